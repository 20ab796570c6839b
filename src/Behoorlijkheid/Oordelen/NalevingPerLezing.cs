using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>What follows for a norm if one party's reading of a contested fact is right.</summary>
/// <param name="Feit">Path of the contested fact.</param>
/// <param name="Volgens">Whose reading.</param>
/// <param name="Naleving">What follows.</param>
public sealed record NalevingPerLezing(string Feit, string Volgens, Naleving Naleving);
