using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Werkbank;

namespace Behoorlijkheid.Cli.Kader;

/// <summary>What the commands of the workbench share: reading a kader with its cases, and writing what follows.</summary>
internal sealed class KaderHost(Terminal terminal, TimeProvider time)
{
    private readonly ProblemWriter problems = new(terminal);
    private readonly OutputWriter output = new(terminal);

    public Terminal Terminal { get; } = terminal;

    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    public static Uitkomst<Kaderwerk> Read(string? folder, bool withLetters = false) =>
        folder is null ? Kaderwerklezer.Meegeleverd() : Kaderwerklezer.Lees(folder, withLetters);

    /// <summary>Reads a kader and does something with it; a kader that is refused ends with its problems.</summary>
    public int With(string? folder, Func<Kaderwerk, int> work, bool withLetters = false)
    {
        var read = Read(folder, withLetters);
        if (!read.Probeer(out var kader))
        {
            return Refuse(read);
        }

        problems.Write(read.Waarschuwingen);
        return work(kader);
    }

    public int Refuse(Uitkomst<Kaderwerk> read, string what = Messages.ThisKader) => problems.Refuse(read.Problemen, read.Waarschuwingen, what);

    /// <summary>Tells problems that do not end the work.</summary>
    public void Warn(ImmutableArray<Probleem> found) => problems.Write(found);

    /// <summary>Writes a document; the code of a failure to write goes before that of the work.</summary>
    public int Write(Document document, Form form, string? file, int code) => Either(output.Write(document, form, file), code);

    /// <summary>Tells that a filter chose nothing: that is a mistake in the filter, and not that all is well.</summary>
    public int NothingChosen(string words)
    {
        Terminal.Error.WriteLine(Messages.NothingChosen(words));
        return ExitCode.WrongUse;
    }

    public int WriteText(string text, string? file, int code) => Either(output.Write(text, file), code);

    private static int Either(int writing, int code) => writing == ExitCode.Assessed ? code : writing;
}
