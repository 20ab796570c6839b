namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>A finding that may stay, with the reason.</summary>
internal sealed record Aanvaarde(Bevinding Bevinding, string Reden);
