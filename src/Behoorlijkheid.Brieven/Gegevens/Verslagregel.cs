using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>When a verslag van bevindingen leaves out a fact.</summary>
/// <param name="AlleenAls">Sets of conditions, of which one must hold in full; empty when the fact presupposes nothing.</param>
/// <param name="GaatOpIn">The fact that tells the same with its day.</param>
internal sealed record Verslagregel(ImmutableArray<ImmutableArray<Verslagvoorwaarde>> AlleenAls, Feitlid? GaatOpIn);
