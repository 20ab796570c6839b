using System.Text;

namespace Behoorlijkheid.Cli;

/// <summary>Where the command reads and writes.</summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at what is written to <see cref="Out"/>.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether colours are wanted (https://no-color.org).</summary>
    public bool InColour { get; init; }

    /// <summary>Characters on a line, for a person.</summary>
    public int Width { get; init; }

    /// <summary>Whether the trace of a fault is wanted.</summary>
    public bool WithTrace { get; init; }

    /// <summary>The standard streams, always in UTF-8: a beoordeling has the same bytes whatever the locale.</summary>
    public static Terminal OfProcess()
    {
        var interactive = !Console.IsOutputRedirected && Variable("TERM") != "dumb";
        return new()
        {
            In = Console.OpenStandardInput(),
            Out = Writer(Console.OpenStandardOutput()),
            Error = Writer(Console.OpenStandardError()),
            IsInteractive = interactive,
            InColour = Variable("NO_COLOR").Length == 0,
            Width = interactive ? Console.WindowWidth : 0,
            WithTrace = Variable("BEHOORLIJKHEID_TRACE").Length > 0,
        };
    }

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? string.Empty;
}
