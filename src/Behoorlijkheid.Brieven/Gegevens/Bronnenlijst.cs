using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Several sources as one enumeration: what lies in one article, or was reported by one ombudsman, is named together.</summary>
internal static class Bronnenlijst
{
    private const string Lid = " lid";
    private const string Van = " van de ";

    /// <summary>The sources in the order in which they were first named.</summary>
    public static IReadOnlyList<string> Schrijf(IEnumerable<string> bronnen) =>
    [
        .. Plaatsen(bronnen).GroupBy(p => p.Wet, p => p.Plaats, StringComparer.Ordinal).SelectMany(g => g.Key.Length == 0 ? g : (IEnumerable<string>)[EenWet([.. g], g.Key)]),
    ];

    // Of each place which law it is in; nothing for a report.
    private static IEnumerable<(string Plaats, string Wet)> Plaatsen(IEnumerable<string> bronnen) =>
    [
        .. bronnen.Distinct(StringComparer.Ordinal)
            .GroupBy(Groep, StringComparer.Ordinal)
            .Select(g => g.ToList() switch
            {
                [var enige] => (Bronvermelding.Bron(enige), Wet(enige)),
                var meer when Rapportverwijzing.Lees(meer[0]) is not null => (Rapporten([.. meer.Select(m => Rapportverwijzing.Lees(m)!)]), string.Empty),
                var meer => (Leden([.. meer.Select(Bronvermelding.Bron).Distinct(StringComparer.Ordinal)]), Wet(meer[0])),
            }),
    ];

    // What stands behind the place in the law: "van de Algemene wet bestuursrecht (Awb)".
    private static string Wet(string bron) => Jci.Lees(bron) is not null && Bronvermelding.Bron(bron) is var voluit && voluit.IndexOf(Van, StringComparison.Ordinal) is > 0 and var van ? voluit[van..] : string.Empty;

    // "artikel 9:8, derde lid, en artikel 9:12, tweede lid, van de Algemene wet bestuursrecht (Awb)"
    private static string EenWet(IReadOnlyList<string> plaatsen, string wet) =>
        Woorden.En([.. plaatsen.Select((p, i) => i < plaatsen.Count - 1 && p.EndsWith(wet, StringComparison.Ordinal) ? p[..^wet.Length] : p)]);

    // Only lids of one article without more beside them can be named in one breath.
    private static string Groep(string bron) =>
        Jci.Lees(bron) is { } jci ? (jci.Deel("lid"), jci.Deel("onderdeel")) is ({ }, null) ? $"{jci.Regeling} {jci.Deel("artikel")}" : bron
        : Rapportverwijzing.Lees(bron) is { } rapport ? $"van {rapport.Ombudsman}"
        : bron;

    // "artikel 9:11, eerste, tweede en derde lid, van de Algemene wet bestuursrecht (Awb)"
    private static string Leden(IReadOnlyList<string> bronnen)
    {
        var delen = bronnen.Select(b => b.Split(", ", 3)).ToList();
        return delen.TrueForAll(d => d.Length == 3 && d[1].EndsWith(Lid, StringComparison.Ordinal))
            ? $"{delen[0][0]}, {Woorden.En([.. delen.Select(d => d[1][..^Lid.Length])])}{Lid}, {delen[0][2]}"
            : string.Join("; ", bronnen);
    }

    // "Nationale ombudsman, rapportbrief 2016.33232 en rapporten 2004/443 en 2017/035"
    private static string Rapporten(IReadOnlyList<Rapportverwijzing> rapporten)
    {
        var soorten = rapporten.Select(r => r.Rapport.Split(' ')).GroupBy(r => r[0], r => r[1], StringComparer.Ordinal)
            .Select(g => g.ToList() is { Count: > 1 } nummers ? $"{Meervoud(g.Key)} {Woorden.En(nummers)}" : $"{g.Key} {g.First()}");
        var genoemd = Woorden.En([.. soorten]);
        return rapporten[0].Ombudsman is { } wie ? $"{wie}, {genoemd}" : genoemd;
    }

    private static string Meervoud(string soort) => soort.EndsWith("brief", StringComparison.Ordinal) ? soort[..^1] + "ven" : soort + "en";
}
