using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using W = Behoorlijkheid.Weergave.Woorden;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says what changed in the words and lists of a kader: vereisten, themas, begrippen, words of facts.</summary>
internal sealed class Delenvergelijker(Kaderkant oud, Kaderkant nieuw)
{
    /// <summary>Stands for the whole, of what came or went.</summary>
    public const string Bestaat = "bestaan";

    public IEnumerable<Deelwijziging> Kop()
    {
        var lijst = new Wijzigingenlijst(oud, nieuw);
        lijst.Woord("id", VerschilTeksten.Id, oud.Kader.Id, nieuw.Kader.Id, uitkomst: false);
        lijst.Tekst("titel", VerschilTeksten.Titel, oud.Kader.Titel, nieuw.Kader.Titel);
        lijst.Woord("versie", VerschilTeksten.VersieVanKader, oud.Kader.Versie, nieuw.Kader.Versie, uitkomst: false);
        return lijst.Alle.IsEmpty ? [] : [new(Kaderdeel.Kader, Verandering.Gewijzigd, nieuw.Kader.Id, null, nieuw.Kader.Titel, lijst.Alle, [])];
    }

    public IEnumerable<Deelwijziging> Woorden() =>
    [
        .. Vergelijk(Kaderdeel.Kernwaarde, oud.Kader.Kernwaarden, nieuw.Kader.Kernwaarden, k => k.Id, k => k.Naam, (lijst, was, wordt) => lijst.Tekst("naam", VerschilTeksten.Naam, was.Naam, wordt.Naam)),
        .. Vergelijk(Kaderdeel.Vereiste, oud.Kader.Vereisten, nieuw.Kader.Vereisten, v => v.Id, v => v.Naam, Vereiste),
        .. Vergelijk(Kaderdeel.Thema, oud.Kader.Themas, nieuw.Kader.Themas, t => t.Id, t => t.Naam, (lijst, was, wordt) => lijst.Tekst("naam", VerschilTeksten.Naam, was.Naam, wordt.Naam)),
    ];

    public IEnumerable<Deelwijziging> Feiten() =>
        Vergelijk(Kaderdeel.Feit, Geordend(oud.Kader), Geordend(nieuw.Kader), f => f.Key, f => f.Value.Vraag, (lijst, was, wordt) => Feit(lijst, was.Value, wordt.Value), hernoembaar: false);

    // A dictionary has another order in every run.
    private static IEnumerable<KeyValuePair<string, Feitwoorden>> Geordend(Toetsingskader kader) => kader.Feitwoorden.OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>What changed in a begrip.</summary>
    public ImmutableArray<Wijziging> Begrip(Begrip was, Begrip wordt)
    {
        var lijst = new Wijzigingenlijst(oud, nieuw);
        lijst.Woord("voor", VerschilTeksten.GezegdVan, Items(was.Over), Items(wordt.Over), uitkomst: true);
        lijst.Voorwaarde("als", VerschilTeksten.Betekenis, was.Als, was.Over, wordt.Als, wordt.Over, uitkomst: true);
        lijst.Tekst("omschrijving", VerschilTeksten.Omschrijving, was.Omschrijving, wordt.Omschrijving);
        lijst.Bronnen("bronnen", was.Bronnen, wordt.Bronnen);
        return lijst.Alle;
    }

    public static bool ZelfdeWoorden(Begrip een, Begrip ander) =>
        een.Omschrijving == ander.Omschrijving && Items(een.Over) == Items(ander.Over) && een.Bronnen.ToHashSet(StringComparer.Ordinal).SetEquals(ander.Bronnen);

    public static string Items(ImmutableArray<Variabele> items) => items.IsEmpty ? VerschilTeksten.HeleDossier : VerschilTeksten.PerItem([.. items.Select(v => v.Lijst.Enkelvoud)]);

