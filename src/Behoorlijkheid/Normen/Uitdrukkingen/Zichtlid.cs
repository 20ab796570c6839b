namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A name that expressions can use: a fact, a group, a list or a begrip.</summary>
/// <param name="naam">The name as norms write it.</param>
internal abstract class Zichtlid(string naam)
{
    public string Naam { get; } = naam;
}
