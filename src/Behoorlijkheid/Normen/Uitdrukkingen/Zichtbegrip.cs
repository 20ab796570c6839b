namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>A begrip as a name.</summary>
/// <param name="kop">The name and what it is said of.</param>
internal sealed class Zichtbegrip(Begripskop kop) : Zichtlid(kop.Naam)
{
    public Begripskop Kop { get; } = kop;
}
