namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Someone to whom a letter goes or who answers questions.</summary>
internal sealed record Persoongegevens
{
    /// <summary>Such as <c>heer</c>; absent when it is not known.</summary>
    public required string? Aanhef { get; init; }

    /// <summary>As it stands above the address.</summary>
    public required string? Naam { get; init; }

    /// <summary>As it stands in the salutation.</summary>
    public required string? Achternaam { get; init; }

    /// <summary>As it stands in a sentence, such as <c>mevrouw [naam]</c>.</summary>
    public required string? Voluit { get; init; }

    /// <summary>The telephone number.</summary>
    public required string? Telefoon { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string? Email { get; init; }
}
