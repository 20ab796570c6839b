using System.CommandLine;
using Behoorlijkheid.Werkbank.Uitvoer;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader exporteer</c>: writes the norms for another engine.</summary>
internal sealed class ExportCommand : KaderCommand
{
    private const string RulesEngine = "rulesengine";
    private const string RulesEngineInput = "rulesengine-invoer";

    private readonly Option<string?> form = Value("--vorm", RulesEngine, KaderHelp.ExportForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public ExportCommand()
        : base("exporteer", KaderHelp.Export)
    {
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed) => parsed.GetValue(form) switch
    {
        null => Messages.ExportNeedsForm,
        RulesEngine or RulesEngineInput => null,
        var other => Messages.NotAForm(other, [RulesEngine, RulesEngineInput]),
    };

    public override int Run(ParseResult parsed, KaderHost host) => host.With(
        parsed.GetValue(Folder),
        work => host.WriteText(parsed.GetValue(form) == RulesEngine ? RulesEngineSchrijver.Schrijf(work.Kader) : RulesEngineInvoer.Schrijf(work.Kader), parsed.GetValue(output), ExitCode.Assessed));
}
