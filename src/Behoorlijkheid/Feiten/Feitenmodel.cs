using System.Collections.Immutable;

namespace Behoorlijkheid.Feiten;

/// <summary>The vocabulary of norms, picked from the typed model: every fact, group and list that a dossier can state.</summary>
/// <remarks>Plain members (ids, names, reasons, decisions of the ombudsman) are no facts: no norm can speak of them.</remarks>
internal sealed class Feitenmodel
{
    private static readonly Lazy<Feitenmodel> Enig = new(() => new(Feitenmodelbouwer.Klachtdossier()));

    private readonly Dictionary<string, Lid> opPad;

    private Feitenmodel(ImmutableArray<Lid> leden)
    {
        Leden = leden;
        var alle = Alle(leden).ToImmutableArray();
        Feiten = [.. alle.OfType<Feitlid>()];
        Lijsten = [.. alle.OfType<Lijstlid>()];
        opPad = alle.ToDictionary(lid => lid.Pad, StringComparer.Ordinal);
    }

    /// <summary>That of <see cref="Klachtdossier"/>.</summary>
    public static Feitenmodel Klachtdossier => Enig.Value;

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

    private static IEnumerable<Lid> Alle(ImmutableArray<Lid> leden) => leden.SelectMany(lid => Alle(Binnen(lid)).Prepend(lid));

    private static ImmutableArray<Lid> Binnen(Lid lid) => lid switch
    {
        Groeplid groep => groep.Leden,
        Lijstlid lijst => lijst.Leden,
        _ => [],
    };
}
