using System.Collections.Immutable;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Cli.Letters;

/// <summary><c>brief --controleer</c>: whether the letters in a folder are those of its manifest and, beside a dossier, those that follow from it.</summary>
internal sealed class LetterVerification(Terminal terminal, ProblemWriter problems)
{
    /// <summary>Compares the letters with their manifest, and that with one made anew.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="make">Makes the letters of the dossier as the manifest says they were made; <c>null</c> without a dossier.</param>
    public int Run(string folder, Func<Manifestlezing, Uitkomst<Brievenset>>? make = null)
    {
        if (Bytes(folder, Manifest.Bestand) is not { } bytes)
        {
            terminal.Error.WriteLine(LetterMessages.NoManifest(folder));
            return ExitCode.InputRefused;
        }

        var reading = Manifestlezing.Lees(bytes);
        if (!reading.Probeer(out var manifest))
        {
            return problems.Refuse(reading.Problemen, reading.Waarschuwingen, "Het manifest");
        }

        var differences = Manifest.Controleer(manifest, name => Bytes(folder, name));
        if (make is not null)
        {
            var made = make(manifest);
            if (!made.Probeer(out var set))
            {
                return problems.Refuse(made.Problemen, made.Waarschuwingen, "De set brieven");
            }

            differences = differences.AddRange(Manifest.Vergelijk(manifest, Manifestlezing.Lees(set.Bestanden()[Manifest.Bestand]).Waarde));
        }

        return Tell(differences, make is not null);
    }

    private int Tell(ImmutableList<string> differences, bool besideDossier)
    {
        foreach (var difference in differences)
        {
            terminal.Out.WriteLine(difference);
        }

        if (differences.IsEmpty)
        {
            terminal.Out.WriteLine(besideDossier ? LetterMessages.Follow : LetterMessages.Untouched);
        }

        return differences.IsEmpty ? ExitCode.Assessed : ExitCode.Findings;
    }

    private static ReadOnlyMemory<byte>? Bytes(string folder, string name)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
