using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>The vocabulary of norms, picked from the typed model: every fact, group and list that a dossier can state.</summary>
/// <remarks>Plain members (ids, names, reasons, decisions of the ombudsman) are no facts: no norm can speak of them.</remarks>
internal sealed class Feitenmodel
{
    private static readonly Lazy<Feitenmodel> Enig = new(() => new(Feitenmodelbouwer.Klachtdossier(), Aanvulling.Geen));

    private readonly Dictionary<string, Lid> opPad;

    private Feitenmodel(ImmutableArray<Lid> leden, Aanvulling aanvulling)
    {
        Leden = leden;
        Aanvulling = aanvulling;
        var alle = Alle(leden).ToImmutableArray();
        Feiten = [.. alle.OfType<Feitlid>()];
        Lijsten = [.. alle.OfType<Lijstlid>()];
        opPad = alle.ToDictionary(lid => lid.Pad, StringComparer.Ordinal);
    }

    /// <summary>That of <see cref="Klachtdossier"/>.</summary>
    public static Feitenmodel Klachtdossier => Enig.Value;

    /// <summary>What a kader declares of it.</summary>
    public Aanvulling Aanvulling { get; }

    /// <summary>What the dossier itself holds, in the order of the model.</summary>
    public ImmutableArray<Lid> Leden { get; }

    /// <summary>All facts, also those of items and of pairs, in the order of the model.</summary>
    public ImmutableArray<Feitlid> Feiten { get; }

    /// <summary>All lists, in the order of the model.</summary>
    public ImmutableArray<Lijstlid> Lijsten { get; }

    /// <summary>The member at a path with the names of lists, such as <c>behandelaars.functie</c> or <c>verzoek.onderdelen</c>.</summary>
    /// <param name="pad">The path.</param>
    /// <returns>A fact, a list or a group, or <c>null</c> when nothing is called so.</returns>
    public Lid? Zoek(string pad) => opPad.GetValueOrDefault(pad);

    /// <summary>That of a kader: the model with the facts that the kader declares, as a group at its end.</summary>
    /// <param name="aanvulling">What the kader declares.</param>
    /// <returns>The vocabulary; the same one for every kader that declares nothing.</returns>
    public static Feitenmodel Van(Aanvulling aanvulling) =>
        aanvulling.Feiten.IsEmpty ? Klachtdossier : new([.. Klachtdossier.Leden, Feitenmodelbouwer.Aanvullend(aanvulling)], aanvulling);

    private static IEnumerable<Lid> Alle(ImmutableArray<Lid> leden) => leden.SelectMany(lid => Alle(Binnen(lid)).Prepend(lid));

    private static ImmutableArray<Lid> Binnen(Lid lid) => lid switch
    {
        Groeplid groep => groep.Leden,
        Lijstlid lijst => lijst.Leden,
        _ => [],
    };
}
