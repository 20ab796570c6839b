using Behoorlijkheid.Weergave.Taal;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Sentences that are hard to read, by four measures that are written down in the explanation of each code.</summary>
internal sealed class Leesbaarheidscontrole : IControle
{
    public const int MeesteWoorden = 30;
    public const int MeesteBijzinnen = 3;
    public const int MeesteLijdend = 2;

    private static readonly HashSet<string> Bijzin = new(StringComparer.OrdinalIgnoreCase)
    {
        "die", "dat", "waarvan", "waarover", "waarop", "waarmee", "waarbij", "waaraan", "waarin", "omdat", "doordat", "terwijl", "hoewel", "zodat", "opdat", "tenzij",
        "mits", "indien", "wanneer", "nadat", "voordat", "zolang", "wie",
    };

    private static readonly HashSet<string> Lijdend = new(StringComparer.OrdinalIgnoreCase) { "word", "wordt", "worden", "werd", "werden", "geworden" };

    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        from tekst in werk.Teksten
        where tekst.Soort is Tekstsoort.Motivering or Tekstsoort.Zinnen or Tekstsoort.Zinsdeel or Tekstsoort.ZinsdeelMetWaarde
        from zin in Ontleding.Zinnen(tekst.Tekst)
        from bevinding in Zoek(werk, tekst, zin)
        select bevinding;

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Tekstplaats tekst, string zin)
    {
        var woorden = Ontleding.Woorden(zin).ToList();
        if (woorden.Count > MeesteWoorden)
        {
            yield return Vond("kader-zin-te-lang", ControleTeksten.ZinTeLang(zin, woorden.Count, MeesteWoorden));
        }

        var bijzinnen = woorden.Count(Bijzin.Contains);
        if (bijzinnen > MeesteBijzinnen)
        {
            yield return Vond("kader-zin-genest", ControleTeksten.ZinGenest(zin, bijzinnen, MeesteBijzinnen));
        }

        var lijdend = woorden.Count(Lijdend.Contains);
        if (lijdend > MeesteLijdend)
        {
            yield return Vond("kader-zin-lijdend", ControleTeksten.ZinLijdend(zin, lijdend, MeesteLijdend));
        }

        foreach (var woord in woorden.Where(w => Jargon.Liever(w) is not null).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return Vond("kader-jargon", ControleTeksten.Woord(woord), ControleTeksten.Liever(Jargon.Liever(woord)!));
        }

        Bevinding Vond(string code, string melding, string? suggestie = null) => werk.Vond(code, tekst.Bestand, tekst.Pointer, melding, suggestie);
    }
}
