using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The facts of one part of the dossier.</summary>
/// <param name="Kop">What they are about.</param>
/// <param name="Zinnen">The facts, each as a sentence.</param>
internal sealed record Feitengroep(
    string Kop,
    ImmutableArray<Zingegevens> Zinnen);
