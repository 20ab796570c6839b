using Behoorlijkheid.Lezen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads feestdagen.json.</summary>
internal static class Feestdagenlezer
{
    public static Feestdagenkalender Lees(JsonKnoop knoop, Probleemlijst problemen) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        var vast = velden.Objecten("vast", v => new VasteFeestdag(
            v.Tekst("naam"), v.Getal("maand", 1, 12) ?? 1, v.Getal("dag", 1, 31) ?? 1, v.Woord("alsZondag", "dagEerder"), v.Dag("vanaf"), v.Dag("tot")));
        var pasen = velden.Objecten("pasen", v => new Paasfeestdag(v.Tekst("naam"), v.Getal("dagenNaPasen", -100, 250) ?? 0, v.Dag("vanaf"), v.Dag("tot")));
        var gelijkgesteld = velden.Objecten("gelijkgesteld", v => new GelijkgesteldeDag(v.Dag("datum", verplicht: true) ?? default, v.Tekst("bron")));
        return new Feestdagenkalender(vast, pasen, gelijkgesteld);
    });
}
