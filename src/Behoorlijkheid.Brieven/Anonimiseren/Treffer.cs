namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A find in a folded text.</summary>
internal sealed record Treffer
{
    public required int Begin { get; init; }

    public required int Eind { get; init; }

    public required Vondstsoort Soort { get; init; }

    public required bool IsZeker { get; init; }

    /// <summary>Of finds that overlap, the one with the highest rank says what takes their place.</summary>
    public required int Rang { get; init; }

    /// <summary>What takes its place; <c>null</c> for a find that stays.</summary>
    public string? Vervanging { get; init; }

    /// <summary>Of a name: whom it can mean.</summary>
    public IReadOnlyList<Persoon> Personen { get; init; } = [];

    /// <summary>The name stands in the possessive.</summary>
    public bool IsBezit { get; init; }

    /// <summary>What stands before the name in the names that have it.</summary>
    public IReadOnlyCollection<string> Voorvoegsels { get; init; } = [];

    /// <summary>The word alone identifies nobody: it is a find only beside a title or another name.</summary>
    public bool VraagtTitel { get; init; }
}
