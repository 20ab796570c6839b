using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads toegang.json: the grounds of Awb 9:22 to 9:24.</summary>
/// <param name="context">What the kader has.</param>
internal sealed class Toegangslezer(Kadercontext context)
{
    private readonly Lijstlid onderdelen = (Lijstlid)context.Model.Zoek("verzoek.onderdelen")!;
    private readonly HashSet<string> bekend = new(StringComparer.Ordinal);

    public ImmutableArray<Toegangsgrond> Lees(JsonKnoop knoop) => Veldlezer.Lees(knoop, context.Problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        return velden.Objecten("gronden", Grond);
    });

    private Toegangsgrond Grond(Veldlezer velden)
    {
        var id = velden.Id("id");
        if (id is not null && !bekend.Add(id.Waarde))
        {
            velden.Meld(id.Plaats, KaderTeksten.Dubbel("kader.dubbele-id", id.Waarde));
        }

        var onderdeel = new Variabele(onderdelen.Enkelvoud, onderdelen);
        return new(
            id?.Waarde ?? string.Empty,
            onderdeel,
            velden.KeuzeOfNiets<Voorwerp>("voorwerp"),
            context.Voorwaarde(velden.Tekstknoop("als"), new Bereik([onderdeel])),
            velden.Keuze<Toegangsgevolg>("gevolg") == Toegangsgevolg.BuitenBevoegdheid,
            velden.Keuze<Redencode>("redencode"),
            context.Bron(velden.Tekstknoop("bron")),
            velden.TekstOfNiets("doorverwijzing"),
            velden.Tekst("tekst"));
    }
}
