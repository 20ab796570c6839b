using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Cli;

/// <summary>Reads the dossier, never more of it than a dossier may be.</summary>
/// <param name="terminal">Where standard input comes from.</param>
/// <param name="aanvulling">What the kader declares beside the model, asked for only when the dossier states such facts.</param>
internal sealed class InputReader(Terminal terminal, Func<Aanvulling?> aanvulling)
{
    private static readonly int Most = Leesgrenzen.Dossier.Bytes + 1;

    /// <summary>The dossier, or why it is refused; a file that cannot be read is a problem like any other.</summary>
    public Uitkomst<Klachtdossier> Read(string file)
    {
        var fromStandardInput = file == AssessRequest.StandardInput;
        try
        {
            if (fromStandardInput)
            {
                return DossierReader.Lees(Read(terminal.In), Messages.StandardInputName, aanvulling, grenzen: null);
            }

            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            return DossierReader.Lees(Read(stream), file, aanvulling, grenzen: null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return fromStandardInput ? Refused(Messages.StandardInputName, Messages.InputNotReadable) : Refused(file, WhyNot(file, fault));
        }
    }

    private static string WhyNot(string file, Exception fault) => fault switch
    {
        _ when Directory.Exists(file) => Messages.FileIsFolder(file),
        FileNotFoundException or DirectoryNotFoundException => Messages.FileMissing(file),
        UnauthorizedAccessException => Messages.FileForbidden(file),
        _ => Messages.FileNotReadable(file),
    };

    private static Uitkomst<Klachtdossier> Refused(string file, string why) =>
        Uitkomst<Klachtdossier>.Mislukt([new Probleem("invoer.onleesbaar", new(file, string.Empty), why)]);

    private static ReadOnlyMemory<byte> Read(Stream stream)
    {
        var bytes = new byte[64 * 1024];
        var count = 0;
        while (count < Most)
        {
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, Math.Min(bytes.Length * 2, Most));
            }

            var read = stream.Read(bytes.AsSpan(count));
            if (read == 0)
            {
                break;
            }

            count += read;
        }

        return bytes.AsMemory(0, count);
    }
}
