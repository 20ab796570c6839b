using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen;

/// <summary>Which list of the dossier.</summary>
/// <param name="Lid">The list in the vocabulary.</param>
internal sealed record Lijstverwijzing(Lijstlid Lid);
