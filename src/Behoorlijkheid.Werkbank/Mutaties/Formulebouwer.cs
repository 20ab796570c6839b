using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Makes formulas of conditions, and gives single conditions that say the same one number.</summary>
/// <remarks>
/// Under a burden of proof a condition and its denial can both be onwaar; there each has a number of its own. What is really connected is then
/// taken to be loose: two formulas that are still equal are equal all the more.
/// </remarks>
internal sealed class Formulebouwer
{
    private readonly Dictionary<string, int> nummers = new(StringComparer.Ordinal);

    public int Aantal => nummers.Count;

    /// <summary>A whole condition of which nothing is asked but its truth.</summary>
    public Formule Dicht(string naam)
    {
        var nummer = Nummer(naam);
        return stand => stand[nummer];
    }

    public Formule Maak(Voorwaarde voorwaarde, bool bewijslast, bool ontkend = false) => voorwaarde switch
    {
        Voorwaarde.Constante constante => Vast(constante.Waar != ontkend),
        Voorwaarde.En en => Samen(en.Delen, bewijslast, ontkend, en: !ontkend),
        Voorwaarde.Of of => Samen(of.Delen, bewijslast, ontkend, en: ontkend),
        Voorwaarde.Niet niet => Maak(niet.Deel, bewijslast, !ontkend),
        Voorwaarde.Vergelijking vergelijking => Vergelijking(vergelijking, bewijslast, ontkend),
        Voorwaarde.Lidmaatschap lidmaatschap => Enkel(Leden(lidmaatschap), bewijslast, ontkend),
        _ => Enkel(Uitdrukkingschrijver.Schrijf(voorwaarde), bewijslast, ontkend),
    };

    private static Formule Vast(bool waar)
    {
        var waarheid = Kleene.Of(waar);
        return _ => waarheid;
    }

    private static string Leden(Voorwaarde.Lidmaatschap lidmaatschap) =>
        $"{Uitdrukkingschrijver.Schrijf(lidmaatschap.Waarde)} in {string.Join(',', lidmaatschap.Verzameling.Select(Uitdrukkingschrijver.Schrijf).Order(StringComparer.Ordinal))}";

    private Formule Samen(ImmutableArray<Voorwaarde> delen, bool bewijslast, bool ontkend, bool en)
    {
        Formule[] formules = [.. delen.Select(deel => Maak(deel, bewijslast, ontkend))];
        return en
            ? stand => formules.Aggregate(Waarheid.Waar, (waar, deel) => Kleene.And(waar, deel(stand)))
            : stand => formules.Aggregate(Waarheid.Onwaar, (waar, deel) => Kleene.Or(waar, deel(stand)));
    }

    private Formule Enkel(string tekst, bool bewijslast, bool ontkend)
    {
        if (bewijslast)
        {
            return Dicht($"{(ontkend ? "bewezen niet" : "bewezen")} {tekst}");
        }

        var gesteld = Dicht(tekst);
        return ontkend ? stand => Kleene.Not(gesteld(stand)) : gesteld;
    }

    // x > 2, 3 <= x and not x < 3 ask the same of whole numbers, and so do x == 0 and x < 1 of those that are never below zero.
    private Formule Vergelijking(Voorwaarde.Vergelijking v, bool bewijslast, bool ontkend) => v switch
    {
        { Vergelijker: Vergelijker.Ongelijk } => Vergelijking(v with { Vergelijker = Vergelijker.Gelijk }, bewijslast, !ontkend),
        { Vergelijker: Vergelijker.GroterOfGelijk } => Vergelijking(v with { Vergelijker = Vergelijker.Kleiner }, bewijslast, !ontkend),
        { Vergelijker: Vergelijker.Groter } => Vergelijking(v with { Vergelijker = Vergelijker.KleinerOfGelijk }, bewijslast, !ontkend),
        { Vergelijker: Vergelijker.Kleiner, Rechts: Term.Getal getal } => Vergelijking(new(v.Links, Vergelijker.KleinerOfGelijk, new Term.Getal(getal.Waarde - 1)), bewijslast, ontkend),
        { Vergelijker: Vergelijker.Kleiner } => Vergelijking(new(v.Rechts, Vergelijker.KleinerOfGelijk, v.Links), bewijslast, !ontkend),
        { Vergelijker: Vergelijker.KleinerOfGelijk, Links: Term.Getal getal } => Vergelijking(new(v.Rechts, Vergelijker.KleinerOfGelijk, new Term.Getal(getal.Waarde - 1)), bewijslast, !ontkend),
        { Links: Term.Telling, Rechts: Term.Getal { Waarde: < 0 } } => Vast(ontkend),
        { Vergelijker: Vergelijker.Gelijk, Rechts: Term.Getal { Waarde: 0 } } when Termmutator.IsAantal(v.Links) => Vergelijking(v with { Vergelijker = Vergelijker.KleinerOfGelijk }, bewijslast, ontkend),
        _ => Enkel(Uitdrukkingschrijver.Schrijf(v), bewijslast, ontkend),
    };

    private int Nummer(string naam)
    {
        if (!nummers.TryGetValue(naam, out var nummer))
        {
            nummers.Add(naam, nummer = nummers.Count);
        }

        return nummer;
    }
}
