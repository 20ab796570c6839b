namespace Behoorlijkheid.Brieven.Anonimiseren;

internal sealed record Vondst(string Omschrijving, bool IsZeker);
