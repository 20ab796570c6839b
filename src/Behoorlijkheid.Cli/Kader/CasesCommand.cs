using System.CommandLine;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader gevallen</c>: runs the cases.</summary>
internal sealed class CasesCommand : KaderCommand
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Option<string?> filter = Value("--filter", "woorden", KaderHelp.Filter);
    private readonly Option<bool> follow = Switch("--volg", KaderHelp.Follow);
    private readonly Option<string?> form = Value("--vorm", "tekst|markdown|json|junit", KaderHelp.CasesForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public CasesCommand()
        : base("gevallen", KaderHelp.Cases)
    {
        Command.Add(filter);
        Command.Add(follow);
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed)
    {
        if (parsed.GetValue(form) is { } chosen && chosen != "junit" && !Syntax.TryForm(chosen, out _))
        {
            return Messages.NotAForm(chosen, ["tekst", "markdown", "json", "junit"]);
        }

        return parsed.GetValue(follow) && parsed.GetValue(Folder) is null ? Messages.FollowNeedsFolder : null;
    }

    public override int Run(ParseResult parsed, KaderHost host) =>
        parsed.GetValue(follow) ? Follow(parsed, host) : host.With(parsed.GetValue(Folder), work => Once(parsed, host, work));

    private int Once(ParseResult parsed, KaderHost host, Kaderwerk work)
    {
        var run = Gevallenronde.Draai(work, parsed.GetValue(filter));
        if (run.Uitslagen.IsEmpty && parsed.GetValue(filter) is { } words)
        {
            return host.NothingChosen(words);
        }

        var code = run.Mislukt.Any() ? ExitCode.Findings : ExitCode.Assessed;
        var file = parsed.GetValue(output);
        if (parsed.GetValue(form) == "junit")
        {
            return host.WriteText(GevallenJUnit.Schrijf(run), file, code);
        }

        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        var page = Gevallenpagina.Van(run);
        return host.Write(Document.Of(page, () => GevallenJson.Schrijf(run)), chosen, file, code);
    }

    // A save is often several writes: what follows waits until the folder has been quiet for a moment.
    private int Follow(ParseResult parsed, KaderHost host)
    {
        var folder = parsed.GetValue(Folder)!;
        if (!Directory.Exists(folder))
        {
            return host.With(folder, work => Once(parsed, host, work));
        }

        using var changed = new AutoResetEvent(initialState: true);
        using var watcher = new FileSystemWatcher(folder, "*.json") { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changed.Set();
        watcher.Created += (_, _) => changed.Set();
        watcher.Deleted += (_, _) => changed.Set();
        watcher.Renamed += (_, _) => changed.Set();
        watcher.EnableRaisingEvents = true;
        while (true)
        {
            changed.WaitOne();
            while (changed.WaitOne(Quiet))
            {
            }

            host.With(folder, work => Once(parsed, host, work));
            host.Terminal.Out.WriteLine(Messages.Following(folder));
        }
    }
}
