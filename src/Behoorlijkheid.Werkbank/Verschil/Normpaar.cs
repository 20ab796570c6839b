using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A version of a norm, as it was and as it is.</summary>
/// <param name="Oud">The version as it was; <c>null</c> for one that is new.</param>
/// <param name="Nieuw">The version as it is; <c>null</c> for one that is gone.</param>
/// <param name="Wijzigingen">What changed.</param>
/// <param name="Begrippen">Names of the begrippen that it uses and that became others.</param>
internal sealed record Normpaar(Norm? Oud, Norm? Nieuw, ImmutableArray<Wijziging> Wijzigingen, ImmutableArray<string> Begrippen)
{
    /// <summary>The version that is, or else the one that was.</summary>
    public Norm Norm => Nieuw ?? Oud!;

    public string Id => Norm.Id;

    /// <summary>Whether its outcomes can be others than they were.</summary>
    public bool RaaktUitkomst => Oud is null || Nieuw is null || !Begrippen.IsEmpty || Wijzigingen.Any(w => w.RaaktUitkomst);

    public bool IsHernoemd => Oud is not null && Nieuw is not null && Oud.Id != Nieuw.Id;
}
