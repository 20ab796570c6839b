namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The sender, as the house style names him.</summary>
internal sealed record Huisgegevens
{
    /// <summary>Name of the sender, as a sender.</summary>
    public required string Naam { get; init; }

    /// <summary>The sender in a sentence.</summary>
    public required string Wij { get; init; }

    /// <summary>His website.</summary>
    public required string? Website { get; init; }

    /// <summary>His e-mail address.</summary>
    public required string? Email { get; init; }

    /// <summary>His telephone number.</summary>
    public required string? Telefoon { get; init; }

    /// <summary>Who signs.</summary>
    public required string? Ondertekenaar { get; init; }
}
