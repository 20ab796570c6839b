using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

/// <summary>The sentences of a norm as plain text, a line each.</summary>
internal static class Zinnenblad
{
    public static string Van(Norm norm, Zinnenmaker zinnen)
    {
        var tekst = new StringBuilder();
        Veld("Geldt als", norm.VanToepassingAls);
        Veld("Vanaf wanneer", norm.OpeisbaarAls);
        Veld("Voldaan als", norm.VoldaanAls);
        foreach (var uitzondering in norm.Uitzonderingen)
        {
            Veld($"Uitzondering {uitzondering.Id}", uitzondering.Als);
        }

        foreach (var uitleg in norm.Uitleg)
        {
            Veld($"Uitleg {uitleg.Id}, geldt als", uitleg.VanToepassingAls);
            Veld($"Uitleg {uitleg.Id}, vanaf wanneer", uitleg.OpeisbaarAls);
            Veld($"Uitleg {uitleg.Id}, voldaan als", uitleg.VoldaanAls);
        }

        return tekst.ToString();

        void Veld(string kop, Voorwaarde? voorwaarde)
        {
            if (voorwaarde is not null)
            {
                tekst.Append(kop).Append('\n');
                Schrijf(tekst, zinnen.Van(voorwaarde, norm.VoorElk), 1);
            }
        }
    }

    public static void Schrijf(StringBuilder tekst, Zin zin, int diepte)
    {
        tekst.Append(' ', diepte * 2).Append("- ").Append(zin.IsEnkel ? Woorden.Zin(zin.Tekst) : Woorden.Hoofdletter(zin.Tekst)).Append('\n');
        foreach (var onder in zin.Onder)
        {
            Schrijf(tekst, onder, diepte + 1);
        }
    }
}
