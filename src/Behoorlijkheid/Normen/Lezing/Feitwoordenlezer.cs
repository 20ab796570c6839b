using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads feiten.json: every fact has words, there are no words without a fact, and further facts are declared with theirs.</summary>
internal static class Feitwoordenlezer
{
    private const string Waarde = "{{ waarde }}";

    /// <summary>Reads the file.</summary>
    /// <param name="knoop">What it holds.</param>
    /// <param name="model">The vocabulary without what the file declares.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    public static Feitbestand Lees(JsonKnoop knoop, Feitenmodel model, Probleemlijst problemen) =>
        Veldlezer.Lees(knoop, problemen, velden =>
        {
            velden.TekstOfNiets("$schema");
            var gelezen = ImmutableDictionary.CreateBuilder<string, Feitwoorden>(StringComparer.Ordinal);
            foreach (var (lid, plaats) in velden.Leden("feiten"))
            {
                if (model.Zoek(lid.Naam) is Feitlid feit)
                {
                    gelezen.Add(lid.Naam, Veldlezer.Lees(lid.Waarde, problemen, v => Woorden(v, feit.Pad, feit.Waarde.Soort == Waardesoort.Waarheid, Waarden(v, feit))));
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

            return new Feitbestand(Aanvulling(velden, model, gelezen, problemen), gelezen.ToImmutable());
        });

    /// <summary>The words for one fact.</summary>
    /// <param name="velden">What stands there.</param>
    /// <param name="pad">Path of the fact.</param>
    /// <param name="isJaNee">Whether it is a yes/no; <c>null</c> when that cannot be told.</param>
    /// <param name="waarden">The phrases for its values.</param>
    public static Feitwoorden Woorden(Veldlezer velden, string pad, bool? isJaNee, ImmutableDictionary<string, string> waarden)
    {
        var vraag = velden.Tekst("vraag");
        var bevestigend = velden.Tekstknoop("bevestigend");
        var ontkennend = velden.Tekstknoop("ontkennend", verplicht: isJaNee == true);
        if (isJaNee == false && ontkennend is not null)
        {
            velden.Meld(ontkennend.Plaats, KaderTeksten.OntkennendBijWaarde(pad));
        }

        if (isJaNee == false && bevestigend is not null && !bevestigend.Waarde.Contains(Waarde, StringComparison.Ordinal))
        {
            velden.Meld(bevestigend.Plaats, KaderTeksten.ZonderWaarde(pad));
        }

        return new(
            vraag,
            bevestigend?.Waarde ?? string.Empty,
            ontkennend?.Waarde,
            waarden,
            [.. velden.Teksten("aanwijzingen", 0, verplicht: false).Select(tekst => tekst.Waarde)]);
    }

    private static Aanvulling Aanvulling(Veldlezer velden, Feitenmodel model, ImmutableDictionary<string, Feitwoorden>.Builder woorden, Probleemlijst problemen)
    {
        if (!velden.Heeft(Aanvullingbinder.Naam))
        {
            return Dossiers.Aanvulling.Geen;
        }

        var feiten = ImmutableArray.CreateBuilder<AanvullendFeit>();
        var lezer = new Feitverklaringlezer(model, problemen);
        foreach (var (lid, plaats) in velden.Leden(Aanvullingbinder.Naam))
        {
            if (lezer.Lees(lid, plaats) is { } gelezen)
            {
                feiten.Add(gelezen.Feit);
                woorden.Add($"{Aanvullingbinder.Naam}.{lid.Naam}", gelezen.Woorden);
            }
        }

        return feiten.Count == 0 ? Dossiers.Aanvulling.Geen : new(feiten.ToImmutable());
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
            if (!feit.Waarde.MetEigenWoorden.Contains(lid.Naam))
            {
                velden.Meld(plaats, KaderTeksten.WoordenZonderWaarde(feit.Pad, lid.Naam, feit.Waarde.MetEigenWoorden));
            }
            else if (velden.Tekst(lid.Waarde) is { } tekst)
            {
                gelezen.Add(lid.Naam, tekst.Waarde);
            }
        }

        return gelezen.ToImmutable();
    }
}
