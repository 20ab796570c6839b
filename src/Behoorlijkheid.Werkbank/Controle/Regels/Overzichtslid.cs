namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>A lid of the law in the overview.</summary>
internal sealed record Overzichtslid(string Lid, string? Reden, string Pointer);
