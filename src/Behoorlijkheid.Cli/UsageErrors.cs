using System.CommandLine;

namespace Behoorlijkheid.Cli;

/// <summary>Says in Dutch what is wrong with a command line; the parser itself only speaks other languages.</summary>
internal static class UsageErrors
{
    /// <summary>The first thing that is wrong, or <c>null</c>.</summary>
    public static string? Of(ParseResult parsed, Syntax syntax) =>
        UnknownWord(parsed, syntax)
        ?? MissingOrRepeatedValue(parsed, syntax)
        ?? WrongValue(parsed, syntax)
        ?? (parsed.Errors.Count > 0 ? Messages.NotUnderstood : null);

    private static string? UnknownWord(ParseResult parsed, Syntax syntax)
    {
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            return word.Length > 1 && word[0] == '-' ? Messages.UnknownOption(word, Names(parsed.CommandResult.Command, syntax))
                : parsed.CommandResult.Command == syntax.Root ? Messages.UnknownCommand(word)
                : Messages.OneDossier(word);
        }

        return parsed.CommandResult.Command == syntax.Root ? Messages.NoCommand : null;
    }

    private static string? MissingOrRepeatedValue(ParseResult parsed, Syntax syntax)
    {
        foreach (var option in syntax.Assess.Options)
        {
            if (parsed.GetResult(option) is not { Implicit: false } result)
            {
                continue;
            }

            if (result.IdentifierTokenCount > 1)
            {
                return Messages.RepeatedOption(option.Name);
            }

            if (result.Tokens.Count == 0)
            {
                return Messages.MissingValue(option.Name, option.HelpName!);
            }
        }

        return string.IsNullOrEmpty(parsed.GetValue(syntax.Dossier)) ? Messages.NoDossier : null;
    }

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

    private static IEnumerable<string> Names(Command command, Syntax syntax) =>
        command.Options.Append(syntax.Help).Select(o => o.Name);
}
