using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Names under one name: a group of the dossier, the dossier itself, or an item of a list.</summary>
/// <param name="naam">The name; of an item the singular.</param>
/// <param name="leden">What it holds, in the order of the model.</param>
internal sealed class Zichtgroep(string naam, IEnumerable<Zichtlid> leden) : Zichtlid(naam)
{
    private readonly ImmutableArray<Zichtlid> leden = [.. leden];
    private Dictionary<string, Zichtlid>? opNaam;

    public ImmutableArray<Zichtlid> Leden => leden;

    public Zichtlid? Zoek(string naam) =>
        (opNaam ??= leden.ToDictionary(lid => lid.Naam, StringComparer.Ordinal)).GetValueOrDefault(naam);
}
