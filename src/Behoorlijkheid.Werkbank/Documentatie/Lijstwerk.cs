using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The frame round every page: head, menu, search, foot.</summary>
internal sealed class Lijstwerk(Kaderboek boek)
{
    private static readonly IReadOnlyList<(string Adres, string Naam)> Menu =
    [
        (Adressen.Begin, DocumentatieTeksten.Begin),
        (Adressen.Artikelen, DocumentatieTeksten.Artikelen),
        (Adressen.Vereisten, DocumentatieTeksten.Vereisten),
        (Adressen.Themas, DocumentatieTeksten.Themas),
        (Adressen.Soorten, DocumentatieTeksten.Soorten),
        (Adressen.Begrippen, DocumentatieTeksten.Begrippen),
        (Adressen.Feiten, DocumentatieTeksten.Feiten),
        (Adressen.Termijnen, DocumentatieTeksten.Termijnen),
        (Adressen.Toegang, DocumentatieTeksten.Toegang),
        (Adressen.Leeswijzer, DocumentatieTeksten.Leeswijzer),
    ];

    public Html Om(Bladzijde bladzijde)
    {
        var blad = new Blad(boek, bladzijde.Adres);
        return Met(
            "html",
            [new("lang", "nl")],
            Kop(bladzijde, blad),
            El(
                "body",
                Met("a", [new("class", "spring"), new("href", "#inhoud")], DocumentatieTeksten.NaarDeInhoud),
                Met("header", [new("class", "kop")], Naam(blad), bladzijde.Adres == Adressen.Zoeken ? Rij() : Zoekvak(blad, string.Empty), Hoofdmenu(bladzijde, blad)),
                Midden(bladzijde),
                El("footer", Alinea(DocumentatieTeksten.Voet(boek.Kader)), Alinea(DocumentatieTeksten.VoetHash, Code(boek.Kader.Sha256)))));
    }

    /// <summary>The form with which one searches.</summary>
    public static Html Zoekvak(Blad blad, string klasse) => Met(
        "form",
        [new("role", "search"), new("class", ("zoek " + klasse).TrimEnd()), new("action", blad.Naar(Adressen.Zoeken)), new("method", "get")],
        Met("label", [new("for", "q")], DocumentatieTeksten.ZoekLabel),
        Met("input", [new("id", "q"), new("name", "q"), new("type", "search"), new("autocomplete", "off"), new("spellcheck", "false")]),
        Met("button", [new("type", "submit")], DocumentatieTeksten.ZoekKnop));

    private Html Kop(Bladzijde bladzijde, Blad blad) => El(
        "head",
        Met("meta", [new("charset", "utf-8")]),
        Met("meta", [new("name", "viewport"), new("content", "width=device-width, initial-scale=1")]),
        Met("meta", [new("name", "color-scheme"), new("content", "light dark")]),
        El("title", bladzijde.Adres == Adressen.Begin ? boek.Kader.Titel : $"{bladzijde.Titel} – {boek.Kader.Titel}"),
        Met("link", [new("rel", "stylesheet"), new("href", blad.Naar(Adressen.Stijl))]),
        bladzijde.Adres == Adressen.Zoeken ? Rij(Script(Adressen.Zoekindex), Script(Adressen.Zoekscript)) : Rij());

    private static Html Script(string adres) => Met("script", [new("src", adres), new("defer", string.Empty)]);

    private Html Naam(Blad blad) => Van("p", "naam", Link(blad.Naar(Adressen.Begin), boek.Kader.Titel));

    private Html Hoofdmenu(Bladzijde bladzijde, Blad blad) => Met(
        "nav",
        [new("class", "menu"), new("aria-label", DocumentatieTeksten.Hoofdmenu)],
        Lijst(Menu.Where(m => Bestaat(m.Adres)).Select(m => Met("a", Attributen(m.Adres, bladzijde, blad), m.Naam))));

    private bool Bestaat(string adres) => adres switch
    {
        Adressen.Termijnen => boek.Kader.Termijnregels is not null,
        Adressen.Toegang => !boek.Kader.Toegangsgronden.IsEmpty,
        Adressen.Begrippen => !boek.Kader.Begrippen.IsEmpty,
        _ => true,
    };

    private static System.Collections.Immutable.ImmutableArray<Attribuut> Attributen(string adres, Bladzijde bladzijde, Blad blad)
    {
        var href = new Attribuut("href", blad.Naar(adres));
        return adres == bladzijde.Adres ? [href, new("aria-current", "page")]
            : adres == bladzijde.Onder ? [href, new("aria-current", "true")]
            : [href];
    }

    private static Html Midden(Bladzijde bladzijde) => Met(
        "main",
        [new("id", "inhoud"), new("tabindex", "-1"), new("class", bladzijde.Delen.Length > 2 ? "metinhoud" : "zonderinhoud")],
        Van("div", "titel", bladzijde.Boven ?? Rij(), El("h1", bladzijde.Titel)),
        bladzijde.Delen.Length > 2 ? Inhoudsopgave(bladzijde) : Rij(),
        Van("div", "tekst", [bladzijde.Inhoud, .. bladzijde.Delen.Select(d => d.Html)]));

    private static Html Inhoudsopgave(Bladzijde bladzijde) => Met(
        "nav",
        [new("class", "oppagina"), new("aria-labelledby", "oppagina")],
        Met("p", [new("id", "oppagina")], DocumentatieTeksten.OpDezePagina),
        Lijst(bladzijde.Delen.Select(d => Link("#" + d.Id, d.Kop))));
}
