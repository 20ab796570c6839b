namespace Behoorlijkheid.Brieven.Document;

/// <summary>What of the looks of a letter an organisation chooses.</summary>
/// <param name="Lettertype">Name of the font.</param>
/// <param name="Lettergrootte">Of the text, in points.</param>
/// <param name="Kleur">Of sender and headings, as six hexadecimal digits; dark enough to read on white.</param>
internal sealed record Huisstijl(string Lettertype, decimal Lettergrootte, string Kleur);
