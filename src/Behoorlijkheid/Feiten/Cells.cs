using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Makes cells of facts.</summary>
internal static class Cells
{
    /// <summary>The cell of a fact that nobody stated.</summary>
    public static Cell Unstated<T>() => new() { Low = int.MinValue, High = int.MaxValue, IsYesNo = typeof(T) == typeof(bool) };

    public static Cell From<T>(Feit<T> fact)
        where T : notnull
    {
        switch (fact.Status)
        {
            case Feitstatus.Vastgesteld:
                return Established(fact.Waarde);
            case Feitstatus.Betwist:
                return Contested(fact);
            default:
                var cell = Unstated<T>();
                cell.State = fact.Status == Feitstatus.NietVastTeStellen ? CellState.NotEstablishable : CellState.Unstated;
                return cell;
        }
    }

    public static Cell Established<T>(T value)
        where T : notnull
    {
        var cell = new Cell { State = CellState.Established, IsYesNo = typeof(T) == typeof(bool) };
        if (typeof(T) == typeof(bool))
        {
            cell.Low = cell.High = Unsafe.As<T, bool>(ref value) ? 1 : 0;
        }
        else if (typeof(T) == typeof(Datum))
        {
            var date = Unsafe.As<T, Datum>(ref value);
            cell.Low = date.Eerste.DayNumber;
            cell.High = date.Laatste.DayNumber;
        }
        else if (typeof(T) == typeof(int) || typeof(T).IsEnum)
        {
            cell.Low = cell.High = Unsafe.As<T, int>(ref value);
        }
        else
        {
            cell.Content = value;
        }

        return cell;
    }

    private static Cell Contested<T>(Feit<T> fact)
        where T : notnull
    {
        var readings = new Cell[fact.Lezingen.Length];
        var cell = new Cell
        {
            Low = int.MaxValue,
            High = int.MinValue,
            State = fact.Aannemelijk is null ? CellState.Unweighed : CellState.Undecided,
            IsYesNo = typeof(T) == typeof(bool),
            Content = readings,
        };
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = Established(fact.Lezingen[i].Waarde);
            cell.Low = Math.Min(cell.Low, readings[i].Low);
            cell.High = Math.Max(cell.High, readings[i].High);
        }

        // Texts have no order: nothing can be said of which text it is before a reading is chosen.
        if (typeof(T) == typeof(string))
        {
            (cell.Low, cell.High) = (int.MinValue, int.MaxValue);
        }

        return cell;
    }
}
