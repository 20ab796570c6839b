using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The register of sources: every article in legal order, and every report, with what rests on it.</summary>
internal sealed class Artikelpagina(Kaderboek boek)
{
    private readonly Blad blad = new(boek, Adressen.Artikelen);
    private readonly ILookup<string, Norm> normen = boek.Normen.SelectMany(n => n.Bronnen.Distinct().Select(b => (b, n))).ToLookup(p => p.b, p => p.n, StringComparer.Ordinal);
    private readonly ILookup<string, (Norm Norm, Uitzondering Uitzondering)> uitzonderingen =
        boek.Normen.SelectMany(n => n.Uitzonderingen.Select(u => (n, u))).ToLookup(p => p.u.Bron, StringComparer.Ordinal);

    private readonly ILookup<string, Begrip> begrippen = boek.Kader.Begrippen.SelectMany(b => b.Bronnen.Distinct().Select(x => (x, b))).ToLookup(p => p.x, p => p.b, StringComparer.Ordinal);
    private readonly ILookup<string, Toegangsgrond> gronden = boek.Kader.Toegangsgronden.ToLookup(g => g.Bron, StringComparer.Ordinal);

    public Bladzijde Bladzijde => new(blad.Adres, DocumentatieTeksten.Artikelen, Alinea(RegisterTeksten.ArtikelenInleiding))
    {
        Delen =
        [
            .. Bronnen().Select(Bronplaats.Van).OfType<Bronplaats>()
                .OrderBy(p => p.Orde, StringComparer.Ordinal)
                .GroupBy(p => p.Geheel, StringComparer.Ordinal)
                .Select(g => new Bladdeel(Adressen.Anker(g.Key), g.Key, Rij(g.GroupBy(p => p.Deel, StringComparer.Ordinal).Select(Artikel)))),
        ],
    };

    private IEnumerable<string> Bronnen() => normen.Select(g => g.Key)
        .Concat(uitzonderingen.Select(g => g.Key))
        .Concat(begrippen.Select(g => g.Key))
        .Concat(gronden.Select(g => g.Key))
        .Distinct(StringComparer.Ordinal);

    private Html Artikel(IGrouping<string, Bronplaats> artikel) => Met(
        "section",
        [new("class", "artikel"), new("id", Adressen.Anker($"{artikel.First().Geheel} {artikel.Key}"))],
        El("h3", artikel.Key),
        Blad.Kenmerken(artikel.Select(p => (Plaats(p, artikel.Key), (Html?)Inhoud(p.Bron)))));

    // Of a place in an article what comes after the article; the whole is called so.
    private static string Plaats(Bronplaats plaats, string artikel)
    {
        var voluit = Weergave.Woorden.Bron(plaats.Bron);
        var delen = voluit.Split(", ");
        return delen.Length > 2 && artikel.StartsWith("Artikel", StringComparison.Ordinal)
            ? Weergave.Woorden.Hoofdletter(string.Join(", ", delen[1..^1]))
            : artikel.StartsWith("Artikel", StringComparison.Ordinal) ? RegisterTeksten.HetArtikel : artikel;
    }

    private Html Inhoud(string bron)
    {
        var bij = uitzonderingen[bron].ToList();
        return Rij(
            Lijst(normen[bron].Select(blad.Norm)
                .Concat(begrippen[bron].Select(b => Rij(RegisterTeksten.BegripVooraf, blad.Begrip(b))))
                .Concat(gronden[bron].Select(g => Rij(Link($"{Adressen.Toegang}#{Adressen.Anker(g.Id)}", g.Tekst))))
                .Concat(bij.Count is > 0 and <= 3 ? bij.Select(Uitzondering) : [])),
            bij.Count > 3 ? Open(DocumentatieTeksten.UitzonderingBij(bij.Count), Lijst(bij.Select(Uitzondering))) : Rij(),
            Jci.Begint(bron) ? Van("p", "bij", RegisterTeksten.Wettekst, Blad.Bron(bron)) : Rij());
    }

    private Html Uitzondering((Norm Norm, Uitzondering Uitzondering) bij) => Rij(
        RegisterTeksten.UitzonderingVooraf,
        Link($"{blad.Naar(boek.Adressen.Norm(bij.Norm))}#uitzondering-{Adressen.Anker(bij.Uitzondering.Id)}", bij.Norm.Titel));
}
