using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The begrippen: a list, and a page for each.</summary>
internal sealed class Begrippaginas(Kaderboek boek)
{
    public IEnumerable<Bladzijde> Bladzijden => boek.Kader.Begrippen.IsEmpty ? [] : [Lijst(), .. boek.Kader.Begrippen.Select(Begrip)];

    private Bladzijde Lijst()
    {
        var blad = new Blad(boek, Adressen.Begrippen);
        return new(blad.Adres, DocumentatieTeksten.Begrippen, Rij(
            Alinea(RegisterTeksten.BegrippenInleiding),
            Van("dl", "lijst", [.. boek.Kader.Begrippen.OrderBy(b => Woorden.Code(b.Naam), StringComparer.Ordinal).SelectMany(b => new[] { El("dt", blad.Begrip(b)), El("dd", blad.Tekst(b.Omschrijving)) })])));
    }

    private Bladzijde Begrip(Begrip begrip)
    {
        var blad = new Blad(boek, Adressen.Begrip(begrip));
        return new(blad.Adres, Woorden.Hoofdletter(Woorden.Code(begrip.Naam)), Rij(
            Van("p", "kern", blad.Tekst(begrip.Omschrijving)),
            Blad.Kenmerken(
                ("Gaat over", begrip.Over.IsEmpty ? RegisterTeksten.HeleBehandeling : Woorden.Hoofdletter(Woorden.En([.. begrip.Over.Select(v => ZinTeksten.Een(v.Lijst))])) + "."),
                ("Bronnen", begrip.Bronnen.IsEmpty ? null : Blad.Bronnen(begrip.Bronnen)),
                ("Naam in de regels", Code(begrip.Naam)))))
        {
            Onder = Adressen.Begrippen,
            Delen =
            [
                new("voorwaarden", RegisterTeksten.WanneerIsDatZo, Rij(
                    blad.Voorwaarde(DocumentatieTeksten.BegripGeldtAls(begrip), DocumentatieTeksten.AltijdVervuld, begrip.Als, begrip.Over),
                    Blad.Uitdrukking(("als", begrip.Tekst.Length == 0 ? null : begrip.Tekst)))),
                new("gebruik", RegisterTeksten.GebruiktIn, Gebruik(blad, begrip)),
                new("feiten", RegisterTeksten.FeitenVanBegrip, Html.Lijst(boek.Feiten.Where(boek.LezingVan(begrip).Feiten.Contains).Select(blad.Feit))),
            ],
        };
    }

    private Html Gebruik(Blad blad, Begrip begrip) => Gebruikslijst.Van(
        blad,
        boek.NormenMet(begrip),
        boek.BegrippenMet(begrip),
        boek.TermijnenMet(begrip),
        []);
}
