using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One stored dossier that has not been read yet.</summary>
/// <param name="Bestand">The file, as problems name it.</param>
/// <param name="Regel">The line it stands on; 0 for a file of its own.</param>
/// <param name="Inhoud">Its bytes; fails when they cannot be had.</param>
internal sealed record Dossierinvoer(string Bestand, int Regel, Func<ReadOnlyMemory<byte>> Inhoud)
{
    /// <summary>Reads it; problems in a line of many are told by that line.</summary>
    /// <param name="aanvulling">The facts that it may state beside those of the model.</param>
    public Uitkomst<Klachtdossier> Lees(Aanvulling aanvulling)
    {
        try
        {
            var gelezen = DossierReader.Lees(Inhoud(), Bestand, aanvulling);
            return Regel == 0 ? gelezen
                : gelezen.Probeer(out var dossier) ? Uitkomst<Klachtdossier>.Van(dossier, [.. gelezen.Waarschuwingen.Select(OpRegel)])
                : Uitkomst<Klachtdossier>.Mislukt([.. gelezen.Problemen.Select(OpRegel)], [.. gelezen.Waarschuwingen.Select(OpRegel)]);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            return Uitkomst<Klachtdossier>.Mislukt([Dossierbron.Onleesbaar(Bestand)]);
        }
    }

    /// <summary>A problem that shows when the dossier meets a kader.</summary>
    public Probleem Bij(Probleem probleem) => probleem with { Plaats = probleem.Plaats with { Bestand = Bestand, Regel = Regel == 0 ? 1 : Regel, Kolom = Math.Max(1, probleem.Plaats.Kolom) } };

    private Probleem OpRegel(Probleem probleem) => probleem with { Plaats = probleem.Plaats with { Regel = Regel } };
}
