using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Changes one thing in a term.</summary>
internal static class Termmutator
{
    public static IEnumerable<Termvariant> Van(Term term) => term switch
    {
        Term.Getal getal => [Grens(new Term.Getal(getal.Waarde - 1)), Grens(new Term.Getal(getal.Waarde + 1))],
        Term.Dag dag => [Grens(new Term.Dag(dag.Waarde.AddDays(-1))), Grens(new Term.Dag(dag.Waarde.AddDays(1)))],
        Term.Som som => Van(som.Links).Select(v => v with { Geheel = som with { Links = v.Geheel } })
            .Concat(Van(som.Rechts).Select(v => v with { Geheel = som with { Rechts = v.Geheel } })),
        Term.Verschil verschil => Van(verschil.Links).Select(v => v with { Geheel = verschil with { Links = v.Geheel } })
            .Concat(Van(verschil.Rechts).Select(v => v with { Geheel = verschil with { Rechts = v.Geheel } })),
        Term.Termijn termijn => Van(termijn.Start).Select(v => v with { Geheel = termijn with { Start = v.Geheel } })
            .Concat(Van(termijn.Aantal).Select(v => v with { Geheel = termijn with { Aantal = v.Geheel } })),
        Term.Telling { Deel: { } deel } telling => Voorwaardemutator.Van(deel)
            .Select(v => new Termvariant(telling with { Deel = v.Geheel }, v.Soort))
            .Append(new(new Term.Telling(telling.Lijst, null, null), Mutatiesoort.Voorwaarde)),
        _ => [],
    };

    /// <summary>Whether a term is a day.</summary>
    public static bool IsDag(Term term) => term switch
    {
        Term.Dag or Term.Beoordelingsdatum or Term.Termijn => true,
        Term.Feit feit => Soort(feit) is Waardesoort.Datum or Waardesoort.Dag,
        _ => false,
    };

    /// <summary>Whether a term is a number that is never below zero: what is counted, or a fact with a number.</summary>
    public static bool IsAantal(Term term) => term is Term.Telling || (term is Term.Feit feit && Soort(feit) == Waardesoort.Geheel);

    /// <summary>Whether terms of this kind come one after another.</summary>
    public static bool IsGeordend(Term term) => IsDag(term) || IsAantal(term) || term is Term.Getal or Term.Som or Term.Verschil;

    private static Waardesoort Soort(Term.Feit feit) => feit.Verwijzing.Lid.Waarde.Soort;

    private static Termvariant Grens(Term term) => new(term, Mutatiesoort.Grens);
}
