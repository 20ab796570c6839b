namespace Behoorlijkheid.Dossiers;

/// <summary>Contradictions about the handling up to its end.</summary>
internal static class Behandelingregels
{
    public static void Controleer(Klachtdossier d, Feitcontrole controle)
    {
        Informeel(d, controle);
        Ontvangst(d, controle);
        Horen(d, controle);
        Verdaging(d, controle);
        Advies(d, controle);
    }

    private static void Informeel(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(c.Van(d.Informeel.Geprobeerd), c.Van(d.Informeel.BegonnenOp), c.Van(d.Informeel.Vastgelopen));
        c.Zonder(c.Van(d.Informeel.Tegemoetgekomen), c.Van(d.Informeel.TegemoetgekomenOp));
        c.Zonder(c.Van(d.Informeel.FormeleBehandelingGevraagd), c.Van(d.Informeel.FormeleBehandelingGevraagdOp));
    }

    private static void Ontvangst(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(
            c.Van(d.Ontvangstbevestiging.Gegeven),
            c.Van(d.Ontvangstbevestiging.Datum),
            c.Van(d.Ontvangstbevestiging.Schriftelijk),
            c.Van(d.Ontvangstbevestiging.VermeldtProcedure),
            c.Van(d.Ontvangstbevestiging.VermeldtTermijn),
            c.Van(d.Ontvangstbevestiging.VermeldtBehandelaar),
            c.Van(d.Ontvangstbevestiging.VermeldtAdvisering));
        c.Zonder(c.Van(d.Registratie.Geregistreerd), c.Van(d.Registratie.GeregistreerdOp));
    }

    private static void Horen(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(c.Van(d.Horen.Afgezien), c.Van(d.Horen.AfgezienOp), c.Van(d.Horen.AfgezienDoor));

        // "No ground" says of what was not waived that no ground was invoked either.
        if (d.Horen.AfgezienOpGrond is not { Status: Feitstatus.Vastgesteld, Waarde: Afzieningsgrond.GeenGrond })
        {
            c.Zonder(c.Van(d.Horen.Afgezien), c.Van(d.Horen.AfgezienOpGrond));
        }

        c.Zonder(c.Van(d.Horen.VerslagGemaakt), c.Van(d.Horen.VerslagNeutraal));
    }

    private static void Verdaging(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(c.Van(d.Verdaging.Verdaagd), c.Van(d.Verdaging.VerdaagdOp), c.Van(d.Verdaging.Weken));
        c.Zonder(c.Van(d.Verdaging.VerderUitstel), c.Van(d.Verdaging.VerderUitstelTot));
        c.Zonder(c.Van(d.Verdaging.KlagerStemtIn), c.Van(d.Verdaging.InstemmingSchriftelijk), c.Van(d.Verdaging.InstemmingOp));
        c.Zonder(c.Van(d.Verdaging.TussenberichtenGestuurd), c.Van(d.Verdaging.LaatsteTussenberichtOp));
    }

    private static void Advies(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(c.Van(d.Advies.VanToepassing), c.Van(d.Advies.RapportUitgebracht), c.Van(d.Advies.AdviesUitgebracht), c.Van(d.Advies.AdviesOp));
        c.Zonder(c.Van(d.Advies.RapportUitgebracht), c.Van(d.Advies.RapportBevatHoorverslag));
        c.Zonder(c.Van(d.Advies.AdviesUitgebracht), c.Van(d.Advies.AdviesOp), c.Van(d.Advies.AdviesMeegezonden));
        c.Zonder(c.Van(d.Advies.ConclusiesWijkenAf), c.Van(d.Advies.AfwijkingVermeld), c.Van(d.Advies.AfwijkingGemotiveerd));
    }
}
