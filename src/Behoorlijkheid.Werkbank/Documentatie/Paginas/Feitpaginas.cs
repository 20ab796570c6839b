using Behoorlijkheid.Feiten;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The facts: a list of the parts of a dossier, and a page for each part.</summary>
internal sealed class Feitpaginas(Kaderboek boek)
{
    public IEnumerable<Bladzijde> Bladzijden
    {
        get
        {
            var groepen = boek.Feiten.GroupBy(Adressen.Groep, StringComparer.Ordinal).ToList();
            return groepen.Select(Groep).Prepend(Overzicht(groepen));
        }
    }

    private Bladzijde Overzicht(List<IGrouping<string, Feitlid>> groepen)
    {
        var blad = new Blad(boek, Adressen.Feiten);
        return new(blad.Adres, DocumentatieTeksten.Feiten, Alinea(RegisterTeksten.FeitenInleiding))
        {
            Delen = [.. groepen.Select(g => new Bladdeel(Adressen.Anker(Woorden.Code(g.Key)), Naam(g.Key), Lijst(g.Select(blad.Feit))))],
        };
    }

    private Bladzijde Groep(IGrouping<string, Feitlid> groep)
    {
        var blad = new Blad(boek, Adressen.Feitgroep(groep.Key));
        return new(blad.Adres, DocumentatieTeksten.FeitenOver(Naam(groep.Key)), Rij([.. groep.Select(f => Feit(blad, f))]))
        {
            Onder = Adressen.Feiten,
        };
    }

    private Html Feit(Blad blad, Feitlid feit) => Deel(
        2,
        Adressen.Feitanker(feit),
        blad.Vraag(feit),
        Blad.Kenmerken(
            ("Antwoord", DocumentatieTeksten.Waardesoort(feit) + "."),
            ("In woorden", Feitwerk.InWoorden(boek, feit)),
            ("Wat helpt bij het wegen", feit.IsGewogen || boek.Kader.Feitwoorden.GetValueOrDefault(feit.Pad)?.Aanwijzingen is { IsDefaultOrEmpty: false } ? Feitwerk.Aanwijzingen(boek, feit) : null),
            ("Let op", feit.IsPersoonsgegeven ? (Html)DocumentatieTeksten.Persoonsgegeven : null),
            ("Rechtstreeks gebruikt in", Gebruikslijst.Van(blad, boek.NormenMet(feit), boek.BegrippenMet(feit), boek.TermijnenMet(feit), boek.ToegangMet(feit))),
            ("Naam in de regels", Code(feit.Pad))));

    private static string Naam(string groep) => Woorden.Hoofdletter(Woorden.Code(groep));
}
