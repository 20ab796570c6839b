using System.CommandLine;
using System.CommandLine.Parsing;

namespace Behoorlijkheid.Cli;

/// <summary>Takes the command line apart and sees to it that every ending has one clear sentence and its exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, TimeProvider time)
    {
        try
        {
            return await DispatchAsync(args, terminal, time).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync(Messages.Cancelled).ConfigureAwait(false);
            return ExitCode.Unexpected;
        }
#pragma warning disable CA1031 // The last line of defence: a fault of ours must not reach the user as a stack trace.
        catch (Exception fault)
        {
            await terminal.Error.WriteLineAsync(terminal.WithTrace ? fault.ToString() : Messages.Unexpected(fault.GetType().Name)).ConfigureAwait(false);
            return ExitCode.Unexpected;
        }
#pragma warning restore CA1031
    }

    private static async Task<int> DispatchAsync(IReadOnlyList<string> args, Terminal terminal, TimeProvider time)
    {
        var syntax = new Syntax();
        syntax.Assess.SetAction((parsed, cancellation) => AssessAsync(syntax.RequestFrom(parsed), terminal, time, cancellation));
        var parsed = CommandLineParser.Parse(syntax.Root, args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.GetValue(syntax.Help))
        {
            await terminal.Out.WriteAsync(HelpText.Of(parsed.CommandResult.Command, syntax)).ConfigureAwait(false);
            return ExitCode.Assessed;
        }

        if (parsed.GetValue(syntax.Version))
        {
            await terminal.Out.WriteLineAsync(Messages.Version(Composition.Version)).ConfigureAwait(false);
            return ExitCode.Assessed;
        }

        if (UsageErrors.Of(parsed, syntax) is { } error)
        {
            return await RefuseAsync(error, terminal).ConfigureAwait(false);
        }

        // Ctrl-C is the host's: it asks the work to stop, and the process ends when the work has.
        return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }).ConfigureAwait(false);
    }

    private static async Task<int> AssessAsync(AssessRequest request, Terminal terminal, TimeProvider time, CancellationToken cancellation)
    {
        var kader = KaderSource.Begin(request.Kader);
        var host = Composition.Build(request, kader, terminal, time);
        await using (host.ConfigureAwait(false))
        {
            return await host.RunAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static async Task<int> RefuseAsync(string error, Terminal terminal)
    {
        await terminal.Error.WriteLineAsync(error).ConfigureAwait(false);
        await terminal.Error.WriteLineAsync(Messages.SeeHelp).ConfigureAwait(false);
        return ExitCode.WrongUse;
    }
}
