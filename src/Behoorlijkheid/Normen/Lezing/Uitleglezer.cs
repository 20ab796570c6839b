using System.Collections.Immutable;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads the other readings of contested law that a norm names.</summary>
/// <param name="context">What the kader has.</param>
/// <param name="bereik">The items that a row of the norm speaks of.</param>
internal sealed class Uitleglezer(Kadercontext context, Bereik bereik)
{
    private readonly HashSet<string> bekend = new(StringComparer.Ordinal);

    public ImmutableArray<Uitleg> Lees(Veldlezer norm) => norm.Objecten("uitleg", Uitleg, verplicht: false);

    private Uitleg Uitleg(Veldlezer velden)
    {
        var id = velden.Id("id");
        if (id is not null && !bekend.Add(id.Waarde))
        {
            velden.Meld(id.Plaats, KaderTeksten.Dubbel("norm.dubbele-uitleg", id.Waarde));
        }

        var uitleg = new Uitleg
        {
            Id = id?.Waarde ?? string.Empty,
            Vraag = velden.Tekst("vraag"),
            Gevolgd = velden.Tekst("gevolgd"),
            Andere = velden.Tekst("andere"),
            Bron = context.Bron(velden.Tekstknoop("bron")),
            VanToepassingAls = Voorwaarde(velden, "vanToepassingAls"),
            OpeisbaarAls = Voorwaarde(velden, "opeisbaarAls"),
            VoldaanAls = Voorwaarde(velden, "voldaanAls"),
        };
        if (uitleg is { VanToepassingAls: null, OpeisbaarAls: null, VoldaanAls: null })
        {
            velden.Meld(velden.Plaats, KaderTeksten.UitlegZonderVerschil());
        }

        return uitleg;
    }

    // An expression that cannot be read has its own problem: what stands there still counts as a difference.
    private Voorwaarde? Voorwaarde(Veldlezer velden, string naam) =>
        velden.Heeft(naam) ? context.Voorwaarde(velden.Tekstknoop(naam), bereik) : null;
}
