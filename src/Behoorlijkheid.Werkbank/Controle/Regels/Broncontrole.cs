using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The sources of norms, exceptions, readings and begrippen. What is no reference at all is refused when the kader is read.</summary>
internal sealed class Broncontrole : IControle
{
    private static readonly ImmutableArray<string> Volgorde =
        ["boek", "deel", "hoofdstuk", "titeldeel", "afdeling", "paragraaf", "artikel", "lid", "onderdeel", "bijlage"];

    public IEnumerable<Bevinding> Zoek(Controlewerk werk)
    {
        var leden = Overzichtlezer.Lees(werk.Bronnen)?.Artikelen.Select(a => a.Lid).ToList() ?? [];
        return werk.Kader.Normen.SelectMany(n => Soort(werk, n).Concat(Dubbel(werk, n)))
            .Concat(Bronnen(werk).SelectMany(b => Zoek(werk, b, leden)));
    }

    private static IEnumerable<Bevinding> Soort(Controlewerk werk, Norm norm)
    {
        if (norm.Soort == Normsoort.Wettelijk && !norm.Bronnen.Any(Jci.Begint))
        {
            yield return werk.Vond("norm-wettelijk-zonder-artikel", norm.Bestand, "/bronnen", ControleTeksten.WettelijkZonderArtikel);
        }

        // A norm that decides on a weging rests on the list of vereisten itself.
        if (norm.Soort == Normsoort.Behoorlijkheid && norm.Bronnen.All(Jci.Begint) && !Wegingen.Weegt(norm))
        {
            yield return werk.Vond("norm-behoorlijkheid-zonder-rapport", norm.Bestand, "/bronnen", ControleTeksten.BehoorlijkheidZonderRapport);
        }
    }

    private static IEnumerable<Bevinding> Dubbel(Controlewerk werk, Norm norm) =>
        from i in Enumerable.Range(1, Math.Max(0, norm.Bronnen.Length - 1))
        where norm.Bronnen.Take(i).Contains(norm.Bronnen[i], StringComparer.Ordinal)
        select werk.Vond("norm-dubbele-bron", norm.Bestand, $"/bronnen/{Kaderinhoud.Nummer(i)}", ControleTeksten.DubbeleBron);

    private static IEnumerable<Tekstplaats> Bronnen(Controlewerk werk) =>
        werk.Kader.Normen.SelectMany(n =>
                n.Bronnen.Select((b, i) => new Tekstplaats(n.Bestand, $"/bronnen/{Kaderinhoud.Nummer(i)}", Tekstsoort.Titel, b, n))
                    .Concat(n.Uitzonderingen.Select((u, i) => new Tekstplaats(n.Bestand, $"/uitzonderingen/{Kaderinhoud.Nummer(i)}/bron", Tekstsoort.Titel, u.Bron, n)))
                    .Concat(n.Uitleg.Select((u, i) => new Tekstplaats(n.Bestand, $"/uitleg/{Kaderinhoud.Nummer(i)}/bron", Tekstsoort.Titel, u.Bron, n))))
            .Concat(werk.Kader.Begrippen.SelectMany(b => b.Bronnen.Select((bron, i) =>
                new Tekstplaats(Kaderinhoud.Begrippen, $"{Kaderinhoud.Pointer(werk.Bronnen, b)}/bronnen/{Kaderinhoud.Nummer(i)}", Tekstsoort.Titel, bron))))
            .Concat(werk.Kader.Toegangsgronden.Select((g, i) => new Tekstplaats(Kaderinhoud.Toegang, $"/gronden/{Kaderinhoud.Nummer(i)}/bron", Tekstsoort.Titel, g.Bron)));

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Tekstplaats bron, List<string> leden)
    {
        if (Jci.Lees(bron.Tekst) is not { } jci)
        {
            yield break;
        }

        if (jci.Deel("artikel") is null)
        {
            yield return werk.Vond("norm-bron-zonder-artikel", bron.Bestand, bron.Pointer, ControleTeksten.BronZonderArtikel);
            yield break;
        }

        var opVolgorde = jci.Delen.OrderBy(d => Volgorde.IndexOf(d.Naam)).ToList();
        if (!opVolgorde.SequenceEqual(jci.Delen))
        {
            yield return werk.Vond("norm-bron-volgorde", bron.Bestand, bron.Pointer, ControleTeksten.BronVolgorde, herstel: Geordend(bron, jci));
        }

        if (Jciregels.IsAwb(jci) && !Jciregels.IsGoedGevormd(jci))
        {
            yield return werk.Vond("norm-bron-vorm", bron.Bestand, bron.Pointer, ControleTeksten.BronVorm(Jciregels.Plaats(jci)));
        }
        else if (Jciregels.IsKlachttitel(jci) && leden.Count > 0 && !Bestaat(Jciregels.Plaats(jci), leden))
        {
            yield return werk.Vond("norm-bron-bestaat-niet", bron.Bestand, bron.Pointer, ControleTeksten.BronBestaatNiet(Jciregels.Plaats(jci)));
        }
    }

    // A lid that the overview names without onderdelen may have them; an article that it names without leden has none.
    private static bool Bestaat(string plaats, List<string> leden) => leden.Exists(lid =>
        lid == plaats || lid.StartsWith(plaats + " ", StringComparison.Ordinal) || plaats.StartsWith(lid + " onderdeel ", StringComparison.Ordinal));

    // Only the parts change places; with a date among them a person has to look.
    private static Tekstherstel? Geordend(Tekstplaats bron, Jci jci)
    {
        var velden = bron.Tekst.Split('&');
        var delen = velden.Skip(1).Take(jci.Delen.Length).ToList();
        return velden.Skip(1).Any(v => v.StartsWith("z=", StringComparison.Ordinal) || v.StartsWith("g=", StringComparison.Ordinal))
            ? null
            : new(bron.Bestand, bron.Pointer, bron.Tekst, string.Join('&', delen.OrderBy(d => Volgorde.IndexOf(Naam(d))).Prepend(velden[0])));
    }

    private static string Naam(string veld) => veld[..veld.IndexOf('=', StringComparison.Ordinal)] is var naam && naam == "o" ? "onderdeel" : naam;
}
