using System.CommandLine;

namespace Behoorlijkheid.Cli.Kader;

/// <summary>One of the commands of the workbench, on the shipped kader or on a folder.</summary>
internal abstract class KaderCommand
{
    protected KaderCommand(string name, string description)
    {
        Command = new(name, description) { Folder };
    }

    public Command Command { get; }

    /// <summary>What stands behind its name in the line that shows how to call it.</summary>
    public virtual string Usage => " [map]";

    /// <summary>The folder; absent for the shipped kader.</summary>
    protected Argument<string?> Folder { get; } = new("map") { Description = KaderHelp.Folder, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>What is wrong with the values that were given, or <c>null</c>.</summary>
    public virtual string? WrongValue(ParseResult parsed) => null;

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    public abstract int Run(ParseResult parsed, KaderHost host);

    protected static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.ExactlyOne };

    protected static Option<bool> Switch(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };
}
