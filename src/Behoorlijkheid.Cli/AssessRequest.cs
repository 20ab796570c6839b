namespace Behoorlijkheid.Cli;

/// <summary>What <c>behoorlijkheid beoordeel</c> is asked to do.</summary>
internal sealed record AssessRequest
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>A file, or <see cref="StandardInput"/>.</summary>
    public required string Dossier { get; init; }

    /// <summary>Folder with a kader; <c>null</c> for the shipped one.</summary>
    public string? Kader { get; init; }

    /// <summary>The beoordelingsdatum; <c>null</c> for today.</summary>
    public DateOnly? AsOf { get; init; }

    public Form Form { get; init; }

    /// <summary>File to write to; <c>null</c> for standard output.</summary>
    public string? Output { get; init; }
}
