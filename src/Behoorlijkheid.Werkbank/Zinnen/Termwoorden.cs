using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>Values that conditions compare, in words.</summary>
/// <param name="woorden">What facts are called.</param>
/// <param name="verband">The items that are spoken of.</param>
internal sealed class Termwoorden(Feitwoordenboek woorden, Zinsverband verband)
{
    private readonly List<Term.Telling> tellingen = [];

    /// <summary>What was counted with a condition of its own, in the order in which it was named.</summary>
    public IReadOnlyList<Term.Telling> Tellingen => tellingen;

    public string Van(Term term) => term switch
    {
        Term.Feit feit => woorden.Naam(feit.Verwijzing.Lid) + Welke(feit.Verwijzing),
        Term.Getal getal => ZinTeksten.Getal(getal.Waarde),
        Term.Tekst tekst => ZinTeksten.Aanhaling(tekst.Waarde),
        Term.Enumlid lid => ZinTeksten.Aanhaling(Woorden.Code(lid.Naam)),
        Term.Dag dag => Woorden.Dag(dag.Waarde),
        Term.Beoordelingsdatum => ZinTeksten.Beoordelingsdag,
        Term.Telling telling => Telling(telling),
        Term.Som som => ZinTeksten.Som(Deel(som.Links), Deel(som.Rechts)),
        Term.Verschil verschil => ZinTeksten.Verschil(Deel(verschil.Links), Deel(verschil.Rechts)),
        Term.Termijn termijn => Termijn(termijn),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Which items a fact is of, where that is not plain.</summary>
    public string Welke(Feitverwijzing feit) => verband.Welke(feit.Van) + verband.Welke(feit.Paar);

    public static bool IsDag(Term term) => term switch
    {
        Term.Dag or Term.Beoordelingsdatum or Term.Termijn => true,
        Term.Feit feit => feit.Verwijzing.Lid.Waarde.Soort is Dossiers.Waardesoort.Datum or Dossiers.Waardesoort.Dag,
        _ => false,
    };

    public static bool IsGetal(Term term) => term switch
    {
        Term.Getal or Term.Telling or Term.Som or Term.Verschil => true,
        Term.Feit feit => feit.Verwijzing.Lid.Waarde.Soort == Dossiers.Waardesoort.Geheel,
        _ => false,
    };

    private string Telling(Term.Telling telling)
    {
        if (telling.Deel is null)
        {
            return ZinTeksten.AantalVan(telling.Lijst.Lid, null);
        }

        tellingen.Add(telling);
        return ZinTeksten.AantalVan(telling.Lijst.Lid, tellingen.Count);
    }

    private string Deel(Term term) => term is Term.Som or Term.Verschil ? ZinTeksten.Tussen(Van(term)) : Van(term);

    // A term that begins where another ends is told after it, in the order in which they run.
    private string Termijn(Term.Termijn termijn)
    {
        var keten = new List<Term.Termijn> { termijn };
        while (keten[^1].Start is Term.Termijn eerder)
        {
            keten.Add(eerder);
        }

        var start = Van(keten[^1].Start);
        return ZinTeksten.LaatsteDag([.. Enumerable.Reverse(keten).Select(Lengte)], start);
    }

    private string Lengte(Term.Termijn termijn) => termijn.Aantal is Term.Getal getal
        ? ZinTeksten.Termijn(termijn.Soort, getal.Waarde)
        : ZinTeksten.TermijnVan(termijn.Soort, Van(termijn.Aantal));
}
