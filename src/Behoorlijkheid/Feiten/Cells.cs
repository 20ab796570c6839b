using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Makes cells of facts.</summary>
internal static class Cells
{
    /// <summary>The cell of a fact that nobody stated.</summary>
    public static Cell Unstated<T>() => new() { State = CellState.Unstated, Low = int.MinValue, High = int.MaxValue, IsYesNo = typeof(T) == typeof(bool) };

    /// <summary>Writes a fact into a blank cell.</summary>
    public static void Write<T>(in Feit<T> fact, ref Cell cell)
        where T : notnull
    {
        switch (fact.Status)
        {
            case Feitstatus.Vastgesteld:
                Establish(fact.Waarde, ref cell);
                break;
            case Feitstatus.Betwist:
                cell = Contested(fact);
                break;
            default:
                cell = Unstated<T>();
                cell.State = fact.Status == Feitstatus.NietVastTeStellen ? CellState.NotEstablishable : CellState.Unstated;
                break;
        }
    }

    private static void Establish<T>(T value, ref Cell cell)
        where T : notnull
    {
        cell.State = CellState.Established;
        if (typeof(T) == typeof(bool))
        {
            cell.IsYesNo = true;
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
            Establish(fact.Lezingen[i].Waarde, ref readings[i]);
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
