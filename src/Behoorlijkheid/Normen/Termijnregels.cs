using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>What a kader knows of the moments in the handling of a complaint.</summary>
/// <param name="Momenten">The moments, in the order of the file.</param>
/// <param name="NietGecodeerd">The special rules for which it has none.</param>
internal sealed record Termijnregels(ImmutableArray<Termijnregel> Momenten, ImmutableArray<NietGecodeerd> NietGecodeerd);
