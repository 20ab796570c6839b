using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Measures what the cases show of the norms of a kader.</summary>
internal sealed class Dekkingsmeter(Kaderwerk werk)
{
    private readonly Waarheidstabel tabel = new(werk.Kader);
    private readonly Dictionary<string, ImmutableArray<Geval>> gevallen = werk.Gevallen.ToDictionary(g => g.Bestand, g => g.Gevallen, StringComparer.Ordinal);

    public Kaderdekking Meet() => new(
        [.. werk.Kader.Normen.AsParallel().AsOrdered().Select(Norm)],
        [.. werk.Kader.Begrippen.AsParallel().AsOrdered().Select(Begrip)]);

    public Normdekking Norm(Norm norm)
    {
        var eigen = GevallenVan(norm);
        var delen = Velden(norm).SelectMany(veld => Delen(norm, veld.Naam, veld.Voorwaarde, norm.VoorElk, eigen));
        return new(
            norm,
            eigen.Length,
            [.. delen],
            [.. norm.Uitzonderingen.Select(uitzondering => Uitzondering(norm, uitzondering, eigen))],
            [.. eigen.SelectMany(g => g.Verwacht).Select(v => v.Naleving)]);
    }

    public Begripsdekking Begrip(Begrip begrip)
    {
        var gebruikers = werk.Kader.Normen.Where(n => Velden(n).Any(v => Voorwaarden.Begrippen(v.Voorwaarde).Contains(begrip))).ToList();
        var naar = gebruikers.FirstOrDefault() ?? werk.Kader.Normen[0];
        return new(begrip, gebruikers.Count, [.. Delen(naar, begrip.Naam, begrip.Als, begrip.Over, [.. gebruikers.SelectMany(n => GevallenVan(n))])]);
    }

    /// <summary>The conditions of a norm, each with the field or the exception it stands in.</summary>
    public static IEnumerable<(string Naam, Voorwaarde Voorwaarde)> Velden(Norm norm) =>
        new[] { ("vanToepassingAls", norm.VanToepassingAls), ("opeisbaarAls", norm.OpeisbaarAls), ("voldaanAls", norm.VoldaanAls) }
            .Concat(norm.Uitzonderingen.Select(u => ($"uitzondering {u.Id}", u.Als)))
            .Concat(norm.Uitleg.SelectMany(u => new[] { u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls }.OfType<Voorwaarde>().Select(v => ($"uitleg {u.Id}", v))));

    private IEnumerable<Voorwaardedekking> Delen(Norm norm, string veld, Voorwaarde geheel, ImmutableArray<Variabele> voorElk, ImmutableArray<Geval> eigen)
    {
        var delen = Voorwaarden.Delen(geheel).DistinctBy(Uitdrukkingschrijver.Schrijf).ToImmutableArray();
        var namen = delen.Select(Uitdrukkingschrijver.Schrijf).ToList();
        var regels = tabel.Vraag([.. delen.Select(deel => Vraag.Van(norm, deel, voorElk))], eigen)
            .Where(regel => !regel.Contains(Outcomes.NotApplicable))
            .Select(regel => regel.Select(Waarheid).ToImmutableArray())
            .ToList();
        return delen.Select((_, i) => new Voorwaardedekking(
            veld,
            namen[i],
            Voorwaarden.KanOnbekendZijn(delen[i]),
            [.. regels.Select(regel => regel[i])],
            regels.Any(regel => regel[i] == Toetsing.Waarheid.Waar && Beslist(geheel, namen, regel, i)),
            regels.Any(regel => regel[i] == Toetsing.Waarheid.Onwaar && Beslist(geheel, namen, regel, i))));
    }

    private static bool Beslist(Voorwaarde geheel, List<string> namen, ImmutableArray<Waarheid> regel, int deel)
    {
        return Met(Toetsing.Waarheid.Waar) is var waar and not Toetsing.Waarheid.Onbekend
            && Met(Toetsing.Waarheid.Onwaar) is var onwaar and not Toetsing.Waarheid.Onbekend
            && waar != onwaar;

        Waarheid Met(Waarheid gesteld) => Voorwaarden.Bereken(geheel, v =>
        {
            var i = namen.IndexOf(Uitdrukkingschrijver.Schrijf(v));
            return i == deel ? gesteld : regel[i];
        });
    }

    private Uitzonderingsdekking Uitzondering(Norm norm, Uitzondering uitzondering, ImmutableArray<Geval> eigen)
    {
        var uitkomsten = tabel.Vraag([Vraag.Van(norm, uitzondering.Als, norm.VoorElk, uitzondering.Geldig)], eigen).Select(regel => regel[0]).ToHashSet();
        return new(
            uitzondering.Id,
            uitkomsten.Contains(Outcomes.Complied),
            uitkomsten.Contains(Outcomes.Breached) || uitkomsten.Contains(Outcomes.NotApplicable));
    }

    private ImmutableArray<Geval> GevallenVan(Norm norm) => gevallen.GetValueOrDefault(norm.Bestand, []);

    private static Waarheid Waarheid(Outcomes mogelijk) => mogelijk switch
    {
        Outcomes.Complied => Toetsing.Waarheid.Waar,
        Outcomes.Breached => Toetsing.Waarheid.Onwaar,
        _ => Toetsing.Waarheid.Onbekend,
    };
}
