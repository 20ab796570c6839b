using System.CommandLine;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Controle;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader controleer</c>: reads a kader and looks for what its author should look at.</summary>
internal sealed class CheckCommand : KaderCommand
{
    private readonly Option<bool> repair = Switch("--herstel", KaderHelp.Repair);
    private readonly Option<string?> form = Value("--vorm", "tekst|markdown|json", KaderHelp.CheckForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public CheckCommand()
        : base("controleer", KaderHelp.Check)
    {
        Command.Add(repair);
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed)
    {
        if (parsed.GetValue(form) is { } chosen && !Syntax.TryForm(chosen, out _))
        {
            return Messages.NotAForm(chosen);
        }

        return parsed.GetValue(repair) && parsed.GetValue(Folder) is null ? Messages.RepairNeedsFolder : null;
    }

    public override int Run(ParseResult parsed, KaderHost host)
    {
        var folder = parsed.GetValue(Folder);
        return host.With(folder, Checked, withLetters: true);

        int Checked(Kaderwerk work) => parsed.GetValue(repair)
            ? Repair(folder!, host, work) is { } places ? host.With(folder, mended => Report(parsed, host, mended, places)) : ExitCode.Unexpected
            : Report(parsed, host, work, null);
    }

    private int Report(ParseResult parsed, KaderHost host, Kaderwerk work, int? repaired)
    {
        var folder = parsed.GetValue(Folder);
        var found = Controleur.Controleer(new(work, folder is null ? Kaderbronnen.Meegeleverd() : Kaderbronnen.Van(folder)));
        var code = found.Bevindingen.Any(b => b.Zwaarte != Zwaarte.Aanwijzing) ? ExitCode.Findings : ExitCode.Assessed;
        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        return host.Write(Document.Of(Controlepagina.Van(work.Kader, found, repaired), () => ControleJson.Schrijf(work.Kader, found)), chosen, parsed.GetValue(output), code);
    }

    /// <summary>In how many places something was mended; <c>null</c> when a file could not be written.</summary>
    private static int? Repair(string folder, KaderHost host, Kaderwerk work)
    {
        var mended = Herstelwerk.Herstel(work, Kaderbronnen.Van(folder));
        return Write(folder, mended.Bestanden.Select(f => (f.Key, f.Value)), host) ? mended.Plaatsen : null;
    }

    private static bool Write(string folder, IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files, KaderHost host)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            try
            {
                File.WriteAllBytes(file, content.Span);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                host.Terminal.Error.WriteLine(Messages.OutputFailed(file));
                return false;
            }
        }

        return true;
    }
}
