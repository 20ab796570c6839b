using System.Text;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>Damage to the text of a file after which it is no JSON any more, whatever stood there.</summary>
internal static class Tekstbreuken
{
    private const string Haken = "{}[]:,";

    public static IEnumerable<Breuk> Alle(int perSoort)
    {
        var kans = new Random(2026);
        foreach (var (pad, bytes) in Breukkader.Bestanden)
        {
            var tekst = Encoding.UTF8.GetString(bytes);
            var (tekens, aanhalingen, einde) = (Tekens(tekst, Haken), Tekens(tekst, "\""), tekst.LastIndexOf('}'));
            for (var i = 0; i < perSoort; i++)
            {
                var teken = tekens[kans.Next(tekens.Count)];
                yield return Maak("leesteken weg", pad, tekst.Remove(teken, 1), teken);
                yield return Maak("leesteken erbij", pad, tekst.Insert(teken, Haken[kans.Next(Haken.Length)].ToString()), teken);
                var aanhaling = aanhalingen[kans.Next(aanhalingen.Count)];
                yield return Maak("aanhalingsteken weg", pad, tekst.Remove(aanhaling, 1), aanhaling);
                var lengte = kans.Next(einde);
                yield return Maak("afgebroken", pad, tekst[..lengte], lengte);
                var plek = kans.Next(bytes.Length);
                yield return Maak("byte die geen UTF-8 is", pad, [.. bytes[..plek], (byte)(kans.Next(2) == 0 ? 0xFF : 0xC0), .. bytes[plek..]], plek);
                yield return Maak("stuurteken", pad, [.. bytes[..plek], (byte)kans.Next(9), .. bytes[plek..]], plek);
            }

            yield return Maak("leeg bestand", pad, string.Empty, 0);
            yield return Maak("twee documenten", pad, tekst + tekst, tekst.Length);
            yield return Maak("UTF-16", pad, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(tekst)).ToArray(), 0);
            yield return Maak("te diep", pad, tekst.Insert(1, $"\"diep\": {new string('[', 100)}{new string(']', 100)},"), 1);
            yield return Maak("commentaar", pad, tekst.Insert(1, "// een opmerking\n"), 1);
            yield return Maak("dubbele naam", pad, tekst.Insert(1, "\"$schema\": \"x\","), 1);
            yield return Maak("te groot", pad, tekst + new string(' ', 11 * 1024 * 1024), tekst.Length);
            yield return Maak("een lijst in plaats van een object", pad, "[]", 0);
            yield return Maak("niets", pad, "null", 0);
        }
    }

    // Places outside strings of what the grammar is made of; of quotes those that open or close a string.
    private static List<int> Tekens(string tekst, string welke)
    {
        var gevonden = new List<int>();
        var inTekst = false;
        for (var i = 0; i < tekst.Length; i++)
        {
            if (tekst[i] == '\\' && inTekst)
            {
                i++;
                continue;
            }

            if (welke.Contains(tekst[i], StringComparison.Ordinal) && (!inTekst || tekst[i] == '"'))
            {
                gevonden.Add(i);
            }

            inTekst ^= tekst[i] == '"';
        }

        return gevonden;
    }

    private static Breuk Maak(string soort, string pad, string tekst, int plek) => Maak(soort, pad, Encoding.UTF8.GetBytes(tekst), plek);

    private static Breuk Maak(string soort, string pad, byte[] bytes, int plek) =>
        new(soort, $"{pad} bij {plek}", Breukkader.Bestanden.SetItem(pad, bytes), [(pad, string.Empty)]);
}
