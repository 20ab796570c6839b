using System.Collections.Immutable;

namespace Behoorlijkheid.Weergave;

/// <summary>The facts of a finding as points.</summary>
/// <param name="Doorslag">Those that show whether the norm was met.</param>
/// <param name="Geldt">Those that show that it had to be, as far as there is more to say of them.</param>
/// <param name="Kaal">The others that show so, a sentence each: they are many, and seldom what a dispute is about.</param>
internal sealed record Grondslag(ImmutableArray<Punt> Doorslag, ImmutableArray<Punt> Geldt, ImmutableArray<string> Kaal);
