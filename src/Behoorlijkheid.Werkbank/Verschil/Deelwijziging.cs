using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One part of a kader that is other than it was.</summary>
/// <param name="Deel">What it is.</param>
/// <param name="Verandering">What happened to it.</param>
/// <param name="Id">Its id, or its name where it has no id; that of the new kader if it is there.</param>
/// <param name="VroegerId">The id it had, if that was another.</param>
/// <param name="Naam">What a person calls it.</param>
/// <param name="Wijzigingen">What changed in it; of what was added or is gone, what must be said of it.</param>
/// <param name="Normen">Of a begrip: ids of the norms that it reaches, also by way of other begrippen.</param>
internal sealed record Deelwijziging(
    Kaderdeel Deel,
    Verandering Verandering,
    string Id,
    string? VroegerId,
    string Naam,
    ImmutableArray<Wijziging> Wijzigingen,
    ImmutableArray<string> Normen)
{
    public bool RaaktUitkomst => Wijzigingen.Any(w => w.RaaktUitkomst);
}
