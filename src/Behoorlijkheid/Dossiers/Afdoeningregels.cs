using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Contradictions about refusal, afdoening and what followed.</summary>
internal static class Afdoeningregels
{
    public static void Controleer(Klachtdossier d, Feitcontrole controle)
    {
        Weigering(d, controle);
        Afdoening(d, controle);
        Daarna(d, controle);
    }

    private static void Weigering(Klachtdossier d, Feitcontrole c)
    {
        var geweigerd = c.Van(d.Weigering.Geweigerd);
        c.Zonder(geweigerd, c.Van(d.Weigering.Meegedeeld), c.Van(d.Weigering.MeegedeeldOp), c.Van(d.Weigering.Schriftelijk));
        if (d.Weigering.AangevoerdeGrond is not { Status: Feitstatus.Vastgesteld, Waarde: Weigeringsgrond.GeenGrond })
        {
            c.Zonder(geweigerd, c.Van(d.Weigering.AangevoerdeGrond));
        }

        if (d.Afdoening.Wijze is { Status: Feitstatus.Vastgesteld, Waarde: Afdoeningswijze.Weigering })
        {
            c.Zonder(geweigerd, c.Van(d.Afdoening.Wijze));
        }

        c.Zonder(c.Van(d.Weigering.Meegedeeld), c.Van(d.Weigering.MeegedeeldOp), c.Van(d.Weigering.Schriftelijk));
        c.Zonder(c.Van(d.Weigering.VermeldtOmbudsman), c.Van(d.Weigering.JuisteOmbudsman));
        c.Zonder(c.Van(d.Weigering.VermeldtVerzoektermijn), c.Van(d.Weigering.JuisteVerzoektermijn));
    }

    private static void Afdoening(Klachtdossier d, Feitcontrole c)
    {
        var verzonden = c.Van(d.Afdoening.Verzonden);

        // An organ that checks itself may state what its draft says.
        c.Zonder(
            Ernst.Waarschuwing,
            verzonden,
            c.Van(d.Afdoening.Schriftelijk),
            c.Van(d.Afdoening.BevindingenVermeld),
            c.Van(d.Afdoening.OordeelVermeld),
            c.Van(d.Afdoening.ConclusiesVermeld),
            c.Van(d.Afdoening.VermeldtOmbudsman),
            c.Van(d.Afdoening.VermeldtVerzoektermijn));

        // Without a notice the date is the day on which the handling ended in another way.
        if (d.Afdoening.Wijze is { Status: Feitstatus.Vastgesteld, Waarde: Afdoeningswijze.Oordeel or Afdoeningswijze.Weigering or Afdoeningswijze.GeenReactie })
        {
            c.Zonder(verzonden, c.Van(d.Afdoening.Datum));
        }

        if (verzonden.Feit.Vastgesteld is true && d.Afdoening.Wijze is { Status: Feitstatus.Vastgesteld, Waarde: Afdoeningswijze.GeenReactie or Afdoeningswijze.LooptNog })
        {
            c.Tegenspraak(Ernst.Fout, verzonden, c.Van(d.Afdoening.Wijze));
        }

        if (d.Afdoening is { Datum.Status: Feitstatus.Vastgesteld, Wijze: { Status: Feitstatus.Vastgesteld, Waarde: Afdoeningswijze.LooptNog } })
        {
            c.Tegenspraak(Ernst.Fout, c.Van(d.Afdoening.Datum), c.Van(d.Afdoening.Wijze));
        }

        c.Zonder(c.Van(d.Afdoening.VermeldtOmbudsman), c.Van(d.Afdoening.JuisteOmbudsman));
        c.Zonder(c.Van(d.Afdoening.VermeldtVerzoektermijn), c.Van(d.Afdoening.JuisteVerzoektermijn));
    }

    private static void Daarna(Klachtdossier d, Feitcontrole c)
    {
        c.Zonder(c.Van(d.Nazorg.MaatregelGetroffen), c.Van(d.Nazorg.MaatregelPassend), c.Van(d.Nazorg.MaatregelMeegedeeld));
        c.Zonder(c.Van(d.Nazorg.SchadeverzoekGedaan), c.Van(d.Nazorg.SchadeverzoekBehandeld));
        c.Zonder(c.Van(d.Vertrouwelijkheid.Gepubliceerd), c.Van(d.Vertrouwelijkheid.PublicatieGeanonimiseerd));
        c.Zonder(c.Van(d.Gedragslijn.Opgelegd), c.Van(d.Gedragslijn.Aangekondigd), c.Van(d.Gedragslijn.Gemotiveerd));
    }
}
