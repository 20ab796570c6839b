using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>What another reading of contested law would say of a norm, where that differs from the reading that is followed.</summary>
/// <param name="Id">Its name within the norm.</param>
/// <param name="Vraag">What the readings differ about.</param>
/// <param name="Gevolgd">The reading that is followed.</param>
/// <param name="Andere">The other reading.</param>
/// <param name="Bron">The text that can be read in more than one way.</param>
/// <param name="Naleving">What could be said of the norm under the other reading.</param>
/// <param name="Mogelijk">The outcomes that would still be possible.</param>
public sealed record AndereUitleg(
    string Id,
    string Vraag,
    string Gevolgd,
    string Andere,
    string Bron,
    Naleving Naleving,
    ImmutableArray<Naleving> Mogelijk);
