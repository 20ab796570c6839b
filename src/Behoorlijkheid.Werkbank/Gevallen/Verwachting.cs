using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>What is expected of a row.</summary>
/// <param name="Item">The item or pair of the row; <c>null</c> for every row there is.</param>
/// <param name="Naleving">Its naleving.</param>
internal sealed record Verwachting(string? Item, Naleving Naleving);
