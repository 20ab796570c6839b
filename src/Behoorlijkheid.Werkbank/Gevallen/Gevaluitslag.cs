using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>What became of a case.</summary>
/// <param name="Norm">The norm it stands beside.</param>
/// <param name="Geval">The case.</param>
/// <param name="Rijen">What was found for each row of the norm.</param>
/// <param name="Afwijkingen">In what it differs from what the author expected, a sentence each; none when it agrees.</param>
internal sealed record Gevaluitslag(Norm Norm, Geval Geval, ImmutableArray<Normbevinding> Rijen, ImmutableArray<string> Afwijkingen)
{
    public bool Geslaagd => Afwijkingen.IsEmpty;
}
