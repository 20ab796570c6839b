using System.Collections.Frozen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The grounds of toegang.json against the articles that they name.</summary>
internal sealed class Toegangscontrole : IControle
{
    // What a code says by its own meaning; the others fit more than one article.
    private static readonly FrozenDictionary<Redencode, string> Artikel = new Dictionary<Redencode, string>
    {
        [Redencode.Beleid] = "9:22",
        [Redencode.BuitenBevoegdheid] = "9:22",
        [Redencode.BeroepMogelijk] = "9:22",
        [Redencode.BezwaarMogelijk] = "9:23",
        [Redencode.NietVerplicht] = "9:23",
        [Redencode.VoegtNietsToe] = "9:23",
        [Redencode.AndereInstantie] = "9:23",
        [Redencode.TeLaat] = "9:24",
    }.ToFrozenDictionary();

    public IEnumerable<Bevinding> Zoek(Controlewerk werk) => werk.Kader.Toegangsgronden.SelectMany((grond, i) => Zoek(werk, grond, $"/gronden/{Kaderinhoud.Nummer(i)}"));

    private static IEnumerable<Bevinding> Zoek(Controlewerk werk, Toegangsgrond grond, string pointer)
    {
        if (Jci.Lees(grond.Bron) is not { } jci || !Jciregels.IsAwb(jci) || jci.Deel("artikel") is not { } artikel)
        {
            yield break;
        }

        if (artikel is "9:22" or "9:23" or "9:24" && grond.BuitenBevoegdheid != (artikel == "9:22"))
        {
            yield return werk.Vond("kader-toegang-gevolg", Kaderinhoud.Toegang, pointer + "/gevolg", ControleTeksten.ToegangGevolg(artikel));
        }
        else if (Artikel.TryGetValue(grond.Redencode, out var bedoeld) && bedoeld != artikel)
        {
            yield return werk.Vond("kader-toegang-redencode", Kaderinhoud.Toegang, pointer + "/redencode", ControleTeksten.ToegangRedencode(grond.Redencode, artikel, bedoeld));
        }
    }
}
