using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The grounds of toegang.json against the articles that they name.</summary>
internal sealed class Toegangscontrole : IControle
{
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
        else if (Artikel(grond.Redencode) is { } bedoeld && bedoeld != artikel)
        {
            yield return werk.Vond("kader-toegang-redencode", Kaderinhoud.Toegang, pointer + "/redencode", ControleTeksten.ToegangRedencode(grond.Redencode, artikel, bedoeld));
        }
    }

    // What a code says by its own meaning; the others fit more than one article.
    private static string? Artikel(Redencode code) => code switch
    {
        Redencode.Beleid or Redencode.BuitenBevoegdheid or Redencode.BeroepMogelijk => "9:22",
        Redencode.BezwaarMogelijk or Redencode.NietVerplicht or Redencode.VoegtNietsToe or Redencode.AndereInstantie => "9:23",
        Redencode.TeLaat => "9:24",
        _ => null,
    };
}
