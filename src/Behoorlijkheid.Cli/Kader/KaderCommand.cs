using System.CommandLine;

namespace Behoorlijkheid.Cli.Kader;

/// <summary>One of the commands of the workbench, on the shipped kader or on a folder.</summary>
internal abstract class KaderCommand
{
    /// <param name="name">What it is called.</param>
    /// <param name="description">What it does.</param>
    /// <param name="argument">What it is done with; <c>null</c> for a folder.</param>
    protected KaderCommand(string name, string description, Argument<string?>? argument = null)
    {
        Folder = argument ?? new("map") { Description = KaderHelp.Folder, Arity = ArgumentArity.ZeroOrOne };
        Command = new(name, description) { Folder };
    }

    public Command Command { get; }

    /// <summary>What stands behind its name in the line that shows how to call it.</summary>
    public virtual string Usage => $" [{Folder.Name}]";

    /// <summary>How it ends, for the help.</summary>
    public virtual string Endings => KaderHelp.Endings;

    /// <summary>The folder; absent for the shipped kader. A command about something else has that here.</summary>
    protected Argument<string?> Folder { get; }

    /// <summary>What is said of a word too many.</summary>
    public virtual string TooMany(string word) => Messages.OnlyOne(Command.Arguments[0].Name, word);

    /// <summary>What is wrong with the values that were given, or <c>null</c>.</summary>
    public virtual string? WrongValue(ParseResult parsed) => null;

    /// <summary>What is wrong with the values, or with writing where the kader itself is read from; <c>null</c> when nothing is.</summary>
    public string? Wrong(ParseResult parsed) => WrongValue(parsed) ?? IntoKader(parsed);

    /// <summary>Does the work.</summary>
    /// <returns>The exit code.</returns>
    public abstract int Run(ParseResult parsed, KaderHost host);

    protected static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.ExactlyOne };

    // A file of JSON in the folder of a kader is read as part of it, so that what is written there breaks it.
    private string? IntoKader(ParseResult parsed)
    {
        var file = Command.Options.OfType<Option<string?>>().Where(o => o.Name == "--uit").Select(o => parsed.GetValue(o)).FirstOrDefault();
        return file is not null && Path.GetExtension(file) == ".json"
            && Command.Arguments.OfType<Argument<string?>>().Select(a => parsed.GetValue(a)).OfType<string>().Any(f => Path.GetFullPath(file).StartsWith(Path.Join(Path.GetFullPath(f), "/"), StringComparison.Ordinal))
            ? Messages.WritesIntoKader(file)
            : null;
    }

    protected static Option<bool> Switch(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.Zero };
}
