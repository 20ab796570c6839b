using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What is other in a kader than it was.</summary>
/// <param name="Oud">The kader as it was.</param>
/// <param name="Nieuw">The kader as it is.</param>
/// <param name="Wijzigingen">What was added, is gone or changed.</param>
/// <param name="Paren">All versions of all norms, each with what it was.</param>
/// <param name="AndereBegrippen">Names of the begrippen that mean something else than they did.</param>
/// <param name="Gevallen">What happened to the cases.</param>
internal sealed record Kaderverschil(
    Toetsingskader Oud,
    Toetsingskader Nieuw,
    ImmutableArray<Deelwijziging> Wijzigingen,
    ImmutableArray<Normpaar> Paren,
    ImmutableHashSet<string> AndereBegrippen,
    Gevallentelling Gevallen)
{
    public bool IsLeeg => Wijzigingen.IsEmpty && Gevallen.IsLeeg;

    /// <summary>Whether the feestdagen are others, so that every term can end on another day.</summary>
    public bool AndereFeestdagen => Wijzigingen.Any(w => w.Deel == Kaderdeel.Feestdag && w.RaaktUitkomst);
}
