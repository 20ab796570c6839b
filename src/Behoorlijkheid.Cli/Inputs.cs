using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Cli;

/// <summary>Reads the dossier and the kader from the moment it is known which: most of the time that a start takes, beside each other and everything else.</summary>
internal sealed class Inputs
{
    private Inputs(Task<Uitkomst<Klachtdossier>> dossier, Task<Uitkomst<ReadyKader>> kader, long began)
    {
        Dossier = dossier;
        Kader = kader;
        Began = began;
    }

    /// <summary>The dossier, or why it is refused.</summary>
    public Task<Uitkomst<Klachtdossier>> Dossier { get; }

    /// <summary>The kader, or why it is refused.</summary>
    public Task<Uitkomst<ReadyKader>> Kader { get; }

    /// <summary>The timestamp at which reading began.</summary>
    public long Began { get; }

    public static Inputs Begin(AssessRequest request, Terminal terminal, TimeProvider time)
    {
        var began = time.GetTimestamp();
        var kader = Task.Run(() => ReadKader(request.Kader));

        // Only a dossier with facts that a kader declares waits for the kader.
        var reader = new InputReader(terminal, () => kader.GetAwaiter().GetResult().Probeer(out var ready) ? ready.Kader.Aanvulling : null);
        return new(Task.Run(() => ReadDossier(request.Dossier, reader)), kader, began);
    }

    private static Uitkomst<Klachtdossier> ReadDossier(string file, InputReader reader)
    {
        var dossier = reader.Read(file);
        if (dossier.Probeer(out var read))
        {
            // The provenance wants the dossier's canonical writing: its first use is paid for here, where others still work.
            _ = DossierSchrijver.Sha256(read);
        }

        return dossier;
    }

    private static Uitkomst<ReadyKader> ReadKader(string? folder)
    {
        var kader = folder is null ? Uitkomst<Toetsingskader>.Van(KaderReader.Meegeleverd) : KaderReader.Lees(folder);
        return kader.Probeer(out var read)
            ? Uitkomst<ReadyKader>.Van(new(read, new(read)), kader.Waarschuwingen)
            : Uitkomst<ReadyKader>.Mislukt(kader.Problemen, kader.Waarschuwingen);
    }
}
