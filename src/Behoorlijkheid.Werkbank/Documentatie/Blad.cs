using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>Writes what pages share, with addresses as seen from one page.</summary>
/// <param name="boek">The kader.</param>
/// <param name="adres">Where the page stands.</param>
internal sealed class Blad(Kaderboek boek, string adres)
{
    public Kaderboek Boek => boek;

    public string Adres => adres;

    /// <summary>An address of the site as seen from this page.</summary>
    public string Naar(string doel) => adres.Contains('/', StringComparison.Ordinal) ? "../" + doel : doel;

    public Html Norm(Norm norm) => Link(Naar(boek.Adressen.Norm(norm)), boek.Adressen.Laatste(norm.Id) == norm ? norm.Titel : DocumentatieTeksten.MetVersie(norm));

    public Html Begrip(Begrip begrip) => Link(Naar(Adressen.Begrip(begrip)), Woorden.Hoofdletter(Woorden.Code(begrip.Naam)));

    public Html Vereiste(string id) => boek.Kader.Vereisten.FirstOrDefault(v => v.Id == id) is { } vereiste ? Vereiste(vereiste) : id;

    public Html Vereiste(Vereiste vereiste) => Link(Naar(Adressen.Vereiste(vereiste)), vereiste.Naam);

    /// <summary>The question of a fact, linked to what is told of that fact.</summary>
    public Html Feit(Feitlid feit) => Link(Naar(Adressen.Feit(feit)), Vraag(feit));

    public string Vraag(Feitlid feit) => boek.Kader.Feitwoorden.GetValueOrDefault(feit.Pad) is { } woorden
        ? DocumentatieTeksten.Ingevuld(woorden.Vraag)
        : Woorden.Hoofdletter(Woorden.Code(feit.Pad.Replace('.', ' ')));

    /// <summary>A source, with where it can be read when that is known.</summary>
    public static Html Bron(string bron) => Wetsverwijzing.TryParse(bron, out var verwijzing)
        ? verwijzing.Koppeling is { } koppeling ? Met("a", [new("href", koppeling.OriginalString), new("rel", "external noreferrer")], verwijzing.Voluit) : verwijzing.Voluit
        : bron;

    public static Html Bronnen(ImmutableArray<string> bronnen) => Lijst(bronnen.Select(Bron));

    /// <summary>A text of an author: its names of norms, begrippen and facts become links.</summary>
    public Html Tekst(string tekst) => Rij(boek.Namen.Leesbaar(tekst, Naar));

    /// <summary>A sentence of a norm with what stands in it for the facts of a case.</summary>
    public Html Sjabloontekst(string tekst, Norm norm)
    {
        var delen = tekst.Split("{{");
        return Rij(delen.Skip(1).Select(deel => deel.Split("}}", 2)).SelectMany(deel => deel is [var pad, var rest]
            ? new[] { Van("span", "plaats", DocumentatieTeksten.Tussen(Plaats(pad.Trim(), norm))), rest }
            : [deel[0]]).Prepend(delen[0]));
    }

    private string Plaats(string pad, Norm norm)
    {
        var item = norm.VoorElk.FirstOrDefault(v => pad.StartsWith(v.Naam + ".", StringComparison.Ordinal));
        var woord = item is null ? pad : item.Lijst.Pad + pad[item.Naam.Length..];
        return boek.Kader.Model.Zoek(woord) is Feitlid feit ? boek.Zinnen.Woorden.Naam(feit) : Woorden.Code(pad.Replace('.', ' '));
    }

