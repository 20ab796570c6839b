using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>One case beside a norm: a dossier with only what matters, and what its author read in the law about it.</summary>
/// <param name="Naam">What it shows.</param>
/// <param name="Op">The day on which it is assessed.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="Verwacht">The naleving of every row.</param>
/// <param name="Mogelijk">All outcomes that are still possible for the one row; <c>null</c> when the case does not say.</param>
/// <param name="AndereUitleg">The naleving under another reading of the law, by the id of that reading.</param>
/// <param name="Plaats">Where it stands.</param>
internal sealed record Geval(
    string Naam,
    DateOnly Op,
    Klachtdossier Dossier,
    ImmutableArray<Verwachting> Verwacht,
    ImmutableArray<Naleving>? Mogelijk,
    ImmutableArray<(string Id, Naleving Naleving)> AndereUitleg,
    Plaats Plaats);
