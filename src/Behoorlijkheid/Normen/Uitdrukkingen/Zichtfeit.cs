using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A fact as expressions see it: a plain value, as if everything were known.</summary>
/// <param name="lid">The fact in the vocabulary.</param>
/// <param name="paarMet">Of a fact about a pair: the list of the second item.</param>
internal sealed class Zichtfeit(Feitlid lid, Lijstlid? paarMet) : Zichtlid(lid.Naam)
{
    public Feitlid Lid { get; } = lid;

    public Lijstlid? PaarMet { get; } = paarMet;

    public Zichtsoort Soort { get; } = lid.Waarde.Soort switch
    {
        Waardesoort.Waarheid => Zichtsoort.JaNee,
        Waardesoort.Geheel => Zichtsoort.Getal,
        Waardesoort.Datum or Waardesoort.Dag => Zichtsoort.Datum,
        Waardesoort.Keuze => Zichtsoort.Keuze,
        _ => Zichtsoort.Tekst,
    };

    /// <summary>Of a choice: what can be chosen.</summary>
    public ImmutableArray<string> Keuzes { get; } = [.. lid.Waarde.Woorden];

    /// <summary>Of a choice: its shape, which tells two choices apart.</summary>
    public Waardevorm? Keuzevorm => Soort == Zichtsoort.Keuze ? Lid.Waarde : null;
}
