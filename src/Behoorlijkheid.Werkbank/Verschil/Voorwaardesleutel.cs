using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Writes a condition so that two that differ only in order, layout, or the name of a variable are written alike.</summary>
/// <param name="begripsnaam">What a begrip is called, the same in both kaders for one that was only given another name.</param>
internal sealed class Voorwaardesleutel(Func<Begrip, string> begripsnaam)
{
    /// <summary>The key of a condition.</summary>
    /// <param name="voorwaarde">The condition.</param>
    /// <param name="binding">The variables it may use, from outer to inner.</param>
    public string Van(Voorwaarde voorwaarde, ImmutableArray<Variabele> binding) => voorwaarde switch
    {
        Voorwaarde.Constante constante => constante.Waar ? "true" : "false",
        Voorwaarde.En => Reeks("en", Leden(voorwaarde), binding),
        Voorwaarde.Of => Reeks("of", Leden(voorwaarde), binding),
        Voorwaarde.Niet { Deel: Voorwaarde.Niet dubbel } => Van(dubbel.Deel, binding),
        Voorwaarde.Niet niet => $"niet({Van(niet.Deel, binding)})",
        Voorwaarde.Feit feit => Feit(feit.Verwijzing, binding),
        Voorwaarde.Vergelijking vergelijking => Vergelijking(vergelijking, binding),
        Voorwaarde.Lidmaatschap lid => $"in({Van(lid.Waarde, binding)};{string.Join(',', lid.Verzameling.Select(t => Van(t, binding)).Distinct().Order(StringComparer.Ordinal))})",
        Voorwaarde.Kwantor kwantor => $"{kwantor.Soort}({kwantor.Lijst.Lid.Pad};{Van(kwantor.Deel, binding.Add(kwantor.Variabele))})",
        Voorwaarde.Begripsgebruik gebruik => $"begrip({begripsnaam(gebruik.Begrip)};{string.Join(',', gebruik.Over.Select(v => Variabele(v, binding)))})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Van(Term term, ImmutableArray<Variabele> binding) => term switch
    {
        Term.Feit feit => Feit(feit.Verwijzing, binding),
        Term.Telling { Deel: { } deel } telling => $"aantal({telling.Lijst.Lid.Pad};{Van(deel, binding.Add(telling.Variabele!))})",
        Term.Telling telling => $"aantal({telling.Lijst.Lid.Pad})",
        Term.Som som => $"som({string.Join(',', new[] { som.Links, som.Rechts }.Select(t => Van(t, binding)).Order(StringComparer.Ordinal))})",
        Term.Verschil verschil => $"verschil({Van(verschil.Links, binding)},{Van(verschil.Rechts, binding)})",
        Term.Termijn termijn => $"termijn({termijn.Soort};{Van(termijn.Start, binding)};{Van(termijn.Aantal, binding)})",
        _ => Uitdrukkingschrijver.Schrijf(term),
    };

    /// <summary>What an "and" or an "or" joins, with what is nested in it for nothing; of any other condition itself.</summary>
    public static ImmutableArray<Voorwaarde> Leden(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => [.. en.Delen.SelectMany(d => d is Voorwaarde.En ? Leden(d) : [d])],
        Voorwaarde.Of of => [.. of.Delen.SelectMany(d => d is Voorwaarde.Of ? Leden(d) : [d])],
        _ => [voorwaarde],
    };

    private string Reeks(string woord, ImmutableArray<Voorwaarde> leden, ImmutableArray<Variabele> binding)
    {
        var sleutels = leden.Select(d => Van(d, binding)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return sleutels.Count == 1 ? sleutels[0] : $"{woord}({string.Join(',', sleutels)})";
    }

    private string Vergelijking(Voorwaarde.Vergelijking v, ImmutableArray<Variabele> binding)
    {
        var (links, rechts) = (Van(v.Links, binding), Van(v.Rechts, binding));
        return string.CompareOrdinal(links, rechts) <= 0 ? $"{v.Vergelijker}({links};{rechts})" : $"{Gespiegeld(v.Vergelijker)}({rechts};{links})";
    }

    /// <summary>The comparison that says the same with its sides exchanged.</summary>
    public static Vergelijker Gespiegeld(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Kleiner => Vergelijker.Groter,
        Vergelijker.KleinerOfGelijk => Vergelijker.GroterOfGelijk,
        Vergelijker.Groter => Vergelijker.Kleiner,
        Vergelijker.GroterOfGelijk => Vergelijker.KleinerOfGelijk,
        _ => vergelijker,
    };

    private static string Feit(Feitverwijzing feit, ImmutableArray<Variabele> binding) =>
        $"feit({feit.Lid.Pad};{Variabele(feit.Van, binding)};{Variabele(feit.Paar, binding)})";

    // By place, not by name; a variable from elsewhere keeps the path of its list.
    private static string Variabele(Variabele? variabele, ImmutableArray<Variabele> binding)
    {
        var plaats = -1;
        for (var i = 0; variabele is not null && i < binding.Length; i++)
        {
            plaats = ReferenceEquals(binding[i], variabele) ? i : plaats;
        }

        return variabele is null ? string.Empty : plaats < 0 ? variabele.Lijst.Pad : plaats.ToString(CultureInfo.InvariantCulture);
    }
}
