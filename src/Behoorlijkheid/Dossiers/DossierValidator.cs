using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Lezen;
using FluentValidation;

namespace Behoorlijkheid.Dossiers;

/// <summary>Checks what the shape of a dossier cannot say: the order of dates, contradictions, and what a request needs.</summary>
public static class DossierValidator
{
    private static readonly Lazy<Dossierregels> Regels = new(() => new());

    /// <summary>Checks a dossier that was made in C# as strictly as one that is read, its references and judged facts too.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The dossier, or everything that is wrong with it; places are pointers without a line.</returns>
    public static Uitkomst<Klachtdossier> Valideer(Klachtdossier dossier) => Valideer(dossier, (Func<Aanvulling?>?)null);

    /// <summary>Checks a dossier that was made in C#, also the facts in it that a kader declares.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="aanvulling">What the kader declares beside the model.</param>
    /// <returns>The dossier, or everything that is wrong with it; places are pointers without a line.</returns>
    public static Uitkomst<Klachtdossier> Valideer(Klachtdossier dossier, Aanvulling aanvulling)
    {
        ArgumentNullException.ThrowIfNull(aanvulling);
        return Valideer(dossier, () => aanvulling);
    }

    private static Uitkomst<Klachtdossier> Valideer(Klachtdossier dossier, Func<Aanvulling?>? aanvulling)
    {
        var gelezen = DossierReader.Lees(Encoding.UTF8.GetBytes(DossierSchrijver.SchrijfCompact(dossier)), null, aanvulling, null);
        var waarschuwingen = ZonderRegel(gelezen.Waarschuwingen);
        return gelezen.Gelukt
            ? Uitkomst<Klachtdossier>.Van(dossier, waarschuwingen)
            : Uitkomst<Klachtdossier>.Mislukt(ZonderRegel(gelezen.Problemen), waarschuwingen);
    }

    /// <summary>What is wrong besides shape and references.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>Problems and warnings, with pointers in the model.</returns>
    internal static IEnumerable<Probleem> Controleer(Klachtdossier dossier) =>
        Regels.Value.Validate(dossier).Errors.Select(f => new Probleem(
            f.ErrorCode,
            new Plaats(null, f.PropertyName),
            f.ErrorMessage,
            Ernst: f.Severity == Severity.Error ? Ernst.Fout : Ernst.Waarschuwing));

    private static ImmutableArray<Probleem> ZonderRegel(ImmutableArray<Probleem> problemen) =>
        [.. problemen.Select(p => p with { Plaats = new Plaats(null, p.Plaats.Pointer) })];
}
