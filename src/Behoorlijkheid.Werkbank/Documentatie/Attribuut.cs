namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>An attribute of an element.</summary>
internal sealed record Attribuut(string Naam, string Waarde);
