namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Whether the cases show an exception applied, and not applied.</summary>
internal sealed record Uitzonderingsdekking(string Id, bool Toegepast, bool NietToegepast);
