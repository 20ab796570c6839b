using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen;

/// <summary>An item that a condition speaks of: the item of a row (<c>voorElk</c>) or the variable of a quantifier.</summary>
/// <remarks>Identity, not name, tells two variables apart: nested quantifiers may use one name over.</remarks>
/// <param name="naam">The name as written.</param>
/// <param name="lijst">The list it is an item of.</param>
internal sealed class Variabele(string naam, Lijstlid lijst)
{
    public string Naam { get; } = naam;

    public Lijstlid Lijst { get; } = lijst;

    public override string ToString() => Naam;
}
