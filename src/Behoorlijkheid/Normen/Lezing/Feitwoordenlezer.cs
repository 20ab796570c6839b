using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads feiten.json: every fact has words, and there are no words without a fact.</summary>
internal static class Feitwoordenlezer
{
    private const string Waarde = "{{ waarde }}";

    public static ImmutableDictionary<string, Feitwoorden> Lees(JsonKnoop knoop, Feitenmodel model, Probleemlijst problemen) =>
        Veldlezer.Lees(knoop, problemen, velden =>
        {
            velden.TekstOfNiets("$schema");
            var gelezen = ImmutableDictionary.CreateBuilder<string, Feitwoorden>(StringComparer.Ordinal);
            var leden = velden.Leden("feiten").ToList();
            foreach (var (lid, plaats) in leden)
            {
                if (model.Zoek(lid.Naam) is Feitlid feit)
                {
                    gelezen.Add(lid.Naam, Veldlezer.Lees(lid.Waarde, problemen, v => Woorden(v, feit)));
                }
                else
                {
                    problemen.Voeg(plaats, KaderTeksten.WoordenZonderFeit(lid.Naam, model.Feiten.Select(f => f.Pad)));
                }
            }

            foreach (var feit in model.Feiten.Where(f => !gelezen.ContainsKey(f.Pad)))
            {
                problemen.Voeg(velden.Plaats, KaderTeksten.FeitZonderWoorden(feit.Pad));
            }

            return gelezen.ToImmutable();
        });

    private static Feitwoorden Woorden(Veldlezer velden, Feitlid feit)
    {
        var vraag = velden.Tekst("vraag");
        var bevestigend = velden.Tekstknoop("bevestigend");
        var isJaNee = feit.Waarde.Soort == Waardesoort.Waarheid;
        var ontkennend = velden.Tekstknoop("ontkennend", verplicht: isJaNee);
        if (!isJaNee && ontkennend is not null)
        {
            velden.Meld(ontkennend.Plaats, KaderTeksten.OntkennendBijWaarde(feit.Pad));
        }

        if (!isJaNee && bevestigend is not null && !bevestigend.Waarde.Contains(Waarde, StringComparison.Ordinal))
        {
            velden.Meld(bevestigend.Plaats, KaderTeksten.ZonderWaarde(feit.Pad));
        }

        return new(
            vraag,
            bevestigend?.Waarde ?? string.Empty,
            ontkennend?.Waarde,
            Waarden(velden, feit),
            [.. velden.Teksten("aanwijzingen", 0, verplicht: false).Select(tekst => tekst.Waarde)]);
    }

    private static ImmutableDictionary<string, string> Waarden(Veldlezer velden, Feitlid feit)
    {
        if (!velden.Heeft("waarden"))
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var gelezen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Leden("waarden"))
        {
            if (!feit.Waarde.Woorden.Contains(lid.Naam))
            {
                velden.Meld(plaats, KaderTeksten.WoordenZonderWaarde(feit.Pad, lid.Naam, feit.Waarde.Woorden));
            }
            else if (velden.Tekst(lid.Waarde) is { } tekst)
            {
                gelezen.Add(lid.Naam, tekst.Waarde);
            }
        }

        return gelezen.ToImmutable();
    }
}
