using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>What the cases show of one version of a norm.</summary>
/// <param name="Norm">The norm.</param>
/// <param name="Gevallen">How many cases stand beside it.</param>
/// <param name="Voorwaarden">Its single conditions.</param>
/// <param name="Uitzonderingen">Its exceptions.</param>
/// <param name="Nalevingen">The nalevingen that its cases expect.</param>
internal sealed record Normdekking(
    Norm Norm,
    int Gevallen,
    ImmutableArray<Voorwaardedekking> Voorwaarden,
    ImmutableArray<Uitzonderingsdekking> Uitzonderingen,
    ImmutableArray<Naleving> Nalevingen);
