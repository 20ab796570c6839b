using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Makes the names of a kader from the vocabulary of dossiers and the begrippen of the kader.</summary>
/// <param name="model">The vocabulary.</param>
/// <param name="begrippen">The begrippen, each with another name.</param>
internal sealed class Woordenschatbouwer(Feitenmodel model, ImmutableArray<Begripskop> begrippen)
{
    public static Woordenschat Bouw(Feitenmodel model, ImmutableArray<Begripskop> begrippen) =>
        new(new Zichtgroep("dossier", new Woordenschatbouwer(model, begrippen).Leden(model.Leden, null)));

    private IEnumerable<Zichtlid> Leden(ImmutableArray<Lid> leden, Lijstlid? lijst) =>
        leden.Select(Zicht).Concat(begrippen.Where(kop => kop.Over.FirstOrDefault()?.Lijst == lijst).Select(kop => new Zichtbegrip(kop)));

    private Zichtlid Zicht(Lid lid) => lid switch
    {
        Feitlid feit => new Zichtfeit(feit, feit.PaarMet is { } pad ? (Lijstlid?)model.Zoek(pad) : null),
        Lijstlid lijst => new Zichtlijst(lijst, new Zichtgroep(lijst.Enkelvoud, Leden(lijst.Leden, lijst))),
        Groeplid groep => new Zichtgroep(groep.Naam, groep.Leden.Select(Zicht)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
