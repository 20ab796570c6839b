using System.Collections.Immutable;

namespace Behoorlijkheid.Weergave;

/// <summary>The facts of a finding as points.</summary>
/// <param name="Doorslag">Those that show whether the norm was met.</param>
/// <param name="Geldt">Those that show that it had to be.</param>
internal sealed record Grondslag(ImmutableArray<Punt> Doorslag, ImmutableArray<Punt> Geldt);
