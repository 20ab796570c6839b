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
/// <param name="meldt">Whether what the kader decides is a fault, such as a fact that it does not have; else only the shape counts.</param>
internal sealed class Verslaglezer(Feitenmodel model, Probleemlijst problemen, bool meldt)
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
            var feit = Zoek(lid.Naam, plaats);
            var regel = Veldlezer.Lees(lid.Waarde, problemen, v => Regel(v, feit));
            if (feit is not null)
            {
                gelezen.Add(lid.Naam, regel);
            }
        }

        return gelezen.ToImmutable();
    }

    private Verslagregel Regel(Veldlezer velden, Feitlid? feit)
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
        var feit = Zoek(lid.Naam, plaats);
        if (feit is { PaarMet: not null } or { Waarde.Soort: not (Waardesoort.Waarheid or Waardesoort.Keuze) })
        {
            if (meldt)
            {
                problemen.Voeg(plaats, ZinnenTeksten.GeenVoorwaarde(feit.Pad));
            }

            feit = null;
        }

        var waarden = lid.Waarde is JsonLijst lijst && feit?.Waarde.Soort != Waardesoort.Waarheid ? [.. lijst.Items.Select(w => Waarde(feit, w, losse: false))] : new[] { Waarde(feit, lid.Waarde, losse: true) };
        return feit is null ? null : new(feit, Lijst(feit), [.. waarden.OfType<string>()]);
    }

    // Of a fact that nobody knows a yes or no will do, and a word.
    private string? Waarde(Feitlid? feit, JsonKnoop knoop, bool losse)
    {
        switch (knoop)
        {
            case JsonWaarheid waarheid when losse && feit?.Waarde.Soort is null or Waardesoort.Waarheid:
                return FactPaths.Written(waarheid.Waarde);
            case JsonTekst tekst when feit is null:
                return Gevuld(tekst);
            case JsonTekst tekst when feit.Waarde.Soort == Waardesoort.Keuze:
                if (feit.Waarde.Woorden.Contains(tekst.Waarde))
                {
                    return tekst.Waarde;
                }

                problemen.Voeg(knoop.Plaats, ZinnenTeksten.OnbekendeWaarde(tekst.Waarde, feit.Waarde.Woorden, feit.Verklaring is null));
                return null;
            default:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, feit?.Waarde.Soort == Waardesoort.Waarheid ? "true of false" : "een woord van de keuze"));
                return null;
        }
    }

    private string? Gevuld(JsonTekst tekst)
    {
        if (Patronen.IsGevuld(tekst.Waarde))
        {
            return tekst.Waarde;
        }

        problemen.Voeg(tekst.Plaats, LeesTeksten.LegeTekst());
        return null;
    }

    private Feitlid? Ander(JsonTekst tekst, Feitlid? feit)
    {
        if (Zoek(tekst.Waarde, tekst.Plaats) is not { } ander || feit is null)
        {
            return null;
        }

        if (Lijst(ander) == Lijst(feit) && ander.PaarMet is null)
        {
            return ander;
        }

        if (meldt)
        {
            problemen.Voeg(tekst.Plaats, ZinnenTeksten.AndereLijst(feit.Pad, ander.Pad));
        }

        return null;
    }

    private Feitlid? Zoek(string pad, Plaats plaats)
    {
        if (model.Zoek(pad) is Feitlid feit)
        {
            return feit;
        }

        if (meldt)
        {
            problemen.Voeg(plaats, ZinnenTeksten.OnbekendFeit(pad, model.Feiten.Select(f => f.Pad)));
        }

        return null;
    }

    private Lijstlid? Lijst(Feitlid feit) =>
        model.Lijsten.Where(l => feit.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal)).MaxBy(l => l.Pad.Length);
}
