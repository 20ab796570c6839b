using System.CommandLine;
using System.CommandLine.Parsing;

namespace Behoorlijkheid.Cli;

/// <summary>Takes the command line apart and sees to it that every ending has one clear sentence and its exit code.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal, TimeProvider time)
    {
        try
        {
            return Dispatch(args, terminal, time);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(Messages.Cancelled);
            return ExitCode.Unexpected;
        }
#pragma warning disable CA1031 // The last line of defence: a fault of ours must not reach the user as a stack trace.
        catch (Exception fault)
        {
            terminal.Error.WriteLine(terminal.WithTrace ? fault.ToString() : Messages.Unexpected(fault.GetType().Name));
            return ExitCode.Unexpected;
        }
#pragma warning restore CA1031
    }

    private static int Dispatch(IReadOnlyList<string> args, Terminal terminal, TimeProvider time)
    {
        var syntax = new Syntax();
        syntax.Assess.SetAction(parsed => Do(syntax.RequestFrom(parsed, Work.Assess), terminal, time));
        syntax.Terms.SetAction(parsed => Do(syntax.RequestFrom(parsed, Work.Terms), terminal, time));
        foreach (var command in syntax.Workbench.Commands)
        {
            command.Command.SetAction(parsed => command.Run(parsed, new(terminal, time)));
        }

        var parsed = CommandLineParser.Parse(syntax.Root, args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.GetValue(syntax.Help))
        {
            terminal.Out.Write(HelpText.Of(parsed.CommandResult.Command, syntax));
            return ExitCode.Assessed;
        }

        if (parsed.GetValue(syntax.Version))
        {
            terminal.Out.WriteLine(Messages.Version(Composition.Version));
            return ExitCode.Assessed;
        }

        if (UsageErrors.Of(parsed, syntax) is { } error)
        {
            return Refuse(error, HelpText.PathOf(parsed.CommandResult.Command, syntax), terminal);
        }

        // Ctrl-C is the host's: it asks the work to stop, and the process ends when the work has.
        return parsed.Invoke(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static int Do(AssessRequest request, Terminal terminal, TimeProvider time)
    {
        var inputs = Inputs.Begin(request, terminal, time);
        using var host = Composition.Build(request, inputs, terminal, time);
        return host.Run();
    }

    private static int Refuse(string error, string command, Terminal terminal)
    {
        terminal.Error.WriteLine(error);
        terminal.Error.WriteLine(Messages.SeeHelp(command));
        return ExitCode.WrongUse;
    }
}
