using System.Globalization;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads a date from the text that dossiers write it as.</summary>
internal static class Datumtekst
{
    /// <summary>A day, month or year that has the right form, or <c>null</c> when there is no such day.</summary>
    public static Datum? Tijdvak(string tekst)
    {
        var jaar = int.Parse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var maand = tekst.Length > 4 ? int.Parse(tekst.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        var dag = tekst.Length > 7 ? int.Parse(tekst.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return (maand, dag) switch
        {
            (0, _) => new Datum(new(jaar, 1, 1), new(jaar, 12, 31)),
            (_, 0) => new Datum(new(jaar, maand, 1), new(jaar, maand, DateTime.DaysInMonth(jaar, maand))),
            _ when dag > DateTime.DaysInMonth(jaar, maand) => null,
            _ => new DateOnly(jaar, maand, dag),
        };
    }

    /// <summary>A date or an interval that was checked before.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static Datum Lees(string tekst)
    {
        var schuin = tekst.IndexOf('/', StringComparison.Ordinal);
        var begin = Patronen.IsDatum(tekst) ? Tijdvak(schuin < 0 ? tekst : tekst[..schuin]) : null;
        var einde = schuin < 0 || begin is null ? begin : Tijdvak(tekst[(schuin + 1)..]);
        return begin is { } eerste && einde is { } laatste && eerste.Eerste <= laatste.Laatste
            ? new(eerste.Eerste, laatste.Laatste)
            : throw new InvalidOperationException($"{Lezen.Citaat.Van(tekst)} is geen datum.");
    }
}
