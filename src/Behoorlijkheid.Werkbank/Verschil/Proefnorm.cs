using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A norm that is tested to find out what made an outcome another.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Paar">Place of the version it is of.</param>
/// <param name="Oud">Whether it counts in the old kader.</param>
/// <param name="Nieuw">Whether it counts in the new kader.</param>
/// <param name="Veld">Of the old norm with one part as it is now: which part; it counts in neither.</param>
internal sealed record Proefnorm(Norm Norm, int Paar, bool Oud, bool Nieuw, string? Veld);
