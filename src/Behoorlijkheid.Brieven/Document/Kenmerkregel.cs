namespace Behoorlijkheid.Brieven.Document;

/// <summary>A name with its value in the head of a letter, such as <c>Datum</c> and <c>1 juni 2017</c>.</summary>
internal sealed record Kenmerkregel(string Naam, string Waarde);
