using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What another fact must be for a fact to be told.</summary>
/// <param name="Feit">The other fact.</param>
/// <param name="Lijst">The list whose items have it; <c>null</c> for a fact of the dossier itself.</param>
/// <param name="Waarden">The values that will do, as <see cref="Oordelen.FactPaths.Written"/> writes them.</param>
internal sealed record Verslagvoorwaarde(Feitlid Feit, Lijstlid? Lijst, ImmutableArray<string> Waarden);
