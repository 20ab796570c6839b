using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Contradictions about the complaint and those who take part in it.</summary>
internal static class Klachtregels
{
    public static void Controleer(Klachtdossier d, Feitcontrole controle)
    {
        Klacht(d, controle);
        Klagers(d, controle);
        Beklaagden(d, controle);
        Klachtonderdelen(d, controle);
        Bestuursorgaan(d, controle);
    }

    private static void Klacht(Klachtdossier d, Feitcontrole c)
    {
        var schriftelijk = c.Van(d.Klacht.Schriftelijk);
        c.Zonder(schriftelijk, c.Van(d.Klacht.Ontvangen), c.Van(d.Klacht.Ondertekend), c.Van(d.Klacht.Gedagtekend), c.Van(d.Klacht.Bijlagen));
        c.Zonder(Ernst.Waarschuwing, schriftelijk, c.Van(d.Klacht.AlsKlaagschriftBehandeld));
        c.Zonder(c.Van(d.Klacht.MondelingGeuit), c.Van(d.Klacht.MondelingGeuitOp));
        c.Zonder(c.Van(d.Klacht.Herkend), c.Van(d.Klacht.HerkendOp));
        c.Zonder(c.Van(d.Klacht.Aangevuld), c.Van(d.Klacht.AangevuldOp));
        c.Zonder(c.Van(d.Klacht.InVreemdeTaal), c.Van(d.Klacht.VertalingNodig));
        c.Zonder(c.Van(d.Klacht.BijOnbevoegdOrgaanIngediend), c.Van(d.Klacht.OntvangenDoorOnbevoegdOrgaan));
        c.Zonder(c.Van(d.Klacht.Doorgezonden), c.Van(d.Klacht.DoorgezondenOp), c.Van(d.Klacht.DoorgezondenAan), c.Van(d.Klacht.DoorzendingGemeld));
        c.Zonder(c.Van(d.Klacht.Elektronisch), c.Van(d.Klacht.ElektronischeOntvangstBevestigd), c.Van(d.Klacht.ElektronischeOntvangstBevestigdOp));
        c.Zonder(c.Van(d.Klacht.ElektronischeOntvangstBevestigd), c.Van(d.Klacht.ElektronischeOntvangstBevestigdOp));
    }

    private static void Klagers(Klachtdossier d, Feitcontrole controle)
    {
        foreach (var (k, c) in controle.Elk(d.Klagers))
        {
            c.Zonder(c.Van(k.Gehoord), c.Van(k.GehoordOp), c.Van(k.Hoorwijze));
            c.Zonder(c.Van(k.GelegenheidTotHoren), c.Van(k.Gehoord));
            c.Zonder(Ernst.Waarschuwing, c.Van(k.GelegenheidTotHoren), c.Van(k.UitgenodigdOp));
            c.Zonder(c.Van(k.Gemachtigde.Aangewezen), c.Van(k.Gemachtigde.MachtigingOverlegd));
            c.Zonder(controle.Van(d.Verdaging.Verdaagd), c.Van(k.VerdagingSchriftelijkGemeld), c.Van(k.VerdagingGemeldOp));
            c.Zonder(controle.Van(d.Horen.VerslagGemaakt), c.Van(k.HoorverslagToegezonden));
            c.Zonder(controle.Van(d.Horen.ZienswijzenVanDerden), c.Van(k.ZienswijzenDerdenVoorgelegd));
            if (Is(k.VerklaardTeWillenWordenGehoord) && Is(k.VerklaardNietTeWillenWordenGehoord))
            {
                c.Tegenspraak(Ernst.Waarschuwing, c.Van(k.VerklaardTeWillenWordenGehoord), c.Van(k.VerklaardNietTeWillenWordenGehoord));
            }

            if (Is(d.Horen.Afgezien) && Is(k.Gehoord))
            {
                c.Tegenspraak(Ernst.Waarschuwing, controle.Van(d.Horen.Afgezien), c.Van(k.Gehoord));
            }
        }
    }

    private static void Beklaagden(Klachtdossier d, Feitcontrole controle)
    {
        foreach (var (b, c) in controle.Elk(d.Beklaagden))
        {
            c.Zonder(c.Van(b.Gehoord), c.Van(b.GehoordOp), c.Van(b.Hoorwijze));
            c.Zonder(c.Van(b.GelegenheidTotHoren), c.Van(b.Gehoord));
            c.Zonder(Ernst.Waarschuwing, c.Van(b.GelegenheidTotHoren), c.Van(b.UitgenodigdOp));
            c.Zonder(c.Van(b.AfschriftToegezonden), c.Van(b.AfschriftOp));
            c.Zonder(controle.Van(d.Verdaging.Verdaagd), c.Van(b.VerdagingSchriftelijkGemeld), c.Van(b.VerdagingGemeldOp));
            c.Zonder(controle.Van(d.Horen.VerslagGemaakt), c.Van(b.HoorverslagToegezonden));
        }
    }

    private static void Klachtonderdelen(Klachtdossier d, Feitcontrole controle)
    {
        foreach (var (k, c) in controle.Elk(d.Klachtonderdelen))
        {
            c.Zonder(c.Van(k.VerklaringKlager), c.Van(k.Tegenstrijdig));
            c.Zonder(c.Van(k.VerklaringBeklaagde), c.Van(k.Tegenstrijdig));
            c.Zonder(c.Van(k.Getuigen), c.Van(k.GetuigenGehoord));
            c.Zonder(c.Van(k.Opname), c.Van(k.OpnameBewaard));
            c.Zonder(c.Van(k.WijktAfVanAdvies), c.Van(k.AfwijkingGemotiveerd));
        }
    }

    private static void Bestuursorgaan(Klachtdossier d, Feitcontrole c) => c.Zonder(
        c.Van(d.Bestuursorgaan.EigenRegeling.Bestaat),
        c.Van(d.Bestuursorgaan.EigenRegeling.OntvangstbevestigingBinnenDagen),
        c.Van(d.Bestuursorgaan.EigenRegeling.ContactBinnenDagen),
        c.Van(d.Bestuursorgaan.EigenRegeling.AfhandelingBinnenWeken),
        c.Van(d.Bestuursorgaan.EigenRegeling.Nageleefd));

    private static bool Is(Feit<bool> feit) => feit is { Status: Feitstatus.Vastgesteld, Waarde: true };
}
