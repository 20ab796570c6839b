namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Which letter is to be filled.</summary>
/// <param name="Soort">Code of its kind.</param>
/// <param name="Lezer">To whom it speaks.</param>
/// <param name="VanOrgaan">Whether the bestuursorgaan sends it.</param>
/// <param name="Concept">Whether it is a draft.</param>
/// <param name="Anoniem">Whether it is the publication.</param>
internal sealed record Briefverzoek(string Soort, Lezer Lezer, bool VanOrgaan, bool Concept, bool Anoniem);
