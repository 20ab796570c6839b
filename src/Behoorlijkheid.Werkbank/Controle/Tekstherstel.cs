namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Another text in the place of one in a file, with the same meaning.</summary>
/// <param name="Bestand">The file, relative to the kader.</param>
/// <param name="Pointer">JSON pointer to the text.</param>
/// <param name="Oud">What stands there, unescaped.</param>
/// <param name="Nieuw">What is to stand there, unescaped.</param>
internal sealed record Tekstherstel(string Bestand, string Pointer, string Oud, string Nieuw);
