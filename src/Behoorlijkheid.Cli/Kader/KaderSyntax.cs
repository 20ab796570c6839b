using System.Collections.Immutable;
using System.CommandLine;

namespace Behoorlijkheid.Cli.Kader;

/// <summary>The commands of the workbench.</summary>
internal sealed class KaderSyntax
{
    public KaderSyntax()
    {
        Group = new("kader", KaderHelp.Root);
        foreach (var command in Commands)
        {
            Group.Add(command.Command);
        }
    }

    public Command Group { get; }

    public ImmutableArray<KaderCommand> Commands { get; } =
    [
        new CheckCommand(),
        new ExplainCommand(),
        new CasesCommand(),
        new CoverageCommand(),
        new MutationsCommand(),
        new CompareCommand(),
        new FormatCommand(),
        new DocsCommand(),
        new ExportCommand(),
        new NewCommand(),
    ];

    /// <summary>The command that a command line calls, or <c>null</c> when it calls none of these.</summary>
    public KaderCommand? Find(Command command) => Commands.FirstOrDefault(c => c.Command == command);
}
