using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>What the cases of all norms that use a begrip show of it.</summary>
internal sealed record Begripsdekking(Begrip Begrip, ImmutableArray<Voorwaardedekking> Voorwaarden);
