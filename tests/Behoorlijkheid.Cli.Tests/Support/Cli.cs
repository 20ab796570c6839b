using System.Text;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Cli.Tests.Support;

/// <summary>Runs the command in this process, with streams of its own and a clock that stands still.</summary>
internal static class Cli
{
    public static string Emmen { get; } = Repository.Pad("examples/emmen/dossier.json");

    public static Task<Run> RunAsync(params string[] args) => RunAsync(Stream.Null, args);

    public static Task<Run> RunWithInputAsync(string input, params string[] args) =>
        RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    public static Task<Run> RunAsync(Stream input, params string[] args) => Task.Run(() => RunHere(input, args));

    private static Run RunHere(Stream input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        output.NewLine = "\n";
        var terminal = new Terminal { In = input, Out = output, Error = error };
        var code = CommandLine.Run(args, terminal, new StoppedClock());
        return new(code, output.ToString(), error.ToString());
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2017, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
