namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What letters say of a norm; what is absent is taken from the norm itself.</summary>
/// <param name="Uitgangspunt">The principle, always true.</param>
/// <param name="Geschonden">That it was breached, to the klager.</param>
/// <param name="Nageleefd">That it was complied with, to the klager.</param>
internal sealed record Normzinnen(string? Uitgangspunt, string? Geschonden, string? Nageleefd);
