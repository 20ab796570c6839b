using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;

namespace Behoorlijkheid.Cli.Letters;

/// <summary>What <c>brief</c> is asked to write.</summary>
internal sealed record LetterRequest
{
    public required string Dossier { get; init; }

    public string? Kader { get; init; }

    public DateOnly? AsOf { get; init; }

    /// <summary>Which letter; <c>null</c> for all of them.</summary>
    public Briefsoort? Kind { get; init; }

    public Briefvorm Form { get; init; }

    /// <summary>A file, or a folder for all letters; <c>null</c> for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Folder with templates; <c>null</c> for the shipped ones.</summary>
    public string? Templates { get; init; }

    public bool Draft { get; init; }

    /// <summary>Whether a report on its language is wanted instead of the letter.</summary>
    public bool Readability { get; init; }

    /// <summary>Folder whose letters are compared with their manifest; then there is nothing to write.</summary>
    public string? Verify { get; init; }
}
