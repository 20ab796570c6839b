using System.Collections.Immutable;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Oordelen;

/// <summary>The oordeel on a part with what carries it, before it is dressed with the words of the dossier.</summary>
internal sealed record PartVerdict(
    Oordeel Oordeel,
    ImmutableArray<Oordeel> Possible,
    Onderdeelreden Reason,
    ImmutableArray<string> Norms,
    ImmutableArray<string> Requirements,
    bool IsLimited = false)
{
    /// <summary>Where no oordeel can be given: the rows that keep it so.</summary>
    public ImmutableArray<Toetsresultaat> Open { get; init; } = [];
}
