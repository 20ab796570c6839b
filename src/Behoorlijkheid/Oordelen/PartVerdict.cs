using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>The oordeel on a part with what carries it, before it is dressed with the words of the dossier.</summary>
internal sealed record PartVerdict(
    Oordeel Oordeel,
    ImmutableArray<Oordeel> Possible,
    Onderdeelreden Reason,
    ImmutableArray<string> Norms,
    ImmutableArray<string> Requirements,
    bool IsLimited = false);
