using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>An expression of a kader, and where it stands.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Pointer">JSON pointer to its text.</param>
/// <param name="Voorwaarde">What it says.</param>
/// <param name="Norm">The norm it is of; <c>null</c> for a begrip.</param>
/// <param name="Begrip">The begrip it defines; <c>null</c> in a norm.</param>
/// <param name="Tekst">It as written, where the kader keeps that.</param>
internal sealed record Uitdrukkingsplaats(string Bestand, string Pointer, Voorwaarde Voorwaarde, Norm? Norm, Begrip? Begrip, string? Tekst = null);
