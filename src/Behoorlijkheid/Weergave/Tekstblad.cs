using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Behoorlijkheid.Weergave;

/// <summary>Renders a page as plain text.</summary>
internal sealed class Tekstblad(int breedte)
{
    private const int Inspringing = 2;

    private readonly StringBuilder blad = new();
    private int inspringing;

    public string Schrijf(Pagina pagina)
    {
        foreach (var blok in pagina.Blokken)
        {
            if (blad.Length > 0)
            {
                blad.Append('\n');
            }

            Schrijf(blok);
        }

        return blad.ToString();
    }

    private void Schrijf(Blok blok)
    {
        switch (blok)
        {
            case Blok.Kop kop:
                Kop(kop);
                break;
            case Blok.Uitspraak uitspraak:
                Regels(string.Empty, uitspraak.Tekst);
                break;
            case Blok.Alinea alinea:
                Regels(string.Empty, alinea.Tekst);
                break;
            case Blok.Gegevens gegevens:
                Gegevens(gegevens.Rijen);
                break;
            case Blok.Opsomming opsomming:
                Opsomming(opsomming);
                break;
            case Blok.Tabel tabel:
                Letterlijk(Teksttabel.Regels(tabel, breedte - inspringing));
                break;
            case Blok.Tekening tekening:
                Letterlijk(tekening.Regels);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // What stands under a heading of the third level is set in; a line under it would weigh too much.
    private void Kop(Blok.Kop kop)
    {
        inspringing = 0;
        var begin = blad.Length;
        Regels(string.Empty, kop.Tekst);
        if (kop.Niveau > 2)
        {
            inspringing = Inspringing;
            return;
        }

        var langste = blad.ToString(begin, blad.Length - begin).TrimEnd('\n').Split('\n').Max(r => r.Length);
        blad.Append(kop.Niveau == 1 ? '=' : '-', langste).Append('\n');
    }

    private void Gegevens(ImmutableArray<Gegeven> rijen)
    {
        var kolom = rijen.Max(r => r.Naam.Length) + 2;
        foreach (var (naam, waarde) in rijen)
        {
            Regels(naam.PadRight(kolom), waarde);
        }
    }

    private void Opsomming(Blok.Opsomming opsomming)
    {
        var cijfers = Nummer(opsomming.Punten.Length).Length;
        for (var i = 0; i < opsomming.Punten.Length; i++)
        {
            var teken = opsomming.Genummerd ? $"{Nummer(i + 1).PadLeft(cijfers)}. " : "- ";
            Regels(teken, opsomming.Punten[i].Tekst);
            foreach (var onder in opsomming.Punten[i].Onder)
            {
                Regels(new string(' ', teken.Length), onder);
            }
        }
    }

    private void Letterlijk(IEnumerable<string> regels)
    {
        foreach (var regel in regels)
        {
            blad.Append(' ', inspringing).Append(regel.TrimEnd()).Append('\n');
        }
    }

    private static string Nummer(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private void Regels(string begin, string tekst)
    {
        var eerste = true;
        foreach (var regel in Afbreking.Regels(Tekstregel.Van(tekst), breedte - inspringing - begin.Length))
        {
            blad.Append(' ', inspringing);
            blad.Append(eerste ? begin : new string(' ', begin.Length)).Append(regel).Append('\n');
            eerste = false;
        }
    }
}
