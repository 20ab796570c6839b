using System.CommandLine;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Werkbank.Nieuw;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader nieuw norm</c>: writes a norm with its cases to fill in.</summary>
internal sealed class NewCommand : KaderCommand
{
    private const string Norm = "norm";
    private const string Schemas = "schema";

    private readonly Argument<string?> what = new("wat") { Description = KaderHelp.NewWhat, Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string?> id = new("id") { Description = KaderHelp.NewId, Arity = ArgumentArity.ZeroOrOne };

    public NewCommand()
        : base("nieuw", KaderHelp.New)
    {
        Folder.Description = KaderHelp.OwnFolder;
        Command.Arguments.Insert(0, what);
        Command.Arguments.Insert(1, id);
    }

    public override string Usage => " norm <id> <map>";

    public override string? WrongValue(ParseResult parsed) =>
        parsed.GetValue(what) != Norm ? Messages.NewNeedsNorm
        : parsed.GetValue(id) is not { } name ? Messages.NewNeedsId
        : !Patronen.IsId(name) ? Messages.NotAnId(name)
        : parsed.GetValue(Folder) is null ? Messages.NeedsFolder("nieuw")
        : null;

    public override int Run(ParseResult parsed, KaderHost host)
    {
        var folder = parsed.GetValue(Folder)!;
        var name = parsed.GetValue(id)!;
        return host.With(folder, work =>
        {
            if (work.Kader.Normen.Any(n => n.Id == name))
            {
                host.Terminal.Error.WriteLine(Messages.NormExists(name));
                return ExitCode.WrongUse;
            }

            var place = Normsjabloon.Map(work.Kader);
            var schemas = Directory.Exists(Path.Combine(folder, Schemas)) ? Up(place) + Schemas : null;
            var norm = Path.Combine(folder, place, $"{name}.json");
            var cases = Path.Combine(folder, place, $"{name}.gevallen.json");
            if (new[] { norm, cases }.FirstOrDefault(File.Exists) is { } there)
            {
                host.Terminal.Error.WriteLine(Messages.FileExists(there));
                return ExitCode.WrongUse;
            }

            var code = host.WriteText(Normsjabloon.Norm(work.Kader, name, schemas), norm, ExitCode.Assessed);
            code = code == ExitCode.Assessed ? host.WriteText(Normsjabloon.Gevallen(work.Kader, name, schemas), cases, code) : code;
            if (code == ExitCode.Assessed)
            {
                host.Terminal.Out.WriteLine(Messages.NormWritten(norm, cases, $"behoorlijkheid kader gevallen {Messages.Shell(folder)} --filter {name}"));
            }

            return code;
        });
    }

    private static string Up(string place) => place.Length == 0 ? string.Empty : string.Concat(Enumerable.Repeat("../", place.Split('/').Length));
}
