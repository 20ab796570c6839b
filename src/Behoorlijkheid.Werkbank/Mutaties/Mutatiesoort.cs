namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>What a mutation changes.</summary>
internal enum Mutatiesoort
{
    /// <summary>Another comparison.</summary>
    Vergelijker = 1,

    /// <summary>A number or a day that is one more or less.</summary>
    Grens,

    /// <summary>A part of and or or, or a whole condition, left out.</summary>
    Voorwaarde,

    /// <summary>And for or, or the other way round.</summary>
    EnOf,

    /// <summary>A single condition denied, or its denial left out.</summary>
    Ontkenning,

    /// <summary>All for Any, or the other way round.</summary>
    Kwantor,

    /// <summary>A set with one member more or less.</summary>
    Verzameling,

    /// <summary>An exception left out.</summary>
    Uitzondering,

    /// <summary>In force from or until a day earlier or later.</summary>
    Geldigheid,

    /// <summary>The burden of proof added or left out.</summary>
    Bewijslast,

    /// <summary>Another kind of norm.</summary>
    Soort,
}
