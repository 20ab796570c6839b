using System.CommandLine;
using Behoorlijkheid.Werkbank.Controle;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader uitleg</c>: explains a check, or lists all.</summary>
internal sealed class ExplainCommand : KaderCommand
{
    private readonly Option<string?> form = Value("--vorm", "tekst|markdown|json", KaderHelp.ExplainForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public ExplainCommand()
        : base("uitleg", KaderHelp.Explain, new("code") { Description = KaderHelp.Code, Arity = ArgumentArity.ZeroOrOne })
    {
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed)
    {
        if (parsed.GetValue(form) is { } chosen && !Syntax.TryForm(chosen, out _))
        {
            return Messages.NotAForm(chosen);
        }

        return parsed.GetValue(Folder) is { } code && Controlelijst.Zoek(code) is null ? Messages.UnknownCheck(code, Controlelijst.Alle.Select(c => c.Code)) : null;
    }

    public override int Run(ParseResult parsed, KaderHost host)
    {
        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        var document = parsed.GetValue(Folder) is { } code && Controlelijst.Zoek(code) is { } check
            ? Document.Of(Uitlegpagina.Van(check), () => ControleJson.Schrijf(check))
            : Document.Of(Uitlegpagina.Van(Controlelijst.Alle), () => ControleJson.Schrijf(Controlelijst.Alle));
        return host.Write(document, chosen, parsed.GetValue(output), ExitCode.Assessed);
    }
}
