namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The klager in a sentence: u, or in the third person.</summary>
internal sealed record Klagergegevens
{
    /// <summary>Whether the letter goes to him.</summary>
    public required bool IsU { get; init; }

    /// <summary>Whether there are several.</summary>
    public required bool Meer { get; init; }

    /// <summary><c>u</c>, <c>de klager</c> or <c>de klagers</c>.</summary>
    public required string Wie { get; init; }

    /// <summary><c>uw klacht</c> or <c>de klacht</c>.</summary>
    public required string Klacht { get; init; }

    /// <summary>The verb that goes with it.</summary>
    public required string Heeft { get; init; }

    /// <summary>The verb that goes with it.</summary>
    public required string Is { get; init; }
}
