namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>What a piece of a template is.</summary>
internal enum Sjabloonstuksoort
{
    /// <summary>Prints a value: <c>{{ … }}</c>.</summary>
    Uitvoer,

    /// <summary>Does something: <c>{% … %}</c>.</summary>
    Opdracht,
}
