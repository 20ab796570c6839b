using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>Feestdagen that stand there twice for the same year.</summary>
internal sealed class Kalendercontrole : IControle
{
    private const string Bestand = "feestdagen.json";

    public IEnumerable<Bevinding> Zoek(Controlewerk werk)
    {
        var kalender = werk.Kader.Feestdagen;
        return Zoek(werk, "vast", [.. kalender.VasteDagen], Botst).Concat(Zoek(werk, "pasen", [.. kalender.Paasdagen], Botst));
    }

    private static IEnumerable<Bevinding> Zoek<T>(Controlewerk werk, string lijst, List<T> dagen, Func<T, T, bool> botst) =>
        from i in Enumerable.Range(0, dagen.Count)
        where dagen.Take(i).Any(eerder => botst(eerder, dagen[i]))
        select werk.Vond("kader-feestdag-dubbel", Bestand, $"/{lijst}/{Kaderinhoud.Nummer(i)}", ControleTeksten.FeestdagDubbel);

    private static bool Botst(VasteFeestdag een, VasteFeestdag ander) =>
        ((een.Maand, een.Dag) == (ander.Maand, ander.Dag) || een.Naam == ander.Naam) && Tegelijk(een.Vanaf, een.Tot, ander.Vanaf, ander.Tot);

    private static bool Botst(Paasfeestdag een, Paasfeestdag ander) =>
        (een.DagenNaPasen == ander.DagenNaPasen || een.Naam == ander.Naam) && Tegelijk(een.Vanaf, een.Tot, ander.Vanaf, ander.Tot);

    private static bool Tegelijk(DateOnly? vanaf, DateOnly? tot, DateOnly? andersVanaf, DateOnly? andersTot) =>
        Tijdvak.Raakt(new(vanaf, tot), new(andersVanaf, andersTot));
}
