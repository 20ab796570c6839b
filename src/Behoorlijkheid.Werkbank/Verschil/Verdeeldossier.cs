using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One dossier as each of two kaders is given it.</summary>
/// <param name="Oud">For the old kader, or why it cannot be read for it.</param>
/// <param name="Nieuw">For the new kader, or why it cannot be read for it.</param>
internal sealed record Verdeeldossier(Uitkomst<Klachtdossier> Oud, Uitkomst<Klachtdossier> Nieuw)
{
    public ImmutableArray<Probleem> Waarschuwingen { get; init; } = [];

    /// <summary>Whether it states facts that only the old kader declares.</summary>
    public bool AlleenOud { get; init; }

    /// <summary>Whether it states facts that only the new kader declares.</summary>
    public bool AlleenNieuw { get; init; }
}
