using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Cli;

/// <summary>Reads the kader from the moment it is known which one: most of the time that a start takes, and beside everything else.</summary>
internal sealed class KaderSource
{
    private KaderSource(Task<Uitkomst<Toetsingskader>> kader) => Kader = kader;

    /// <summary>The kader, or why it is refused.</summary>
    public Task<Uitkomst<Toetsingskader>> Kader { get; }

    /// <summary>Begins to read.</summary>
    /// <param name="folder">The folder, or <c>null</c> for the kader that comes along.</param>
    public static KaderSource Begin(string? folder) =>
        new(Task.Run(() => folder is null ? Uitkomst<Toetsingskader>.Van(KaderReader.Meegeleverd) : KaderReader.Lees(folder)));
}
