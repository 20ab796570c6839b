using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The sentences that letters have for norms and facts, in the form that speaks to the klager.</summary>
/// <param name="Normen">By the name of the file of a norm, or by its id for every version that has no sentences of its own.</param>
/// <param name="Feiten">By path in the vocabulary.</param>
/// <param name="Begrippen">The words that a letter explains.</param>
/// <param name="Verslag">When a verslag van bevindingen leaves out a fact, by path in the vocabulary.</param>
internal sealed record Briefzinnen(
    ImmutableDictionary<string, Normzinnen> Normen,
    ImmutableDictionary<string, Feitzinnen> Feiten,
    ImmutableArray<Begripswoord> Begrippen,
    ImmutableDictionary<string, Verslagregel> Verslag)
{
    /// <summary>The sentences for one version of a norm.</summary>
    /// <param name="id">Id of the norm.</param>
    /// <param name="bestand">Path of its file in the kader.</param>
    /// <returns>The sentences, or <c>null</c> when there are none.</returns>
    public Normzinnen? Van(string id, string bestand) =>
        Normen.GetValueOrDefault(Path.GetFileNameWithoutExtension(bestand)) ?? Normen.GetValueOrDefault(id);
}
