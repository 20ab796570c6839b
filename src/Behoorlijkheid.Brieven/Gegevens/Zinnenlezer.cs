using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Reads zinnen.json: every norm and fact that it names is one of the kader, and every placeholder one that can be filled.</summary>
/// <param name="kader">The kader that the letters follow from; <c>null</c> when it cannot be read, and then only the shape counts.</param>
/// <param name="problemen">Gathers what is wrong.</param>
/// <param name="streng">Whether a norm that the kader does not have is a fault; else its sentences are passed over.</param>
internal sealed class Zinnenlezer(Toetsingskader? kader, Probleemlijst problemen, bool streng)
{
    private readonly Feitenmodel model = kader?.Model ?? Feitenmodel.Klachtdossier;

    /// <param name="knoop">What stands in the file.</param>
    /// <param name="kader">The kader that the letters follow from; <c>null</c> when it cannot be read, and then only the shape counts.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <param name="streng">Whether a norm that the kader does not have is a fault; else its sentences are passed over.</param>
    public static Briefzinnen Lees(JsonKnoop knoop, Toetsingskader? kader, Probleemlijst problemen, bool streng) => new Zinnenlezer(kader, problemen, streng).Lees(knoop);

    private Briefzinnen Lees(JsonKnoop knoop) => Veldlezer.Lees(knoop, problemen, velden =>
    {
        velden.TekstOfNiets("$schema");
        return new Briefzinnen(
            Leden(velden, "normen", Normnamen(), Zinnen, ZinnenTeksten.OnbekendeNorm),
            Leden(velden, "feiten", model.Feiten.ToDictionary(f => f.Pad, StringComparer.Ordinal), Zinnen, ZinnenTeksten.OnbekendFeit),
            [.. (velden.Heeft("begrippen") ? velden.Leden("begrippen") : []).Select(b => Veldlezer.Lees(b.Lid.Waarde, problemen, v => Begrip(v, b.Lid.Naam)))]);
    });

    private static Begripswoord Begrip(Veldlezer velden, string naam) =>
        new(naam, [.. velden.Teksten("vormen", 1).Select(v => v.Waarde)], velden.Tekst("uitleg"));

    // What stands under a name that nobody knows is read too: all that is wrong is told at once.
    private ImmutableDictionary<string, TZinnen> Leden<T, TZinnen>(
        Veldlezer velden, string naam, Dictionary<string, T> bekend, Func<Veldlezer, T?, TZinnen> lees, Func<string, IEnumerable<string>, Melding> onbekend)
        where T : class
        where TZinnen : class
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, TZinnen>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Heeft(naam) ? velden.Leden(naam) : [])
        {
            var waarvan = bekend.GetValueOrDefault(lid.Naam);
            var zinnen = Veldlezer.Lees(lid.Waarde, problemen, v => lees(v, waarvan));
            if (waarvan is not null)
            {
                gelezen.Add(lid.Naam, zinnen);
            }
            else if (streng && kader is not null)
            {
                velden.Meld(plaats, onbekend(lid.Naam, bekend.Keys));
            }
        }

        return gelezen.ToImmutable();
    }

    // An id alone stands for every version; they speak of the same items.
    private Dictionary<string, Norm> Normnamen()
    {
        var namen = new Dictionary<string, Norm>(StringComparer.Ordinal);
        foreach (var norm in kader?.Normen ?? [])
        {
            namen[norm.Id] = norm;
            namen[Path.GetFileNameWithoutExtension(norm.Bestand)] = norm;
        }

        return namen;
    }

    private Normzinnen Zinnen(Veldlezer velden, Norm? norm)
    {
        var uitgangspunt = velden.Tekstknoop("uitgangspunt", verplicht: false);
        if (uitgangspunt is not null && uitgangspunt.Waarde.Contains("{{", StringComparison.Ordinal))
        {
            velden.Meld(uitgangspunt.Plaats, ZinnenTeksten.UitgangspuntMetPlaatshouder());
        }

        var nageleefd = Zin(velden, "nageleefd", norm);
        return new(uitgangspunt?.Waarde, Zin(velden, "geschonden", norm), nageleefd);
    }

    private string? Zin(Veldlezer velden, string naam, Norm? norm)
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
            else if (norm is not null && !Zinvulling.Kent(pad, norm, model))
            {
                velden.Meld(tekst.PlaatsIn(begin), ZinnenTeksten.OnbekendePlaatshouder(pad, Zinvulling.Namen(norm, model)));
            }
        }

        return tekst.Waarde;
    }

    // The schema knows the facts of the model, and none that a kader declares.
    private static Feitzinnen Zinnen(Veldlezer velden, Feitlid? feit)
    {
        var bevestigend = velden.Tekstknoop("bevestigend", verplicht: false);
        var ontkennend = velden.Tekstknoop("ontkennend", verplicht: false);
        if (ontkennend is not null && feit is { Waarde.Soort: not Waardesoort.Waarheid })
        {
            velden.Meld(ontkennend.Plaats, ZinnenTeksten.OntkennendBijWaarde(feit.Pad, feit.Verklaring is null));
        }

        return new(bevestigend?.Waarde, ontkennend?.Waarde, Waarden(velden, feit));
    }

    private static ImmutableDictionary<string, string> Waarden(Veldlezer velden, Feitlid? feit)
    {
        var gelezen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (lid, plaats) in velden.Heeft("waarden") ? velden.Leden("waarden") : [])
        {
            if (feit is not null && !feit.Waarde.Woorden.Contains(lid.Naam))
            {
                velden.Meld(plaats, ZinnenTeksten.OnbekendeWaarde(lid.Naam, feit.Waarde.Woorden, feit.Verklaring is null));
            }
            else if (velden.Tekst(lid.Waarde) is { } tekst)
            {
                gelezen.Add(lid.Naam, tekst.Waarde);
            }
        }

        return gelezen.ToImmutable();
    }
}
