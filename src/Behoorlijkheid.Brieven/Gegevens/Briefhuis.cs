using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The house style of one organisation.</summary>
internal sealed record Briefhuis
{
    /// <summary>How the organisation calls itself, with its article; <c>null</c> for what the dossier calls it.</summary>
    public required string? Naam { get; init; }

    /// <summary>Address and numbers, line by line.</summary>
    public required ImmutableArray<string> Adres { get; init; }

    public required string? Website { get; init; }

    public required string? Email { get; init; }

    public required string? Telefoon { get; init; }

    /// <summary>Who signs.</summary>
    public required string? Ondertekenaar { get; init; }

    /// <summary>What stands in the head of a letter, by name.</summary>
    public required ImmutableArray<Kopregel> Kop { get; init; }

    public required Huisstijl Stijl { get; init; }
}
