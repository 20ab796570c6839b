using System.CommandLine;
using System.Globalization;
using Behoorlijkheid.Werkbank.Dekking;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader dekking</c>: measures what the cases show.</summary>
internal sealed class CoverageCommand : KaderCommand
{
    private readonly Option<string?> filter = Value("--filter", "woorden", KaderHelp.CoverageFilter);
    private readonly Option<string?> minimum = Value("--minimaal", "percentage", KaderHelp.Minimum);
    private readonly Option<string?> form = Value("--vorm", "tekst|markdown|json|html", KaderHelp.CoverageForm);
    private readonly Option<string?> output = Value("--uit", "bestand", KaderHelp.Output);

    public CoverageCommand()
        : base("dekking", KaderHelp.Coverage)
    {
        Command.Add(filter);
        Command.Add(minimum);
        Command.Add(form);
        Command.Add(output);
    }

    public override string? WrongValue(ParseResult parsed)
    {
        if (parsed.GetValue(form) is { } chosen && chosen != "html" && !Syntax.TryForm(chosen, out _))
        {
            return Messages.NotAForm(chosen, ["tekst", "markdown", "json", "html"]);
        }

        return parsed.GetValue(minimum) is { } text && !TryPercentage(text, out _) ? Messages.NotAPercentage(text) : null;
    }

    public override int Run(ParseResult parsed, KaderHost host) => host.With(parsed.GetValue(Folder), work =>
    {
        var measured = new Dekkingsmeter(work).Meet().Van(parsed.GetValue(filter));
        if (measured is { Normen.IsEmpty: true, Begrippen.IsEmpty: true } && parsed.GetValue(filter) is { } words)
        {
            return host.NothingChosen(words);
        }

        _ = TryPercentage(parsed.GetValue(minimum) ?? "0", out var least);
        var code = measured.Percentage < least ? ExitCode.Findings : ExitCode.Assessed;
        var file = parsed.GetValue(output);
        if (parsed.GetValue(form) == "html")
        {
            return host.WriteText(DekkingHtml.Schrijf(work.Kader, measured), file, code);
        }

        _ = Syntax.TryForm(parsed.GetValue(form) ?? "tekst", out var chosen);
        return host.Write(Document.Of(Dekkingspagina.Van(work.Kader, measured), () => DekkingJson.Schrijf(measured)), chosen, file, code);
    });

    private static bool TryPercentage(string text, out int percentage) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out percentage) && percentage <= 100;
}
