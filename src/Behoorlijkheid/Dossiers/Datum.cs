using System.Globalization;

namespace Behoorlijkheid.Dossiers;

/// <summary>A date that may be known to the day, the month, the year or only as an interval.</summary>
/// <remarks>Both ends count, as in "van maandag tot en met vrijdag": the day meant is one of the days from <see cref="Eerste"/> to <see cref="Laatste"/>.</remarks>
public readonly record struct Datum
{
    /// <summary>Makes a span of days.</summary>
    /// <param name="eerste">The first day it can be.</param>
    /// <param name="laatste">The last day it can be; not before <paramref name="eerste"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public Datum(DateOnly eerste, DateOnly laatste)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(laatste, eerste);
        Eerste = eerste;
        Laatste = laatste;
    }

    /// <summary>The first day it can be.</summary>
    public DateOnly Eerste { get; }

    /// <summary>The last day it can be; it counts.</summary>
    public DateOnly Laatste { get; }

    /// <summary>Whether the day itself is known.</summary>
    public bool IsDag => Eerste == Laatste;

    /// <summary>A date known to the day.</summary>
    /// <param name="dag">The day.</param>
    public static implicit operator Datum(DateOnly dag) => new(dag, dag);

    /// <summary>The shortest way to write it: <c>2016-10-03</c>, <c>2016-09</c>, <c>2016</c> or <c>2023-02-01/2023-04-30</c>.</summary>
    /// <returns>The text that the dossier reader reads back as the same span.</returns>
    public override string ToString()
    {
        if (IsDag)
        {
            return Dag(Eerste);
        }

        var heleMaanden = Eerste.Day == 1 && Laatste.Day == DateTime.DaysInMonth(Laatste.Year, Laatste.Month);
        if (heleMaanden && Eerste.Year == Laatste.Year && Eerste.Month == 1 && Laatste.Month == 12)
        {
            return Eerste.ToString("yyyy", CultureInfo.InvariantCulture);
        }

        return heleMaanden && Eerste.Year == Laatste.Year && Eerste.Month == Laatste.Month
            ? Eerste.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : $"{Dag(Eerste)}/{Dag(Laatste)}";
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
