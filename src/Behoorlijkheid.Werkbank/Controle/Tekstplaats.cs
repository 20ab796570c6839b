using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>A text of a kader, and where it stands.</summary>
internal sealed record Tekstplaats(string Bestand, string Pointer, Tekstsoort Soort, string Tekst, Norm? Norm = null);
