using System.Globalization;
using System.Text;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>The report on the language of a letter, for who wrote it.</summary>
internal static class LeesbaarheidTeksten
{
    /// <summary>The report as plain text.</summary>
    public static string Schrijf(Leesbaarheidsrapport rapport)
    {
        var tekst = new StringBuilder();
        Regel(Kop(rapport));
        Regel();
        Regel($"{Woorden.Aantal(rapport.Zinnen, "zin", "zinnen")}, {Woorden.Aantal(rapport.Woorden, "woord", "woorden")}; "
            + $"gemiddeld {Getal(rapport.WoordenPerZin)} woorden per zin en {Getal(rapport.LettergrepenPerWoord)} lettergrepen per woord.");
        Regel($"De leesindex van Flesch en Douma is {Getal(rapport.Index)}: {Waardering(rapport.Index)}.");
        Lijst($"Zinnen van meer dan {Leesbaarheidsmeter.LangeZin} woorden:", rapport.LangeZinnen.Select(z => $"{Woorden.Getal(z.Woorden)} woorden: {z.Zin}"));
        Lijst("Zinnen in de lijdende vorm:", rapport.LijdendeZinnen);
        Lijst("Woorden waarvoor een gewoner woord bestaat:", rapport.Jargon.Select(j => $"“{j.Woord}” ({Keren(j.Keren)}): liever “{j.Liever}”"));
        return tekst.ToString();

        void Regel(string regel = "") => tekst.Append(regel).Append('\n');

        void Lijst(string kop, IEnumerable<string> punten)
        {
            var regels = punten.ToList();
            if (regels.Count > 0)
            {
                Regel();
                Regel(kop);
                regels.ForEach(r => Regel($"- {r}"));
            }
        }
    }

    private static string Kop(Leesbaarheidsrapport rapport) => rapport.Overschreden is { IsEmpty: false } maten
        ? $"Deze tekst is moeilijker dan ongeveer B1: {Woorden.En([.. maten.Select(Maat)])}."
        : "Deze tekst blijft binnen de maten voor ongeveer B1. Of zij duidelijk is, zegt een maat niet.";

    private static string Maat(Leesbaarheidsmaat maat) => maat switch
    {
        Leesbaarheidsmaat.Gemiddelde => $"de zinnen hebben gemiddeld meer dan {Leesbaarheidsmeter.Gemiddelde} woorden",
        Leesbaarheidsmaat.VeelLangeZinnen => $"meer dan een op de tien zinnen heeft meer dan {Leesbaarheidsmeter.LangeZin} woorden",
        Leesbaarheidsmaat.ZeerLangeZin => $"er is een zin van meer dan {Leesbaarheidsmeter.ZeerLangeZin} woorden",
        Leesbaarheidsmaat.Lijdend => "meer dan een op de vijf zinnen staat in de lijdende vorm",
        Leesbaarheidsmaat.Jargon => "er staan ambtelijke woorden in",
        _ => $"de leesindex is lager dan {Leesbaarheidsmeter.LaagsteIndex}",
    };

    // The bands are those that Douma gave.
    private static string Waardering(double index) => index switch
    {
        < 30 => "zeer moeilijk",
        < 45 => "moeilijk",
        < 60 => "tamelijk moeilijk",
        < 70 => "normaal",
        < 80 => "tamelijk gemakkelijk",
        < 90 => "gemakkelijk",
        _ => "zeer gemakkelijk",
    };

    private static string Keren(int keren) => keren == 1 ? "eenmaal" : $"{Woorden.Telwoord(keren)} keer";

    private static string Getal(double getal) => getal.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
}
