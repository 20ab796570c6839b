using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Gevallen;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The cases beside a norm: what they show, what is expected, and what their dossier states.</summary>
internal sealed class Gevallendeel(Kaderboek boek, Norm norm)
{
    public Html Html
    {
        get
        {
            var gevallen = boek.GevallenVan(norm);
            return gevallen.IsEmpty
                ? Alinea(DocumentatieTeksten.GeenGevallen)
                : Rij(Alinea(DocumentatieTeksten.Aantal(gevallen.Length)), Van("div", "gevallen", [.. gevallen.Select(Geval)]));
        }
    }

    private Html Geval(Geval geval)
    {
        var feiten = boek.Dossier.Van(geval.Dossier);
        return Open(
            Rij(Van("span", "naam", Woorden.Hoofdletter(geval.Naam)), " ", Van("span", "uitkomst", Kort(geval))),
            Alinea(DocumentatieTeksten.BeoordeeldOp(Woorden.Dag(geval.Op))),
            Lijst(Uitkomsten(geval)),
            Alinea(feiten.IsEmpty ? DocumentatieTeksten.GeenFeiten : DocumentatieTeksten.HetDossierZegt),
            feiten.IsEmpty ? Rij() : Lijst(feiten.Select(p => p.Onder.IsEmpty ? p.Tekst : Rij(p.Tekst, Lijst(p.Onder.Select(o => (Html)o))))));
    }

    private string Kort(Geval geval) => Woorden.En([.. geval.Verwacht.Select(v => DocumentatieTeksten.Verwacht(v.Naleving, norm.Soort)).Distinct()]);

    private IEnumerable<Html> Uitkomsten(Geval geval)
    {
        foreach (var verwacht in geval.Verwacht)
        {
            yield return DocumentatieTeksten.Uitkomst(verwacht.Item is { } item ? Dossierwoorden.Item(item) : null, DocumentatieTeksten.Verwacht(verwacht.Naleving, norm.Soort));
        }

        if (geval.Mogelijk is { Length: > 1 } mogelijk)
        {
            yield return DocumentatieTeksten.NogMogelijk([.. mogelijk.Select(m => DocumentatieTeksten.Verwacht(m, norm.Soort))]);
        }

        foreach (var (id, naleving) in geval.AndereUitleg)
        {
            yield return DocumentatieTeksten.BijUitleg(norm.Uitleg.FirstOrDefault(u => u.Id == id)?.Vraag ?? id, DocumentatieTeksten.Verwacht(naleving, norm.Soort));
        }
    }
}
