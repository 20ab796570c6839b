using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A problem inside an expression, before its place in the file is known.</summary>
/// <param name="Begin">Where it stands in the expression, counted from 0.</param>
/// <param name="Melding">What is wrong.</param>
internal sealed record Uitdrukkingsfout(int Begin, Melding Melding);
