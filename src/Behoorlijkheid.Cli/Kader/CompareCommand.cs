using System.Collections.Immutable;
using System.CommandLine;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Verschil;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader verschil</c>: says what changed between two kaders, and what that does to stored dossiers.</summary>
internal sealed class CompareCommand : KaderCommand
{
    /// <summary>The word for the kader that comes with the program; a folder of that name is written as <c>./meegeleverd</c>.</summary>
    private const string Shipped = "meegeleverd";

    private const string Html = "html";

    private readonly Argument<string?> changed = new("nieuw") { Description = KaderHelp.CompareNew, Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> dossiers = Value("--dossiers", "map|bestand", KaderHelp.CompareDossiers);
    private readonly Option<string?> asOf = Value("--op", "jjjj-mm-dd", KaderHelp.CompareAsOf);
    private readonly Option<string?> form = Value("--vorm", "tekst|json|html", KaderHelp.CompareForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public CompareCommand()
        : base("verschil", KaderHelp.Compare, new("oud") { Description = KaderHelp.CompareOld, Arity = ArgumentArity.ZeroOrOne })
    {
        Command.Add(changed);
        Command.Add(dossiers);
        Command.Add(asOf);
        Command.Add(form);
        Command.Add(output);
    }

    public override string Usage => " <oud> <nieuw>";

    public override string Endings => KaderHelp.CompareEndings;

    public override string TooMany(string word) => Messages.TwoKaders(word);

    public override string? WrongValue(ParseResult parsed)
    {
        if (string.IsNullOrEmpty(parsed.GetValue(Folder)) || string.IsNullOrEmpty(parsed.GetValue(changed)))
        {
            return Messages.NeedsTwoKaders;
        }

        if (parsed.GetValue(form) is { } chosen && chosen is not ("tekst" or "json" or Html))
        {
            return Messages.NotAForm(chosen, ["tekst", "json", Html]);
        }

        var stored = parsed.GetValue(dossiers);
        if (parsed.GetValue(asOf) is { } day)
        {
            return !Syntax.TryDay(day, out _) ? Messages.NotADay(day) : stored is null ? Messages.AsOfNeedsDossiers : null;
        }

        return stored is not null && parsed.GetValue(output) is { } file && Path.GetFullPath(file) == Path.GetFullPath(stored) ? Messages.OverwritesDossier(file) : null;
    }

    public override int Run(ParseResult parsed, KaderHost host)
    {
        var (old, latest) = (Read(parsed.GetValue(Folder)!), Read(parsed.GetValue(changed)!));
        var stored = parsed.GetValue(dossiers) is { } path ? Dossierbron.Open(path) : null;
        if (!old.Probeer(out var before) || !latest.Probeer(out var after) || stored is { Gelukt: false })
        {
            return Refuse(host, old, latest, stored);
        }

        host.Warn([.. old.Waarschuwingen, .. latest.Waarschuwingen]);
        var difference = Kadervergelijker.Vergelijk(before, after);
        var effect = stored is null ? null : Effect(parsed, host, difference, stored.Waarde);
        var refused = effect is { Geweigerd: > 0 };
        if (effect is not null)
        {
            host.Warn([.. effect.MetProbleem.SelectMany(d => d.Problemen.AddRange(d.Waarschuwingen))]);
        }

        return Write(parsed, host, difference, effect, refused ? ExitCode.InputRefused : difference.IsLeeg ? ExitCode.Assessed : ExitCode.Findings);
    }

    private Dossiertelling Effect(ParseResult parsed, KaderHost host, Kaderverschil difference, IEnumerable<Dossierinvoer> stored)
    {
        var given = Syntax.TryDay(parsed.GetValue(asOf) ?? string.Empty, out var day);
        return Dossierronde.Draai(difference, stored, given ? day : host.Today, isVandaag: !given);
    }

    private int Write(ParseResult parsed, KaderHost host, Kaderverschil difference, Dossiertelling? effect, int code)
    {
        var file = parsed.GetValue(output);
        var page = Verschilpagina.Van(difference, effect);
        if (parsed.GetValue(form) == Html)
        {
            return host.WriteText(VerschilHtml.Schrijf(page), file, code);
        }

        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        return host.Write(Document.Of(page, () => VerschilJson.Schrijf(difference, effect)), chosen, file, code);
    }

    private static Uitkomst<Kaderwerk> Read(string kader) => KaderHost.Read(kader == Shipped ? null : kader);

    // All that is wrong with either kader and with the dossiers, at once.
    private static int Refuse(KaderHost host, Uitkomst<Kaderwerk> old, Uitkomst<Kaderwerk> latest, Uitkomst<IEnumerable<Dossierinvoer>>? stored)
    {
        foreach (var (read, what) in new[] { (old, Messages.OldKader), (latest, Messages.NewKader) })
        {
            if (!read.Gelukt)
            {
                host.Refuse(read, what);
            }
        }

        host.Warn(stored?.Problemen ?? ImmutableArray<Probleem>.Empty);
        return ExitCode.InputRefused;
    }
}
