using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Weergave;

/// <summary>Draws a timeline in characters, with weeks as its scale. It says nothing that the table does not say.</summary>
/// <param name="punten">What to draw.</param>
/// <param name="nul">The day on which week 0 begins.</param>
/// <param name="breedte">Characters on a line.</param>
internal sealed class Tijdlijntekening(IReadOnlyList<Tijdlijnpunt> punten, DateOnly nul, int breedte)
{
    private const int DagenPerWeek = 7;
    private const int RuimteVoorNummer = 5;

    // A picture of half a year or less shows all; of a longer one, what lies far from the rest is left out.
    private const int KortGenoeg = 26 * DagenPerWeek;

    private static readonly int Kantlijn = Tijdlijnteksten.RegelGebeurtenissen.Length + 2;
    private static readonly ImmutableArray<int> Stappen = [1, 2, 4, 5, 10, 13, 26, 52, 104, 260, 520];

    /// <summary>The lines, and the marks that lie too far away; <c>null</c> when there is nothing to draw.</summary>
    public (ImmutableArray<string> Regels, ImmutableArray<string> Buiten)? Teken()
    {
        var binnen = Binnen(out var buiten);
        if (binnen.Count < 2)
        {
            return null;
        }

        var eersteWeek = Week(binnen[0].Dag);
        var weken = Week(binnen[^1].Dag) - eersteWeek + 1;
        var plaats = breedte - Kantlijn - 2;
        var perWeek = Math.Min((double)DagenPerWeek, (double)plaats / weken);
        var stap = Stappen.FirstOrDefault(s => s * perWeek >= RuimteVoorNummer, Stappen[^1]);

        int Kolom(DateOnly dag) => (int)Math.Floor((dag.DayNumber - nul.DayNumber - (eersteWeek * DagenPerWeek)) * perWeek / DagenPerWeek);

        int KolomVanWeek(int week) => (int)Math.Floor((week - eersteWeek) * perWeek);

        IEnumerable<string> Regels(string regel) => Rijen([.. binnen.Where(p => p.Regel == regel).Select(p => (Kolom(p.Dag), p.Teken))], regel);

        var strepen = Enumerable.Range(eersteWeek, weken + 1).Where(w => w % stap == 0).ToList();
        var nummers = Regel([.. strepen.Select(w => (KolomVanWeek(w), w.ToString(CultureInfo.InvariantCulture)))]);
        var as0 = new string('-', KolomVanWeek(eersteWeek + weken) + 1).ToCharArray();
        strepen.ForEach(w => as0[KolomVanWeek(w)] = '+');
        return (
            [
                .. Regels(Tijdlijnteksten.RegelGebeurtenissen).Reverse(),
                Met(string.Empty, new string(as0)),
                Met(Tijdlijnteksten.RegelWeek, nummers),
                .. Regels(Tijdlijnteksten.RegelLaatsteDagen),
                .. Regels(Tijdlijnteksten.RegelBeoordeeld),
            ],
            buiten);
    }

    private List<Tijdlijnpunt> Binnen(out ImmutableArray<string> buiten)
    {
        var binnen = punten.OrderBy(p => p.Dag).ToList();
        var weg = new List<Tijdlijnpunt>();
        while (binnen.Count > 2 && Dagen(binnen[0], binnen[^1]) > KortGenoeg)
        {
            var voor = Dagen(binnen[0], binnen[1]);
            var achter = Dagen(binnen[^2], binnen[^1]);
            var rest = Dagen(binnen[0], binnen[^1]) - Math.Max(voor, achter);
            if (Math.Max(voor, achter) <= rest)
            {
                break;
            }

            var laatste = achter >= voor;
            weg.Add(laatste ? binnen[^1] : binnen[0]);
            binnen.RemoveAt(laatste ? binnen.Count - 1 : 0);
        }

        buiten = [.. weg.OrderBy(p => p.Dag).Select(p => p.Teken)];
        return binnen;
    }

    /// <summary>Marks that would touch stand under each other.</summary>
    private static IEnumerable<string> Rijen(ImmutableArray<(int Kolom, string Teken)> tekens, string naam)
    {
        var rijen = new List<List<(int Kolom, string Teken)>>();
        foreach (var teken in tekens)
        {
            var rij = rijen.Find(r => r[^1].Kolom + r[^1].Teken.Length < teken.Kolom);
            if (rij is null)
            {
                rijen.Add(rij = []);
            }

            rij.Add(teken);
        }

        return rijen.Select((r, i) => Met(i == 0 ? naam : string.Empty, Regel([.. r])));
    }

    private static string Regel(ImmutableArray<(int Kolom, string Teken)> tekens)
    {
        var regel = string.Empty;
        foreach (var (kolom, teken) in tekens)
        {
            regel = regel.PadRight(kolom) + teken;
        }

        return regel;
    }

    private static string Met(string naam, string regel) => naam.PadRight(Kantlijn) + regel;

    private static int Dagen(Tijdlijnpunt van, Tijdlijnpunt tot) => tot.Dag.DayNumber - van.Dag.DayNumber;

    private int Week(DateOnly dag) => (int)Math.Floor((dag.DayNumber - nul.DayNumber) / (double)DagenPerWeek);
}
