using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads a dossier from JSON: whole, or with all problems at once.</summary>
public static class DossierReader
{
    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8">The bytes; a byte order mark of UTF-8 is skipped.</param>
    /// <param name="bestand">The file as the caller names it; it comes back in the place of each problem.</param>
    /// <param name="grenzen">How large it may be; by default <see cref="Leesgrenzen.Dossier"/>.</param>
    /// <returns>The dossier with warnings, or everything that is wrong with it.</returns>
    /// <remarks>Facts under <c>aanvullend</c> are read as they are written; whether the kader declares them shows when the dossier is assessed.</remarks>
    public static Uitkomst<Klachtdossier> Lees(ReadOnlyMemory<byte> utf8, string? bestand = null, Leesgrenzen? grenzen = null) =>
        Lees(utf8, bestand, (Func<Aanvulling?>?)null, grenzen);

    /// <summary>Reads a dossier for the assessment against a kader, and reports what is wrong with the facts that the kader declares at their places.</summary>
    /// <param name="utf8">The bytes; a byte order mark of UTF-8 is skipped.</param>
    /// <param name="bestand">The file as the caller names it; it comes back in the place of each problem.</param>
    /// <param name="aanvulling">What the kader declares beside the model.</param>
    /// <param name="grenzen">How large it may be; by default <see cref="Leesgrenzen.Dossier"/>.</param>
    /// <returns>The dossier with warnings, or everything that is wrong with it.</returns>
    public static Uitkomst<Klachtdossier> Lees(ReadOnlyMemory<byte> utf8, string? bestand, Aanvulling aanvulling, Leesgrenzen? grenzen = null)
    {
        ArgumentNullException.ThrowIfNull(aanvulling);
        return Lees(utf8, bestand, () => aanvulling, grenzen);
    }

    /// <summary>Reads a dossier beside its kader.</summary>
    /// <param name="utf8">The bytes; a byte order mark of UTF-8 is skipped.</param>
    /// <param name="bestand">The file as the caller names it.</param>
    /// <param name="aanvulling">What the kader declares, asked for only when the dossier states such facts; it gives <c>null</c> when there is no kader.</param>
    /// <param name="grenzen">How large it may be.</param>
    /// <returns>The dossier with warnings, or everything that is wrong with it.</returns>
    internal static Uitkomst<Klachtdossier> Lees(ReadOnlyMemory<byte> utf8, string? bestand, Func<Aanvulling?>? aanvulling, Leesgrenzen? grenzen)
    {
        var problemen = new Probleemlijst();
        var knoop = JsonLezer.Lees(utf8, bestand, grenzen ?? Leesgrenzen.Dossier, problemen);
        var dossier = knoop is null ? null : Bind(knoop, problemen, aanvulling: aanvulling);
        return problemen.Maak(() => dossier!);
    }

    /// <summary>Binds a dossier that stands in a larger document, and checks it when its shape is right.</summary>
    /// <param name="knoop">The dossier.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <param name="aanleiding">Reason for the assessment where the dossier does not state one; <c>null</c> when it must.</param>
    /// <param name="aanvulling">What the kader declares beside the model, asked for only when the dossier states such facts.</param>
    /// <returns>The dossier, or <c>null</c> when it cannot be used.</returns>
    internal static Klachtdossier? Bind(JsonKnoop knoop, Probleemlijst problemen, Aanleiding? aanleiding = null, Func<Aanvulling?>? aanvulling = null)
    {
        var eigen = new Probleemlijst();
        var dossier = Dossierbinder.Bind(knoop, eigen, aanleiding, aanvulling);
        if (!eigen.HeeftFouten)
        {
            eigen.Voeg(DossierValidator.Controleer(dossier).Select(p => p with { Plaats = Jsonplaats.Van(knoop, p.Plaats.Pointer) }));
        }

        problemen.Voeg(eigen.OpVolgorde(Ernst.Fout).Concat(eigen.OpVolgorde(Ernst.Waarschuwing)));
        return eigen.HeeftFouten ? null : dossier;
    }
}
