using System.Text;

namespace Behoorlijkheid.Cli;

/// <summary>Writes a document in the form and to the place that were asked for.</summary>
internal sealed class OutputWriter(Terminal terminal)
{
    public int Write(Document document, AssessRequest request) => Write(document, request.Form, request.Output);

    public int Write(Document document, Form form, string? output)
    {
        if (output is null && form == Form.Tekst && terminal.IsInteractive)
        {
            SpectrePage.Write(document.Page(SpectrePage.WidthOf(terminal)), terminal);
            return ExitCode.Assessed;
        }

        var text = form switch
        {
            Form.Json => document.Json(),
            Form.Markdown => document.Markdown(),
            _ => document.Text(),
        };
        return Write(text, output);
    }

    /// <summary>Writes a text to a file, or to standard output.</summary>
    public int Write(string text, string? file)
    {
        if (file is null)
        {
            terminal.Out.Write(text);
            return ExitCode.Assessed;
        }

        return Write(Encoding.UTF8.GetBytes(text), file);
    }

    /// <summary>Writes bytes to a file.</summary>
    public int Write(ReadOnlyMemory<byte> bytes, string file)
    {
        try
        {
            File.WriteAllBytes(file, bytes.Span);
            return ExitCode.Assessed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            terminal.Error.WriteLine(WhyNot(file, fault));
            return ExitCode.Unexpected;
        }
    }

    private static string WhyNot(string file, Exception fault) => fault switch
    {
        _ when Directory.Exists(file) => Messages.OutputIsFolder(file),
        DirectoryNotFoundException => Messages.OutputFolderMissing(file),
        UnauthorizedAccessException => Messages.OutputForbidden(file),
        _ => Messages.OutputFailed(file),
    };
}
