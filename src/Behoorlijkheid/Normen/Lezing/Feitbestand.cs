using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>What feiten.json says.</summary>
/// <param name="Aanvulling">The facts that it declares.</param>
/// <param name="Woorden">The words for those and for the facts of the model, by path.</param>
internal sealed record Feitbestand(Aanvulling Aanvulling, ImmutableDictionary<string, Feitwoorden> Woorden)
{
    /// <summary>What stands in for a feiten.json that could not be read.</summary>
    public static Feitbestand Leeg { get; } = new(Aanvulling.Geen, ImmutableDictionary<string, Feitwoorden>.Empty);
}
