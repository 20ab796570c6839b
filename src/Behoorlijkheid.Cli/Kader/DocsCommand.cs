using System.CommandLine;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Documentatie;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader documentatie</c>: writes a kader as a website.</summary>
internal sealed class DocsCommand : KaderCommand
{
    private readonly Option<string?> output = Value("--uit", "map", KaderHelp.DocsOutput);

    public DocsCommand()
        : base("documentatie", KaderHelp.Docs) => Command.Add(output);

    public override string? WrongValue(ParseResult parsed) => string.IsNullOrWhiteSpace(parsed.GetValue(output)) ? Messages.DocsNeedOutput : null;

    public override int Run(ParseResult parsed, KaderHost host) => host.With(parsed.GetValue(Folder), work => Write(work, parsed.GetValue(output)!, host));

    private static int Write(Kaderwerk work, string folder, KaderHost host)
    {
        try
        {
            if (Documentatiemap.Bezwaar(folder) is { } why)
            {
                host.Terminal.Error.WriteLine(why);
                return ExitCode.WrongUse;
            }

            var site = Documentatiemaker.Maak(work);
            Documentatiemap.Schrijf(folder, site);
            host.Terminal.Out.WriteLine(Messages.DocsWritten(site.Count, folder));
            return ExitCode.Assessed;
        }
        catch (UnauthorizedAccessException)
        {
            host.Terminal.Error.WriteLine(Messages.OutputForbidden(folder));
            return ExitCode.Unexpected;
        }
        catch (IOException)
        {
            host.Terminal.Error.WriteLine(Messages.OutputFailed(folder));
            return ExitCode.Unexpected;
        }
    }
}
