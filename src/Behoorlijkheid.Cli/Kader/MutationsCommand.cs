using System.CommandLine;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Mutaties;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader mutaties</c>: changes the norms and shows which change no case notices.</summary>
internal sealed class MutationsCommand : KaderCommand
{
    private readonly Option<string?> filter = Value("--filter", "woorden", KaderHelp.MutationsFilter);
    private readonly Option<string?> form = Value("--vorm", "tekst|markdown|json", KaderHelp.MutationsForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public MutationsCommand()
        : base("mutaties", KaderHelp.Mutations)
    {
        Command.Add(filter);
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed) =>
        parsed.GetValue(form) is { } chosen && !Syntax.TryForm(chosen, out _) ? Messages.NotAForm(chosen) : null;

    public override int Run(ParseResult parsed, KaderHost host) => host.With(parsed.GetValue(Folder), work =>
    {
        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        var file = parsed.GetValue(output);

        // A case that fails already notices every mutation: first those, then what nobody notices.
        var cases = Gevallenronde.Draai(work);
        if (cases.Mislukt.Any())
        {
            return host.Write(Document.Of(Gevallenpagina.Van(cases), () => GevallenJson.Schrijf(cases)), chosen, file, ExitCode.Findings);
        }

        var run = Mutatieronde.Draai(work, parsed.GetValue(filter));
        if (run.Mutaties.IsEmpty && run.Overbodig.IsEmpty && parsed.GetValue(filter) is { } words)
        {
            return host.NothingChosen(words);
        }

        return host.Write(Document.Of(Mutatiepagina.Van(run), () => MutatieJson.Schrijf(run)), chosen, file, run.Onaf ? ExitCode.Findings : ExitCode.Assessed);
    });
}
