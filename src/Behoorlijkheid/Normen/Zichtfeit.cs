using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen;

/// <summary>A fact as expressions see it: a plain value, as if everything were known.</summary>
/// <param name="lid">The fact in the vocabulary.</param>
/// <param name="naam">The name as norms write it.</param>
/// <param name="soort">The kind of its value.</param>
/// <param name="keuzes">Of a choice: what can be chosen.</param>
/// <param name="keuzetype">Of a choice: the enum of the model, which tells two choices apart.</param>
/// <param name="paarMet">Of a fact about a pair: the list of the second item.</param>
internal sealed class Zichtfeit(Feitlid lid, string naam, Waardesoort soort, ImmutableArray<string> keuzes, Type? keuzetype, Lijstlid? paarMet) : Zichtlid(naam)
{
    public Feitlid Lid { get; } = lid;

    public Waardesoort Soort { get; } = soort;

    public ImmutableArray<string> Keuzes { get; } = keuzes;

    public Type? Keuzetype { get; } = keuzetype;

    public Lijstlid? PaarMet { get; } = paarMet;
}
