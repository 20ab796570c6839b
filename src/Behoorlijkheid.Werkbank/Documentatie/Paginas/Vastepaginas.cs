using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The pages that every site has: the first one, the reading guide, and that on which one searches.</summary>
internal sealed class Vastepaginas(Kaderboek boek)
{
    public Bladzijde Begin
    {
        get
        {
            var blad = new Blad(boek, Adressen.Begin);
            return new(blad.Adres, boek.Kader.Titel, Rij(
                Van("p", "kern", LeeswijzerTeksten.Kern),
                Alinea(LeeswijzerTeksten.Inleiding),
                El("h2", LeeswijzerTeksten.WatWiltU),
                Met("ul", [new("class", "ingangen")], [.. LeeswijzerTeksten.Ingangen.Where(i => Bestaat(i.Adres)).Select(i => El("li", Link(i.Adres, i.Naam), Alinea(i.Wat)))]),
                El("h2", LeeswijzerTeksten.InCijfers),
                Van("dl", "cijfers", [.. LeeswijzerTeksten.Cijfers(boek).Select(c => El("div", El("dt", c.Naam), El("dd", Woorden.Getal(c.Aantal))))])));
        }
    }

    public static Bladzijde Leeswijzer => new(Adressen.Leeswijzer, LeeswijzerTeksten.Titel, Rij())
    {
        Delen = [.. LeeswijzerTeksten.Delen.Select(d => new Bladdeel(d.Id, d.Kop, Rij(d.Alineas.Select(a => Alinea(a)))))],
    };

    public Bladzijde Zoeken
    {
        get
        {
            var blad = new Blad(boek, Adressen.Zoeken);
            return new(blad.Adres, DocumentatieTeksten.Zoeken, Rij(
                Lijstwerk.Zoekvak(blad, "groot"),
                Alinea(DocumentatieTeksten.ZoekUitleg),
                El("noscript", Alinea(DocumentatieTeksten.ZonderScript), Lijst(LeeswijzerTeksten.Ingangen.Where(i => Bestaat(i.Adres)).Select(i => Link(i.Adres, i.Naam)))),
                Met(
                    "p",
                    [
                        new("id", "stand"),
                        new("role", "status"),
                        new("data-geen", DocumentatieTeksten.GeenResultaat),
                        new("data-een", DocumentatieTeksten.EenResultaat),
                        new("data-meer", DocumentatieTeksten.MeerResultaten),
                        new("data-veel", DocumentatieTeksten.VeelResultaten),
                    ]),
                Met(
                    "section",
                    [new("id", "uitkomst"), new("hidden", string.Empty), new("aria-labelledby", "uitkomstkop")],
                    Met("h2", [new("id", "uitkomstkop")], DocumentatieTeksten.ZoekResultaten),
                    Met("ul", [new("id", "resultaten"), new("class", "normen")])),
                Deel(2, "alle", RegisterTeksten.AlleNormen, Registers.Normen(blad, boek.Normen.OrderBy(n => n.Titel, StringComparer.Ordinal)))));
        }
    }

    /// <summary>Whether the kader has anything for a page.</summary>
    private bool Bestaat(string adres) => adres switch
    {
        Adressen.Termijnen => boek.Kader.Termijnregels is not null,
        Adressen.Toegang => !boek.Kader.Toegangsgronden.IsEmpty,
        Adressen.Begrippen => !boek.Kader.Begrippen.IsEmpty,
        _ => true,
    };
}
