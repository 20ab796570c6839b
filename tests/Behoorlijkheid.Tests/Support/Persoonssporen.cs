using System.Globalization;
using System.Text;
using System.Text.Json;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Looks for personal values in what goes out, by plain comparison: it shares nothing with what takes them out.</summary>
internal static class Persoonssporen
{
    private const int LangsteLos = 3;

    // Between texts: what ends one and begins the next is no value.
    private const string Tussen = " ¶\n";

    // Words before a surname and titles identify nobody; the publication has words of its own for what it left out.
    private const string EigenWoorden = "mevrouw heer van der den de ter in el adres kenmerk naam telefoonnummer e-mailadres rekeningnummer functie afdeling team geboortedatum burgerservicenummer kenteken "
        + "januari februari maart april mei juni juli augustus september oktober november december onderzoeker betrokkene contactpersoon geadresseerde gemachtigde medewerker behandelaar voorzitter ";

    private static readonly string Regels = Gevouwen(File.ReadAllText(Repository.Pad("rules/brieven/anoniem.json")).Split("\"gewoneWoorden\"")[0]);

    /// <summary>What of the values still stands in a text.</summary>
    /// <param name="waarden">The personal values.</param>
    /// <param name="tekst">The text that goes out: of the dossier, or extracted from the bytes of a letter.</param>
    /// <param name="leeg">The text that goes out when the dossier has no personal values: what stands there is nobody's.</param>
    public static IReadOnlyList<string> In(IEnumerable<string> waarden, string tekst, string leeg)
    {
        var (gezocht, eigen) = (Gevouwen(tekst), Gevouwen(leeg) + EigenWoorden + Regels);
        return [.. waarden.SelectMany(w => Delen(w).Prepend(w)).Select(Gevouwen).Where(d => d.Count(char.IsLetterOrDigit) > LangsteLos)
            .Distinct().Where(d => Staat(d, gezocht) && !eigen.Contains(d, StringComparison.Ordinal))];
    }

    /// <summary>All texts of a dossier as it is written, names included.</summary>
    public static string Tekst(Klachtdossier dossier)
    {
        using var json = JsonDocument.Parse(DossierSchrijver.Schrijf(dossier));
        var tekst = new StringBuilder();
        Voeg(json.RootElement, tekst);
        return tekst.ToString();
    }

    private static void Voeg(JsonElement element, StringBuilder tekst)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                tekst.Append(element.GetString()).Append(Tussen);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Voeg(item, tekst);
                }

                break;
            case JsonValueKind.Object:
                foreach (var lid in element.EnumerateObject())
                {
                    tekst.Append(lid.Name).Append(Tussen);
                    Voeg(lid.Value, tekst);
                }

                break;
        }
    }

    // An initial is one only where a word begins: "klaar. Klager" is no "R. Klager".
    private static bool Staat(string waarde, string tekst)
    {
        var begintMetLetter = waarde is [_, '.', ..] && char.IsLetter(waarde[0]);
        for (var plaats = tekst.IndexOf(waarde, StringComparison.Ordinal); plaats >= 0; plaats = tekst.IndexOf(waarde, plaats + 1, StringComparison.Ordinal))
        {
            if (!begintMetLetter || plaats == 0 || !char.IsLetter(tekst[plaats - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // The parts with more than three letters.
    private static IEnumerable<string> Delen(string waarde) =>
        string.Concat(waarde.Select(t => char.IsLetter(t) ? t : ' ')).Split(' ').Where(d => d.Length > LangsteLos);

    private static string Gevouwen(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Replace("ß", "ss", StringComparison.Ordinal).Replace('ø', 'o').Replace('Ø', 'o').Normalize(NormalizationForm.FormKD))
        {
            if (char.IsWhiteSpace(teken))
            {
                uit.Append(uit.Length > 0 && uit[^1] == ' ' ? "" : " ");
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                uit.Append(char.ToLowerInvariant(teken));
            }
        }

        return uit.ToString().Trim();
    }
}
