using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Reads zinnen.json: every norm and fact that it names is one of the kader, and every placeholder one that can be filled.</summary>
internal static class Zinnenlezer
{
    /// <param name="knoop">What stands in the file.</param>
    /// <param name="kader">The kader that the letters follow from.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <param name="streng">Whether a norm that the kader does not have is a fault; else its sentences are passed over.</param>
    public static Briefzinnen Lees(JsonKnoop knoop, Toetsingskader kader, Probleemlijst problemen, bool streng) =>
        Veldlezer.Lees(knoop, problemen, velden =>
        {
            velden.TekstOfNiets("$schema");
            return new Briefzinnen(
                Leden(velden, "normen", streng, Normnamen(kader), (lid, norm) => Veldlezer.Lees(lid.Waarde, problemen, v => Zinnen(v, norm, kader.Model)), ZinnenTeksten.OnbekendeNorm),
                Leden(velden, "feiten", streng, Feitnamen(kader), (lid, feit) => Veldlezer.Lees(lid.Waarde, problemen, v => Zinnen(v, feit, kader.Model)), ZinnenTeksten.OnbekendFeit),
                [.. (velden.Heeft("begrippen") ? velden.Leden("begrippen") : []).Select(b => Veldlezer.Lees(b.Lid.Waarde, problemen, v => Begrip(v, b.Lid.Naam)))],
                new Verslaglezer(kader.Model, problemen, streng).Lees(velden, "verslag"));
        });

    private static Begripswoord Begrip(Veldlezer velden, string naam) =>
        new(naam, [.. velden.Teksten("vormen", 1).Select(v => v.Waarde)], velden.Tekst("uitleg"));

    private static ImmutableDictionary<string, TZinnen> Leden<T, TZinnen>(
        Veldlezer velden, string naam, bool streng, IReadOnlyDictionary<string, T> bekend, Func<JsonLid, T, TZinnen> lees, Func<string, IEnumerable<string>, Melding> onbekend)
        where TZinnen : class
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, TZinnen>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Heeft(naam) ? velden.Leden(naam) : [])
        {
            if (bekend.TryGetValue(lid.Naam, out var waarvan))
            {
                gelezen.Add(lid.Naam, lees(lid, waarvan));
            }
            else if (streng)
            {
                velden.Meld(plaats, onbekend(lid.Naam, bekend.Keys));
            }
        }

        return gelezen.ToImmutable();
    }

    // An id alone stands for every version; they speak of the same items.
    private static Dictionary<string, Norm> Normnamen(Toetsingskader kader)
    {
        var namen = new Dictionary<string, Norm>(StringComparer.Ordinal);
        foreach (var norm in kader.Normen)
        {
            namen[norm.Id] = norm;
            namen[Path.GetFileNameWithoutExtension(norm.Bestand)] = norm;
        }

        return namen;
    }

    private static Dictionary<string, string> Feitnamen(Toetsingskader kader) =>
        kader.Feitwoorden.Keys.ToDictionary(f => f, f => f, StringComparer.Ordinal);

    private static Normzinnen Zinnen(Veldlezer velden, Norm norm, Feitenmodel model)
    {
        var uitgangspunt = velden.Tekstknoop("uitgangspunt", verplicht: false);
        if (uitgangspunt is not null && uitgangspunt.Waarde.Contains("{{", StringComparison.Ordinal))
        {
            velden.Meld(uitgangspunt.Plaats, ZinnenTeksten.UitgangspuntMetPlaatshouder());
        }

        return new(uitgangspunt?.Waarde, Zin(velden, "geschonden", norm, model), Zin(velden, "nageleefd", norm, model));
    }

    private static string? Zin(Veldlezer velden, string naam, Norm norm, Feitenmodel model)
    {
        if (velden.Tekstknoop(naam, verplicht: false) is not { } tekst)
        {
            return null;
        }

        foreach (var (begin, pad) in Zinvulling.Plaatshouders(tekst.Waarde))
        {
            if (pad is null)
            {
                velden.Meld(tekst.PlaatsIn(begin), ZinnenTeksten.PlaatshouderOpen());
            }
            else if (!Zinvulling.Kent(pad, norm, model))
            {
                velden.Meld(tekst.PlaatsIn(begin), ZinnenTeksten.OnbekendePlaatshouder(pad, Zinvulling.Namen(norm, model)));
            }
        }

        return tekst.Waarde;
    }

    private static Feitzinnen Zinnen(Veldlezer velden, string pad, Feitenmodel model)
    {
        var feit = (Feitlid)model.Zoek(pad)!;
        var bevestigend = velden.Tekstknoop("bevestigend", verplicht: false);
        var ontkennend = velden.Tekstknoop("ontkennend", verplicht: false);
        if (ontkennend is not null && feit.Waarde.Soort != Waardesoort.Waarheid)
        {
            velden.Meld(ontkennend.Plaats, ZinnenTeksten.OntkennendBijWaarde(pad));
        }

        return new(bevestigend?.Waarde, ontkennend?.Waarde, Waarden(velden, feit));
    }

    private static ImmutableDictionary<string, string> Waarden(Veldlezer velden, Feitlid feit)
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Heeft("waarden") ? velden.Leden("waarden") : [])
        {
            if (!feit.Waarde.Kent(lid.Naam))
            {
                velden.Meld(plaats, ZinnenTeksten.OnbekendeWaarde(lid.Naam, feit.Waarde.Woorden));
            }
            else if (velden.Tekst(lid.Waarde) is { } tekst)
            {
                gelezen.Add(lid.Naam, tekst.Waarde);
            }
        }

        return gelezen.ToImmutable();
    }
}
