using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>What the organ should have decided per klachtonderdeel, as far as the weighing of statements tells.</summary>
internal static class FittingVerdicts
{
    public static ImmutableArray<PassendOordeelbevinding> For(Klachtdossier dossier) =>
        dossier.Klachtonderdelen.Items.IsEmpty ? [] : [.. dossier.Klachtonderdelen.Items.Select(For)];

    private static PassendOordeelbevinding For(Klachtonderdeel part)
    {
        var weighed = part.Aannemelijkheid;
        return new(
            part.Id,
            part.Omschrijving,
            part.OordeelOrgaan.Status == Feitstatus.Vastgesteld ? part.OordeelOrgaan.Waarde : null,
            Fitting(part),
            weighed.Herkomst.BeoordeeldDoor,
            weighed.Herkomst.Toelichting);
    }

    private static PassendOordeel Fitting(Klachtonderdeel part)
    {
        bool? conflict = part.Tegenstrijdig.Status == Feitstatus.Vastgesteld ? part.Tegenstrijdig.Waarde : null;

        // Where one side was never asked, that nothing contradicts it says nothing.
        if (conflict == false && part.VerklaringBeklaagde is not { Status: Feitstatus.Vastgesteld, Waarde: true })
        {
            conflict = null;
        }

        bool? undecided = part.Aannemelijkheid.Status == Feitstatus.Vastgesteld ? part.Aannemelijkheid.Waarde == Aannemelijkheid.Geen : null;
        return (conflict & undecided) switch
        {
            true => PassendOordeel.GeenOordeel,
            false => PassendOordeel.InhoudelijkOordeelMogelijk,
            null => PassendOordeel.NietTeBepalen,
        };
    }
}
