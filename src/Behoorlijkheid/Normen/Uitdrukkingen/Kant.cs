namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>One side of a comparison, as far as it can be told from its words.</summary>
/// <param name="Begin">Its first token.</param>
/// <param name="Einde">Its last token.</param>
/// <param name="Soort">The kind of its value.</param>
/// <param name="Bron">As written.</param>
/// <param name="Feit">The fact, if it is one.</param>
/// <param name="Vast">Whether it is a value written out.</param>
internal sealed record Kant(int Begin, int Einde, Zichtsoort Soort, string Bron, Zichtfeit? Feit, bool Vast);
