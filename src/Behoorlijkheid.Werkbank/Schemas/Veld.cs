namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>A field of an object in a rules file.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Beschrijving">What it means, for an analyst.</param>
/// <param name="Vorm">Writes the keywords of its shape.</param>
/// <param name="Verplicht">Whether it must be there.</param>
internal sealed record Veld(string Naam, string Beschrijving, Action Vorm, bool Verplicht = true);
