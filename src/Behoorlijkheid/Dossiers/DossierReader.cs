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
    public static Uitkomst<Klachtdossier> Lees(ReadOnlyMemory<byte> utf8, string? bestand = null, Leesgrenzen? grenzen = null)
    {
        var problemen = new Probleemlijst();
        var dossier = JsonLezer.Lees(utf8, bestand, grenzen ?? Leesgrenzen.Dossier, problemen) is { } knoop ? Bind(knoop, problemen) : null;
        return problemen.Maak(() => dossier!);
    }

    /// <summary>Binds a dossier that stands in a larger document, and checks it when its shape is right.</summary>
    /// <param name="knoop">The dossier.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <param name="aanleiding">Reason for the assessment where the dossier does not state one; <c>null</c> when it must.</param>
    /// <returns>The dossier, or <c>null</c> when it cannot be used.</returns>
    internal static Klachtdossier? Bind(JsonKnoop knoop, Probleemlijst problemen, Aanleiding? aanleiding = null)
    {
        var eigen = new Probleemlijst();
        var dossier = Dossierbinder.Bind(knoop, eigen, aanleiding);
        if (!eigen.HeeftFouten)
        {
            eigen.Voeg(DossierValidator.Controleer(dossier).Select(p => p with { Plaats = Jsonplaats.Van(knoop, p.Plaats.Pointer) }));
        }

        problemen.Voeg(eigen.OpVolgorde(Ernst.Fout).Concat(eigen.OpVolgorde(Ernst.Waarschuwing)));
        return eigen.HeeftFouten ? null : dossier;
    }
}
