namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A bracket that is open.</summary>
/// <param name="Soort">What it is for.</param>
/// <param name="Niet">The <c>not</c> before it, or -1.</param>
internal sealed record Haakje(Haakjesoort Soort, int Niet);
