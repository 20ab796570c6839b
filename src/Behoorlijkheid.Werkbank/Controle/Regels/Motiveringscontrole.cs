using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>What the sentences of a norm may not say, and what stands in texts that nobody fills.</summary>
internal sealed class Motiveringscontrole : IControle
{
    private const string Aanhef = "Uit dit dossier is niet vast te stellen";

    private static readonly ImmutableArray<string> Verwijten =
    [
        "ten onrechte", "had moeten", "hadden moeten", "had niet mogen", "hadden niet mogen", "nagelaten", "verzuimd", "onbehoorlijk", "niet behoorlijk",
        "is geschonden", "schoot tekort", "tekortgeschoten", "verwijtbaar", "in strijd met",
    ];

    private static readonly ImmutableArray<string> Onaf = ["…", "vul in:", "xxx", "???", "lorem", "nog invullen", "in te vullen", "nader te bepalen", "TO" + "DO"];

    public IEnumerable<Bevinding> Zoek(Controlewerk werk) =>
        werk.Kader.Normen.SelectMany(n => Onbekend(werk, n).Concat(Gelijk(werk, n))).Concat(werk.Teksten.SelectMany(t => Tekst(werk, t)));

    private static IEnumerable<Bevinding> Onbekend(Controlewerk werk, Norm norm)
    {
        const string pointer = "/motivering/nietVastTeStellen";
        var zin = norm.Motivering.NietVastTeStellen;
        if (Verwijten.FirstOrDefault(v => zin.Contains(v, StringComparison.OrdinalIgnoreCase)) is { } verwijt)
        {
            yield return werk.Vond("norm-verwijt-bij-onbekend", norm.Bestand, pointer, ControleTeksten.Verwijt(verwijt));
        }

        if (!zin.StartsWith(Aanhef, StringComparison.Ordinal))
        {
            yield return werk.Vond("norm-onbekend-zonder-aanhef", norm.Bestand, pointer, ControleTeksten.ZonderAanhef(Aanhef));
        }
    }

    private static IEnumerable<Bevinding> Gelijk(Controlewerk werk, Norm norm)
    {
        var zinnen = new[]
        {
            ("nageleefd", norm.Motivering.Nageleefd), ("geschonden", norm.Motivering.Geschonden),
            ("nietVanToepassing", norm.Motivering.NietVanToepassing), ("nietVastTeStellen", norm.Motivering.NietVastTeStellen),
        };
        return from zin in zinnen.Where(z => z.Item2 is not null).GroupBy(z => z.Item2!.Trim(), StringComparer.Ordinal)
               from later in zin.Skip(1)
               select werk.Vond("norm-motivering-gelijk", norm.Bestand, "/motivering/" + later.Item1, ControleTeksten.MotiveringGelijk(zin.First().Item1, later.Item1));
    }

    // The reader checks the placeholders of a motivering; elsewhere none is filled but the value of a fact.
    private static IEnumerable<Bevinding> Tekst(Controlewerk werk, Tekstplaats tekst)
    {
        if (Onaf.FirstOrDefault(o => tekst.Tekst.Contains(o, StringComparison.OrdinalIgnoreCase)) is { } onaf)
        {
            yield return werk.Vond("kader-tekst-niet-af", tekst.Bestand, tekst.Pointer, ControleTeksten.NietAf(onaf));
        }

        var vreemd = tekst.Soort == Tekstsoort.Motivering ? [] : Plaatshoudertekst.In(tekst.Tekst).Where(p => !WordtIngevuld(tekst, p));
        foreach (var plaatshouder in vreemd)
        {
            yield return werk.Vond("kader-plaatshouder-onbekend", tekst.Bestand, tekst.Pointer, ControleTeksten.PlaatshouderOnbekend(plaatshouder));
        }
    }

    // The question of a weging names its part of the request and its vereiste.
    private static bool WordtIngevuld(Tekstplaats tekst, string plaatshouder) =>
        (plaatshouder == "waarde" && tekst.Soort == Tekstsoort.ZinsdeelMetWaarde)
        || (plaatshouder is "onderdeel" or "vereiste" && tekst.Pointer.EndsWith("/vraag", StringComparison.Ordinal)
            && tekst.Pointer.StartsWith($"/feiten/{Wegingen.Lijst.Pad}.", StringComparison.Ordinal));
}
