using System.Globalization;
using System.Text;

namespace Behoorlijkheid.Weergave;

/// <summary>Renders a page as Markdown.</summary>
internal static class Markdownblad
{
    // Whatever a text of a dossier holds, it is shown and never read as layout.
    private const string Bijzonder = "\\`*_[]<>|~&";

    public static string Schrijf(Pagina pagina)
    {
        var blad = new StringBuilder();
        foreach (var blok in pagina.Blokken)
        {
            if (blad.Length > 0)
            {
                blad.Append('\n');
            }

            Schrijf(blad, blok);
        }

        return blad.ToString();
    }

    private static void Schrijf(StringBuilder blad, Blok blok)
    {
        switch (blok)
        {
            case Blok.Kop kop:
                blad.Append('#', kop.Niveau).Append(' ').Append(Veilig(kop.Tekst)).Append('\n');
                break;
            case Blok.Uitspraak uitspraak:
                blad.Append("**").Append(Veilig(uitspraak.Tekst)).Append("**\n");
                break;
            case Blok.Alinea alinea:
                blad.Append(Veilig(alinea.Tekst)).Append('\n');
                break;
            case Blok.Gegevens gegevens:
                foreach (var (naam, waarde) in gegevens.Rijen)
                {
                    blad.Append("- **").Append(Veilig(naam)).Append(":** ").Append(Veilig(waarde)).Append('\n');
                }

                break;
            case Blok.Opsomming opsomming:
                Opsomming(blad, opsomming);
                break;
            case Blok.Tabel tabel:
                Tabel(blad, tabel);
                break;
            case Blok.Tekening tekening:
                blad.Append("```text\n").AppendJoin('\n', tekening.Regels.Select(r => r.TrimEnd())).Append("\n```\n");
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Opsomming(StringBuilder blad, Blok.Opsomming opsomming)
    {
        for (var i = 0; i < opsomming.Punten.Length; i++)
        {
            var teken = opsomming.Genummerd ? $"{(i + 1).ToString(CultureInfo.InvariantCulture)}. " : "- ";
            blad.Append(teken).Append(Veilig(opsomming.Punten[i].Tekst)).Append('\n');
            foreach (var onder in opsomming.Punten[i].Onder)
            {
                blad.Append(' ', teken.Length).Append("- ").Append(Veilig(onder)).Append('\n');
            }
        }
    }

    // A bar in a cell is made safe like any other sign.
    private static void Tabel(StringBuilder blad, Blok.Tabel tabel)
    {
        blad.Append("| ").AppendJoin(" | ", tabel.Kolommen.Select(Veilig)).Append(" |\n");
        blad.Append("| ").AppendJoin(" | ", tabel.Kolommen.Select(_ => "---")).Append(" |\n");
        foreach (var rij in tabel.Rijen)
        {
            blad.Append("| ").AppendJoin(" | ", rij.Select(Veilig)).Append(" |\n");
        }
    }

    private static string Veilig(string tekst)
    {
        var regel = Tekstregel.Van(tekst);
        var veilig = new StringBuilder(regel.Length + 8);
        for (var i = 0; i < regel.Length; i++)
        {
            if (Bijzonder.Contains(regel[i], StringComparison.Ordinal) || IsBeginteken(regel, i))
            {
                veilig.Append('\\');
            }

            veilig.Append(regel[i]);
        }

        return veilig.ToString();
    }

    // "# ", "- ", "+ ", "1. " and "1) " make a heading or a list only at the start of a line.
    private static bool IsBeginteken(string regel, int i) => regel[i] switch
    {
        '#' or '-' or '+' or '=' => i == 0,
        '.' or ')' => i > 0 && regel.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };
}