    /// <summary>Compares two lists by id, whatever their order.</summary>
    /// <param name="deel">What is in them.</param>
    /// <param name="oude">As it was.</param>
    /// <param name="nieuwe">As it is.</param>
    /// <param name="id">The id; of things that bear one name, the first is compared with the first.</param>
    /// <param name="naam">What a person calls it.</param>
    /// <param name="velden">Compares all but the id.</param>
    /// <param name="uitkomst">Whether that it is there at all alters outcomes.</param>
    /// <param name="hernoembaar">Whether one can have got another id.</param>
    public IEnumerable<Deelwijziging> Vergelijk<T>(
        Kaderdeel deel, IEnumerable<T> oude, IEnumerable<T> nieuwe, Func<T, string> id, Func<T, string> naam, Action<Wijzigingenlijst, T, T> velden, bool uitkomst = false, bool hernoembaar = true)
    {
        var (eerder, later) = (OpId(oude, id), OpId(nieuwe, id));
        var weg = eerder.Where(e => !later.ContainsKey(e.Key)).ToList();
        foreach (var (sleutel, item) in later)
        {
            if (eerder.TryGetValue(sleutel, out var was))
            {
                if (Velden(was, item, velden) is { IsEmpty: false } wijzigingen)
                {
                    yield return new(deel, Verandering.Gewijzigd, id(item), null, naam(item), wijzigingen, []);
                }
            }
            else if (hernoembaar && weg.FindIndex(e => Velden(e.Value, item, velden).IsEmpty) is >= 0 and var plaats)
            {
                yield return new(deel, Verandering.Hernoemd, id(item), id(weg[plaats].Value), naam(item), [], []);
                weg.RemoveAt(plaats);
            }
            else
            {
                yield return new(deel, Verandering.Toegevoegd, id(item), null, naam(item), Bestaan(uitkomst, nieuw: true), []);
            }
        }

        foreach (var (_, item) in weg)
        {
            yield return new(deel, Verandering.Vervallen, id(item), null, naam(item), Bestaan(uitkomst, nieuw: false), []);
        }
    }

    private static ImmutableArray<Wijziging> Bestaan(bool uitkomst, bool nieuw) =>
        uitkomst ? [new(Bestaat, nieuw ? VerschilTeksten.IsNieuw : VerschilTeksten.IsWeg, RaaktUitkomst: true)] : [];

    private ImmutableArray<Wijziging> Velden<T>(T was, T wordt, Action<Wijzigingenlijst, T, T> velden)
    {
        var lijst = new Wijzigingenlijst(oud, nieuw);
        velden(lijst, was, wordt);
        return lijst.Alle;
    }

    private static Dictionary<string, T> OpId<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).SelectMany(g => g.Select((item, i) => (Sleutel: i == 0 ? g.Key : $"{g.Key}\n{i}", Item: item))).ToDictionary(p => p.Sleutel, p => p.Item, StringComparer.Ordinal);

    private static void Vereiste(Wijzigingenlijst lijst, Vereiste was, Vereiste wordt)
    {
        lijst.Tekst("naam", VerschilTeksten.Naam, was.Naam, wordt.Naam);
        lijst.Woord("nummer", VerschilTeksten.Nummer, W.Getal(was.Nummer), W.Getal(wordt.Nummer), uitkomst: false);
        lijst.Woord("kernwaarde", VerschilTeksten.Kernwaarde, was.Kernwaarde, wordt.Kernwaarde, uitkomst: false);
        lijst.Tekst("definitie", VerschilTeksten.Definitie, was.Definitie, wordt.Definitie);
        lijst.Geldigheid("vanaf", VerschilTeksten.DeNaam, new(was.Vanaf, null), new(wordt.Vanaf, null), uitkomst: false);
        lijst.Verzameling("voorheen", VerschilTeksten.VroegereNaam, was.Voorheen.Select(Voorheen), wordt.Voorheen.Select(Voorheen), uitkomst: false);
    }

    private static string Voorheen(VroegereNaam naam) => VerschilTeksten.Voorheen(naam.Naam, naam.Tot);

    private static void Feit(Wijzigingenlijst lijst, Feitwoorden was, Feitwoorden wordt)
    {
        lijst.Tekst("vraag", VerschilTeksten.DeVraag, was.Vraag, wordt.Vraag);
        lijst.Tekst("bevestigend", VerschilTeksten.Bevestigend, was.Bevestigend, wordt.Bevestigend);
        lijst.Tekst("ontkennend", VerschilTeksten.Ontkennend, was.Ontkennend, wordt.Ontkennend);
        foreach (var waarde in was.Waarden.Keys.Union(wordt.Waarden.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            lijst.Tekst($"waarden.{waarde}", VerschilTeksten.BijWaarde(waarde), was.Waarden.GetValueOrDefault(waarde), wordt.Waarden.GetValueOrDefault(waarde));
        }

        lijst.Verzameling("aanwijzingen", VerschilTeksten.DeAanwijzing, was.Aanwijzingen, wordt.Aanwijzingen, uitkomst: false);
    }
}
