namespace Behoorlijkheid.Feiten;

/// <summary>What the engine needs to know of how a fact stands.</summary>
internal enum CellState
{
    /// <summary>Nobody asked for it yet.</summary>
    Unread,

    /// <summary>Nobody stated it.</summary>
    Unstated,

    /// <summary>Contested and not yet weighed: counts as unstated, its values being its readings.</summary>
    Unweighed,

    /// <summary>Contested, weighed, and neither reading is more plausible.</summary>
    Undecided,

    /// <summary>Looked for, and cannot be established.</summary>
    NotEstablishable,

    /// <summary>Established; a date may still be a span.</summary>
    Established,
}
