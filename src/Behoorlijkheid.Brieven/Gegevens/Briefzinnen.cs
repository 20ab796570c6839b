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

    /// <summary>These sentences, and those of another set for what has none here.</summary>
    /// <param name="onder">The other set.</param>
    public Briefzinnen Boven(Briefzinnen onder) => new(
        onder.Normen.SetItems(Normen.Select(n => KeyValuePair.Create(n.Key, onder.Normen.GetValueOrDefault(n.Key) is { } ander
            ? new Normzinnen(n.Value.Uitgangspunt ?? ander.Uitgangspunt, n.Value.Geschonden ?? ander.Geschonden, n.Value.Nageleefd ?? ander.Nageleefd)
            : n.Value))),
        onder.Feiten.SetItems(Feiten),
        [.. Begrippen, .. onder.Begrippen.Where(b => Begrippen.All(e => e.Naam != b.Naam))],
        onder.Verslag.SetItems(Verslag));
}
