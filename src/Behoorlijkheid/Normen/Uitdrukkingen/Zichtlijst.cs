using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A list of the dossier with the names that an item of it has.</summary>
/// <param name="lid">The list in the vocabulary.</param>
/// <param name="item">What an item holds.</param>
internal sealed class Zichtlijst(Lijstlid lid, Zichtgroep item) : Zichtlid(lid.Naam)
{
    public Lijstlid Lid { get; } = lid;

    public Zichtgroep Item { get; } = item;
}
