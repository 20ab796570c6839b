using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Reads what zinnen.json says of a verslag van bevindingen: which fact stands only if others are so, and which is told by another.</summary>
/// <param name="model">The vocabulary of the kader.</param>
/// <param name="problemen">Gathers what is wrong.</param>
/// <param name="streng">Whether a fact that the kader does not have is a fault; else what is said of it is passed over.</param>
internal sealed class Verslaglezer(Feitenmodel model, Probleemlijst problemen, bool streng)
{
    private const string AlleenAls = "alleenAls";
    private const string GaatOpIn = "gaatOpIn";

    /// <summary>The section.</summary>
    /// <param name="velden">The file.</param>
    /// <param name="naam">The name of the section.</param>
    public ImmutableDictionary<string, Verslagregel> Lees(Veldlezer velden, string naam)
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, Verslagregel>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Heeft(naam) ? velden.Leden(naam) : [])
        {
            if (Zoek(lid.Naam, plaats) is { } feit)
            {
                gelezen.Add(lid.Naam, Veldlezer.Lees(lid.Waarde, problemen, v => Regel(v, feit)));
            }
        }

        return gelezen.ToImmutable();
    }

    private Verslagregel Regel(Veldlezer velden, Feitlid feit)
    {
        ImmutableArray<ImmutableArray<Verslagvoorwaarde>> alleenAls = velden.Knoop(AlleenAls, verplicht: false) switch
        {
            null => [],
            JsonLijst lijst => [.. lijst.Items.Select(Stel)],
            { } enige => [Stel(enige)],
        };
        return new(alleenAls, velden.Tekstknoop(GaatOpIn, verplicht: false) is { } ander ? Ander(ander, feit) : null);
    }

    private ImmutableArray<Verslagvoorwaarde> Stel(JsonKnoop knoop)
    {
        if (knoop is not JsonObject stel)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
            return [];
        }

        return [.. stel.Leden.Select(lid => Voorwaarde(lid, stel.PlaatsVanNaam(lid))).OfType<Verslagvoorwaarde>()];
    }

    private Verslagvoorwaarde? Voorwaarde(JsonLid lid, Plaats plaats)
    {
        if (Zoek(lid.Naam, plaats) is not { } feit)
        {
            return null;
        }

        if (feit.PaarMet is not null || feit.Waarde.Soort is not (Waardesoort.Waarheid or Waardesoort.Keuze))
        {
            problemen.Voeg(plaats, ZinnenTeksten.GeenVoorwaarde(feit.Pad));
            return null;
        }

        var waarden = lid.Waarde is JsonLijst lijst ? lijst.Items : [lid.Waarde];
        return new(feit, Lijst(feit), [.. waarden.Select(w => Waarde(feit, w)).OfType<string>()]);
    }

    private string? Waarde(Feitlid feit, JsonKnoop knoop)
    {
        switch (knoop)
        {
            case JsonWaarheid waarheid when feit.Waarde.Soort == Waardesoort.Waarheid:
                return FactPaths.Written(waarheid.Waarde);
            case JsonTekst tekst when feit.Waarde.Soort == Waardesoort.Keuze:
                if (feit.Waarde.Kent(tekst.Waarde))
                {
                    return tekst.Waarde;
                }

                problemen.Voeg(knoop.Plaats, ZinnenTeksten.OnbekendeWaarde(tekst.Waarde, feit.Waarde.Woorden));
                return null;
            default:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, feit.Waarde.Soort == Waardesoort.Keuze ? "een woord van de keuze" : "true of false"));
                return null;
        }
    }

    private Feitlid? Ander(JsonTekst tekst, Feitlid feit)
    {
        if (Zoek(tekst.Waarde, tekst.Plaats) is not { } ander)
        {
            return null;
        }

        if (Lijst(ander) == Lijst(feit) && ander.PaarMet is null)
        {
            return ander;
        }

        problemen.Voeg(tekst.Plaats, ZinnenTeksten.AndereLijst(feit.Pad, ander.Pad));
        return null;
    }

    private Feitlid? Zoek(string pad, Plaats plaats)
    {
        if (model.Zoek(pad) is Feitlid feit)
        {
            return feit;
        }

        if (streng)
        {
            problemen.Voeg(plaats, ZinnenTeksten.OnbekendFeit(pad, model.Feiten.Select(f => f.Pad)));
        }

        return null;
    }

    private Lijstlid? Lijst(Feitlid feit) =>
        model.Lijsten.Where(l => feit.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal)).MaxBy(l => l.Pad.Length);
}