    /// <summary>A condition as sentences, after words that begin them.</summary>
    /// <param name="begin">Such as <c>De norm geldt als</c>.</param>
    /// <param name="altijd">What to say when it is always so.</param>
    /// <param name="voorwaarde">The condition.</param>
    /// <param name="items">The items it is said of.</param>
    /// <param name="metUitleg">Whether begrippen are explained where they are used.</param>
    public Html Voorwaarde(string begin, string altijd, Voorwaarde voorwaarde, ImmutableArray<Variabele> items, bool metUitleg = true)
    {
        if (voorwaarde is Voorwaarde.Constante { Waar: true })
        {
            return Alinea(altijd);
        }

        var zin = boek.Zinnen.Van(voorwaarde, items);
        return Van("div", "voorwaarde", zin.IsEnkel || !DocumentatieTeksten.PastAchterAls(zin.Tekst)
            ? Rij(Alinea(DocumentatieTeksten.AlsHetVolgende(begin)), El("ul", Punt(zin, metUitleg)))
            : Rij(Alinea($"{begin} ", Rij(zin.Delen.Select(Deel))), Onder(zin, metUitleg)));
    }

    private Html Onder(Zin zin, bool metUitleg) => El("ul", [.. zin.Onder.Select(z => Punt(z, metUitleg))]);

    private Html Punt(Zin zin, bool metUitleg) => El(
        "li",
        Zinstekst(zin),
        zin.IsEnkel ? Rij() : Onder(zin, metUitleg),
        metUitleg && zin.Begrip is { } begrip ? Uitleg(begrip) : Rij());

    // A sentence begins with a capital; one without anything below it also ends.
    private Html Zinstekst(Zin zin)
    {
        var delen = zin.Delen.Select((d, i) => i == 0 ? d with { Tekst = Woorden.Hoofdletter(d.Tekst) } : d).ToList();
        if (zin.IsEnkel)
        {
            var einde = Woorden.Zin(zin.Tekst)[zin.Tekst.Length..];
            delen.Add(new(einde));
        }

        return Rij(delen.Select(Deel));
    }

    private Html Deel(Zinsdeel deel) => deel switch
    {
        { Begrip: { } begrip } => Link(Naar(Adressen.Begrip(begrip)), deel.Tekst),
        { Vereiste: { } vereiste } => Link(Naar(Adressen.Vereiste(vereiste)), deel.Tekst),
        _ => deel.Tekst,
    };

    private Html Uitleg(Begrip begrip) => Van(
        "div",
        "uitleg",
        Alinea(Van("span", "bij", RegisterTeksten.Betekenis), Tekst(begrip.Omschrijving)),
        Open(DocumentatieTeksten.WanneerVervuld(begrip), Voorwaarde(DocumentatieTeksten.BegripGeldtAls(begrip), DocumentatieTeksten.AltijdVervuld, begrip.Als, begrip.Over, metUitleg: false)));

    /// <summary>An expression as the rules have it, to open.</summary>
    public static Html Uitdrukking(params IEnumerable<(string Veld, string? Tekst)> velden)
    {
        var gegeven = velden.Where(v => v.Tekst is not null).ToList();
        return gegeven.Count == 0
            ? Rij()
            : Van("div", "uitdrukking", Open(DocumentatieTeksten.AlsUitdrukking, El("dl", [.. gegeven.SelectMany(v => new[] { El("dt", Code(v.Veld)), El("dd", Code(v.Tekst!)) })])));
    }

    /// <summary>Names with what belongs to them.</summary>
    public static Html Kenmerken(params IEnumerable<(string Naam, Html? Inhoud)> rijen) =>
        Van("dl", "kenmerken", [.. rijen.Where(r => r.Inhoud is not null).SelectMany(r => new[] { El("dt", r.Naam), El("dd", r.Inhoud!) })]);

    /// <summary>A table with a caption.</summary>
    public static Html Tabel(string bijschrift, IEnumerable<string> kolommen, IEnumerable<ImmutableArray<Html>> rijen) => Met(
        "div",
        [new("class", "tabel"), new("role", "region"), new("tabindex", "0"), new("aria-label", bijschrift)],
        El(
            "table",
            El("caption", bijschrift),
            El("thead", El("tr", [.. kolommen.Select(k => Met("th", [new("scope", "col")], k))])),
            El("tbody", [.. rijen.Select(rij => El("tr", [.. rij.Select((cel, i) => i == 0 ? Met("th", [new("scope", "row")], cel) : El("td", cel))]))])));
}
