using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>When an ombudsman is not competent, or may refrain from examining.</summary>
internal sealed class Toegangspagina(Kaderboek boek)
{
    private readonly Blad blad = new(boek, Adressen.Toegang);

    public Bladzijde Bladzijde => new(blad.Adres, RegisterTeksten.ToegangTitel, Alinea(RegisterTeksten.ToegangInleiding))
    {
        Delen =
        [
            .. Deel("niet-bevoegd", RegisterTeksten.NietBevoegd, buiten: true),
            .. Deel("mag-afzien", RegisterTeksten.MagAfzien, buiten: false),
        ],
    };

    private ImmutableArray<Bladdeel> Deel(string id, string kop, bool buiten) => boek.Kader.Toegangsgronden.Where(g => g.BuitenBevoegdheid == buiten).ToList() is { Count: > 0 } gronden
        ? [new(id, kop, Rij(gronden.Select(Grond)))]
        : [];

    private Html Grond(Toegangsgrond grond) => Met(
        "section",
        [new("class", "blok"), new("id", Adressen.Anker(grond.Id))],
        El("h3", Woorden.Hoofdletter(Woorden.Bron(grond.Bron))),
        Alinea(blad.Tekst(grond.Tekst)),
        blad.Voorwaarde(RegisterTeksten.GrondAls, RegisterTeksten.GrondAltijd, grond.Als, [grond.Onderdeel]),
        Blad.Kenmerken(
            ("Bron", Blad.Bron(grond.Bron)),
            ("Alleen bij", grond.Voorwerp is { } voorwerp ? (Html)DocumentatieTeksten.Voorwerp(voorwerp) : null),
            ("Waar de burger terechtkan", grond.Doorverwijzing is { } naar ? (Html)Woorden.Zin(naar) : null)));
}
