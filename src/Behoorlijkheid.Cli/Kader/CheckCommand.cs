using System.CommandLine;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Controle;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader controleer</c>: reads a kader and looks for what its author should look at.</summary>
internal sealed class CheckCommand : KaderCommand
{
    // A repair can make room for another in the same place; more than this many rounds none needs.
    private const int MostRounds = 4;

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
        return host.With(folder, work =>
        {
            int? repaired = null;
            if (parsed.GetValue(repair))
            {
                if (!Repair(folder!, host, ref work, out var places))
                {
                    return ExitCode.Unexpected;
                }

                repaired = places;
            }

            var found = Controleur.Controleer(Work(folder, work));
            var code = found.Any(b => b.Zwaarte != Zwaarte.Aanwijzing) ? ExitCode.Findings : ExitCode.Assessed;
            _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
            return host.Write(Document.Of(Controlepagina.Van(work.Kader, found, repaired), () => ControleJson.Schrijf(work.Kader, found)), chosen, parsed.GetValue(output), code);
        });
    }

    private static Controlewerk Work(string? folder, Kaderwerk work) => new(work, folder is null ? Kaderbronnen.Meegeleverd() : Kaderbronnen.Van(folder));

    /// <summary>Writes the safe repairs; what is read afterwards must ask the same as before, or everything is put back.</summary>
    private static bool Repair(string folder, KaderHost host, ref Kaderwerk work, out int places)
    {
        places = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var sources = Kaderbronnen.Van(folder);
            var found = Controleur.Controleer(new(work, sources));
            var files = Herstelwerk.Maak(sources, found);
            if (files.IsEmpty)
            {
                break;
            }

            if (!Write(folder, files.Select(f => (f.Key, f.Value)), host))
            {
                return false;
            }

            var read = KaderHost.Read(folder);
            if (!read.Probeer(out var after) || !Herstelwerk.VraagtHetzelfde(work.Kader, after.Kader))
            {
                Write(folder, files.Select(f => (f.Key, sources.Bytes(f.Key))), host);
                host.Terminal.Error.WriteLine(Messages.RepairUndone);
                return false;
            }

            work = after;
            places += found.Where(b => b.Herstel is not null).DistinctBy(b => (b.Plaats.Bestand, b.Plaats.Pointer)).Count();
        }

        return true;
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
