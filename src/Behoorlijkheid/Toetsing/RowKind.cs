namespace Behoorlijkheid.Toetsing;

internal enum RowKind
{
    /// <summary>The dossier, a known item or a known pair.</summary>
    Item,

    /// <summary>The items that an unknown or incomplete list may still have.</summary>
    Rest,

    /// <summary>A list that is stated to have no items.</summary>
    Empty,
}
