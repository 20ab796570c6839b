using System.Text;

namespace Behoorlijkheid.Cli;

/// <summary>Writes a document in the form and to the place that were asked for.</summary>
internal sealed class OutputWriter(Terminal terminal)
{
    public int Write(Document document, AssessRequest request)
    {
        if (request.Output is null && request.Form == Form.Tekst && terminal.IsInteractive)
        {
            SpectrePage.Write(document.Page(SpectrePage.WidthOf(terminal)), terminal);
            return ExitCode.Assessed;
        }

        var text = request.Form switch
        {
            Form.Json => document.Json(),
            Form.Markdown => document.Markdown(),
            _ => document.Text(),
        };
        if (request.Output is { } file)
        {
            return Write(text, file);
        }

        terminal.Out.Write(text);
        return ExitCode.Assessed;
    }

    private int Write(string text, string file)
    {
        try
        {
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
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
