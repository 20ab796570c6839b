using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>Where something is used.</summary>
internal static class Gebruikslijst
{
    public static Html Van(Blad blad, IEnumerable<Norm> normen, IEnumerable<Begrip> begrippen, IEnumerable<Termijnregel> termijnen, IEnumerable<Toegangsgrond> gronden)
    {
        var rijen = new (string Naam, List<Html> Waar)[]
        {
            ("Normen", [.. normen.Select(blad.Norm)]),
            ("Begrippen", [.. begrippen.Select(blad.Begrip)]),
            ("Termijnen", [.. termijnen.Select(t => Link(blad.Naar($"{Adressen.Termijnen}#{Adressen.Anker(t.Id)}"), Woorden.Hoofdletter(t.Naam)))]),
            ("Toegang", [.. gronden.Select(g => Link(blad.Naar($"{Adressen.Toegang}#{Adressen.Anker(g.Id)}"), g.Tekst))]),
        }.Where(r => r.Waar.Count > 0).ToList();
        return rijen.Count == 0
            ? Alinea(DocumentatieTeksten.NergensGebruikt)
            : Blad.Kenmerken(rijen.Select(r => (r.Naam, (Html?)Lijst(r.Waar))));
    }
}
