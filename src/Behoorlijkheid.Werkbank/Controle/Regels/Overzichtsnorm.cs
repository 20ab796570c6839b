namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>A norm in the overview that belongs to no lid and no code.</summary>
internal sealed record Overzichtsnorm(string Norm, string Reden, string Pointer);
