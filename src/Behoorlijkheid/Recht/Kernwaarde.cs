namespace Behoorlijkheid.Recht;

/// <summary>One of the core values under which the vereisten van behoorlijkheid are grouped (Behoorlijkheidswijzer).</summary>
/// <param name="Id">Its name in rules, such as <c>betrouwbaar</c>.</param>
/// <param name="Naam">Its name in Dutch sentences.</param>
internal sealed record Kernwaarde(string Id, string Naam);
