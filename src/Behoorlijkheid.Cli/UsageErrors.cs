using System.CommandLine;

namespace Behoorlijkheid.Cli;

/// <summary>Says in Dutch what is wrong with a command line; the parser itself only speaks other languages.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong, or <c>null</c>.</summary>
    public static string? Of(ParseResult parsed, Syntax syntax) =>
        UnknownWord(parsed, syntax)
        ?? MissingOrRepeatedValue(parsed)
        ?? WrongValueOfCommand(parsed, syntax)
        ?? (parsed.Errors.Count > 0 ? Messages.NotUnderstood : null);

    private static string? WrongValueOfCommand(ParseResult parsed, Syntax syntax) =>
        syntax.Workbench.Find(parsed.CommandResult.Command) is { } command ? command.Wrong(parsed)
        : parsed.CommandResult.Command == syntax.Letters.Command ? syntax.Letters.WrongValue(parsed)
        : NoDossier(parsed, syntax) ?? WrongValue(parsed, syntax);

    private static string? UnknownWord(ParseResult parsed, Syntax syntax)
    {
        if (UnknownOption(parsed) is { } option)
        {
            return Messages.UnknownOption(option, Names(parsed.CommandResult.Command, syntax));
        }

        if (parsed.UnmatchedTokens is [var word, ..])
        {
            var command = parsed.CommandResult.Command;
            return command == syntax.Root ? Messages.UnknownCommand(word)
                : command == syntax.Workbench.Group ? Messages.UnknownKaderCommand(word, WorkbenchNames(syntax))
                : syntax.Workbench.Find(command) is { } ours ? ours.TooMany(word)
                : Messages.OneDossier(word);
        }

        return parsed.CommandResult.Command == syntax.Root ? Messages.NoCommand
            : parsed.CommandResult.Command == syntax.Workbench.Group ? Messages.NoKaderCommand(WorkbenchNames(syntax))
            : null;
    }

    // To the parser an option that it does not know is a word like any other, and may pass for an argument.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.SelectMany(a => parsed.GetResult(a)?.Tokens ?? []).Select(t => t.Value)
            .Concat(parsed.UnmatchedTokens)
            .FirstOrDefault(word => word.Length > 1 && word[0] == '-');

    private static string? MissingOrRepeatedValue(ParseResult parsed)
    {
        foreach (var option in parsed.CommandResult.Command.Options)
        {
            if (parsed.GetResult(option) is not { Implicit: false } result)
            {
                continue;
            }

            if (result.IdentifierTokenCount > 1)
            {
                return Messages.RepeatedOption(option.Name);
            }

            if (result.Tokens.Count == 0 && option.HelpName is { } value)
            {
                return Messages.MissingValue(option.Name, value);
            }
        }

        return null;
    }

    private static string? NoDossier(ParseResult parsed, Syntax syntax) =>
        string.IsNullOrEmpty(parsed.GetValue(syntax.Dossier)) ? Messages.NoDossier : null;

    private static string? WrongValue(ParseResult parsed, Syntax syntax)
    {
        if (parsed.GetValue(syntax.AsOf) is { } day && !Syntax.TryDay(day, out _))
        {
            return Messages.NotADay(day);
        }

        if (parsed.GetValue(syntax.Form) is { } form && !Syntax.TryForm(form, out _))
        {
            return Messages.NotAForm(form);
        }

        return parsed.GetValue(syntax.Output) is { } output
            && Path.GetFullPath(output) == Path.GetFullPath(parsed.GetValue(syntax.Dossier)!)
            ? Messages.OverwritesDossier(output)
            : null;
    }

    private static List<string> WorkbenchNames(Syntax syntax) => [.. syntax.Workbench.Commands.Select(c => c.Command.Name)];

    private static IEnumerable<string> Names(Command command, Syntax syntax) =>
        command.Options.Append(syntax.Help).Select(o => o.Name);
}
