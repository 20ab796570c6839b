using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>The order of dates.</summary>
internal static class Datumregels
{
    public static void Controleer(Klachtdossier d, Feitcontrole controle)
    {
        NaOntvangst(d, controle);
        VoorAfdoening(d, controle);
        OnderElkaar(d, controle);
        NietVoor(d, controle);
    }

    private static void NaOntvangst(Klachtdossier d, Feitcontrole c)
    {
        var ontvangen = c.Van(d.Klacht.Ontvangen);
        c.Volgorde(
            ontvangen,
            c.Van(d.Klacht.HerkendOp),
            c.Van(d.Klacht.AangevuldOp),
            c.Van(d.Klacht.ElektronischeOntvangstBevestigdOp),
            c.Van(d.Ontvangstbevestiging.Datum),
            c.Van(d.Horen.AfgezienOp),
            c.Van(d.Verdaging.VerdaagdOp),
            c.Van(d.Verdaging.InstemmingOp),
            c.Van(d.Weigering.MeegedeeldOp),
            c.Van(d.Advies.AdviesOp),
            c.Van(d.Registratie.GeregistreerdOp),
            c.Van(d.Afdoening.Datum));
        c.Volgorde(c.Van(d.Klacht.OntvangenDoorOnbevoegdOrgaan), ontvangen, c.Van(d.Klacht.DoorgezondenOp));
        c.Volgorde(Ernst.Waarschuwing, c.Van(d.Klacht.GedragingOp), ontvangen);
        c.Volgorde(Ernst.Waarschuwing, c.Van(d.Klacht.MondelingGeuitOp), ontvangen);
        foreach (var (klager, bij) in c.Elk(d.Klagers))
        {
            c.Volgorde(ontvangen, bij.Van(klager.GehoordOp), bij.Van(klager.VerdagingGemeldOp));
        }

        foreach (var (beklaagde, bij) in c.Elk(d.Beklaagden))
        {
            c.Volgorde(ontvangen, bij.Van(beklaagde.AfschriftOp), bij.Van(beklaagde.GehoordOp), bij.Van(beklaagde.VerdagingGemeldOp));
        }

        if (d.Verzoek is { } verzoek)
        {
            c.Volgorde(Ernst.Waarschuwing, ontvangen, new Feitplaats("/verzoek/ontvangen", verzoek.Ontvangen));
        }
    }

    private static void VoorAfdoening(Klachtdossier d, Feitcontrole c)
    {
        var afdoening = c.Van(d.Afdoening.Datum);
        c.Volgorde(Ernst.Waarschuwing, c.Van(d.Klacht.AangevuldOp), afdoening);
        c.Volgorde(c.Van(d.Verdaging.VerdaagdOp), afdoening);
        c.Volgorde(c.Van(d.Verdaging.InstemmingOp), afdoening);
        c.Volgorde(c.Van(d.Horen.AfgezienOp), afdoening);
        c.Volgorde(c.Van(d.Advies.AdviesOp), afdoening);
        c.Volgorde(Ernst.Waarschuwing, c.Van(d.Verdaging.LaatsteTussenberichtOp), afdoening);
        foreach (var (klager, bij) in c.Elk(d.Klagers))
        {
            c.Volgorde(bij.Van(klager.GehoordOp), afdoening);
        }

        foreach (var (beklaagde, bij) in c.Elk(d.Beklaagden))
        {
            c.Volgorde(bij.Van(beklaagde.GehoordOp), afdoening);
        }
    }

    private static void OnderElkaar(Klachtdossier d, Feitcontrole c)
    {
        c.Volgorde(c.Van(d.Verdaging.VerdaagdOp), c.Van(d.Verdaging.VerderUitstelTot));
        c.Volgorde(c.Van(d.Informeel.BegonnenOp), c.Van(d.Informeel.TegemoetgekomenOp));
        foreach (var (klager, bij) in c.Elk(d.Klagers))
        {
            c.Volgorde(bij.Van(klager.UitgenodigdOp), bij.Van(klager.GehoordOp), bij.Van(klager.ReactietermijnTot));
            c.Volgorde(Ernst.Waarschuwing, c.Van(d.Verdaging.VerdaagdOp), bij.Van(klager.VerdagingGemeldOp));
        }

        foreach (var (beklaagde, bij) in c.Elk(d.Beklaagden))
        {
            c.Volgorde(bij.Van(beklaagde.UitgenodigdOp), bij.Van(beklaagde.GehoordOp));
            c.Volgorde(Ernst.Waarschuwing, c.Van(d.Verdaging.VerdaagdOp), bij.Van(beklaagde.VerdagingGemeldOp));
        }

        foreach (var (toezegging, bij) in c.Elk(d.Toezeggingen))
        {
            c.Volgorde(bij.Van(toezegging.GedaanOp), bij.Van(toezegging.UiterlijkOp));
        }
    }

    // A document may be older than what it is about; herstel comes after the handling.
    private static void NietVoor(Klachtdossier d, Feitcontrole controle)
    {
        if (d.NietVoor is not { } dag)
        {
            return;
        }

        foreach (var feit in Dossierfeiten.Van(d))
        {
            Meld(feit, feit.Datum);
        }

        for (var i = 0; i < d.Herstel.Length; i++)
        {
            Meld(new(Jsonpointer.Onder("/herstel", null, i) + "/datum", default(Feit<Datum>)), d.Herstel[i].Datum);
        }

        void Meld(Feitplaats waar, Datum? datum)
        {
            if (datum is { } gesteld && gesteld.Laatste < dag)
            {
                controle.Meld(waar.Pointer, DossierTeksten.NietVoor(waar.Pad, gesteld, dag));
            }
        }
    }
}
