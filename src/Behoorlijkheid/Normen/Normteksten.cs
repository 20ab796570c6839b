namespace Behoorlijkheid.Normen;

/// <summary>The sentences of a norm for each naleving; placeholders <c>{{ pad }}</c> are checked when the kader is read.</summary>
/// <param name="Nageleefd">For a row that complies.</param>
/// <param name="Geschonden">For a row in breach.</param>
/// <param name="NietVanToepassing">For a row to which it does not apply, or <c>null</c> for the general sentence.</param>
/// <param name="NietVastTeStellen">For a row that the dossier does not decide.</param>
internal sealed record Normteksten(string Nageleefd, string Geschonden, string? NietVanToepassing, string NietVastTeStellen);
