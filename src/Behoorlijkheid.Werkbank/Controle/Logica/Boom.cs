using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>The parts of a condition as it is written; the begrippen in it stay closed.</summary>
internal static class Boom
{
    /// <summary>The conditions directly below one.</summary>
    public static IEnumerable<Voorwaarde> Onder(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => en.Delen,
        Voorwaarde.Of of => of.Delen,
        Voorwaarde.Niet niet => [niet.Deel],
        Voorwaarde.Kwantor kwantor => [kwantor.Deel],
        Voorwaarde.Vergelijking vergelijking => Tellingen(vergelijking.Links).Concat(Tellingen(vergelijking.Rechts)),
        _ => [],
    };

    /// <summary>A condition and everything below it.</summary>
    public static IEnumerable<Voorwaarde> Alle(Voorwaarde voorwaarde) => Onder(voorwaarde).SelectMany(Alle).Prepend(voorwaarde);

    /// <summary>The condition with another in the place of one part.</summary>
    public static Voorwaarde Vervang(Voorwaarde geheel, Voorwaarde deel, Voorwaarde door) => geheel switch
    {
        _ when ReferenceEquals(geheel, deel) => door,
        Voorwaarde.En en => new Voorwaarde.En([.. en.Delen.Select(d => Vervang(d, deel, door))]),
        Voorwaarde.Of of => new Voorwaarde.Of([.. of.Delen.Select(d => Vervang(d, deel, door))]),
        Voorwaarde.Niet niet => new Voorwaarde.Niet(Vervang(niet.Deel, deel, door)),
        _ => geheel,
    };

    /// <summary>Whether it compares something with itself.</summary>
    public static bool VergelijktMetZichzelf(Voorwaarde voorwaarde) =>
        voorwaarde is Voorwaarde.Vergelijking v && Termmaker.Tekst(v.Links, Omgeving.Leeg) == Termmaker.Tekst(v.Rechts, Omgeving.Leeg);

    private static IEnumerable<Voorwaarde> Tellingen(Term term) => term switch
    {
        Term.Telling { Deel: { } deel } => [deel],
        Term.Som som => Tellingen(som.Links).Concat(Tellingen(som.Rechts)),
        Term.Verschil verschil => Tellingen(verschil.Links).Concat(Tellingen(verschil.Rechts)),
        Term.Termijn termijn => Tellingen(termijn.Start).Concat(Tellingen(termijn.Aantal)),
        _ => [],
    };
}
