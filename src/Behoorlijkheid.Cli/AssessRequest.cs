using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Cli;

/// <summary>What a command is asked to do with a dossier.</summary>
internal sealed record AssessRequest
{
    /// <summary>Stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What to make of the dossier.</summary>
    public required Func<Beoordelaar, Klachtdossier, DateOnly, Uitkomst<Document>> Work { get; init; }

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
