using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Compares two kaders by what they say: order and layout are no difference.</summary>
internal sealed class Kadervergelijker
{
    private readonly Kaderwerk oudWerk;
    private readonly Kaderwerk nieuwWerk;
    private readonly ImmutableDictionary<string, string> hernoemd;
    private readonly Kaderkant oud;
    private readonly Kaderkant nieuw;
    private readonly Normvergelijker normen;
    private readonly ImmutableHashSet<string> andereBegrippen;

    private Kadervergelijker(Kaderwerk oudWerk, Kaderwerk nieuwWerk)
    {
        (this.oudWerk, this.nieuwWerk) = (oudWerk, nieuwWerk);
        hernoemd = Hernoemd(oudWerk.Kader.Begrippen, nieuwWerk.Kader.Begrippen);
        oud = Kaderkant.Van(oudWerk.Kader, begrip => NieuweNaam(begrip.Naam));
        nieuw = Kaderkant.Van(nieuwWerk.Kader, begrip => begrip.Naam);
        normen = new(oud, nieuw);
        andereBegrippen = AndereBegrippen();
    }

    public static Kaderverschil Vergelijk(Kaderwerk oud, Kaderwerk nieuw) => new Kadervergelijker(oud, nieuw).Vergelijk();

    private Kaderverschil Vergelijk()
    {
        var paren = new Normkoppelaar(normen, oud.Kader, nieuw.Kader).Koppel().Select(p => Paar(p.Oud, p.Nieuw)).ToImmutableArray();
        var delen = new Delenvergelijker(oud, nieuw);
        return new(
            oud.Kader,
            nieuw.Kader,
            [
                .. delen.Kop(),
                .. delen.Woorden(),
                .. Begrippen(),
                .. paren.Select(Wijziging).OfType<Deelwijziging>(),
                .. new Procesvergelijker(oud, nieuw).Alles(),
                .. new Feitenvergelijker(oud, nieuw).Alles(),
            ],
            paren,
            andereBegrippen,
            Gevallentelling.Tel(oudWerk, nieuwWerk, paren));
    }

    private string NieuweNaam(string begrip) => hernoemd.GetValueOrDefault(begrip, begrip);

    // A begrip that says the same under another name; those that use it are looked at with the names that are known by then.
    private static ImmutableDictionary<string, string> Hernoemd(ImmutableArray<Begrip> oude, ImmutableArray<Begrip> nieuwe)
    {
        var namen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var weg = oude.Where(b => nieuwe.All(n => n.Naam != b.Naam)).ToList();
        var erbij = nieuwe.Where(b => oude.All(o => o.Naam != b.Naam)).ToList();
        for (var gevonden = true; gevonden && weg.Count > 0;)
        {
            gevonden = false;
            var (oudeSleutels, nieuweSleutels) = (new Voorwaardesleutel(b => namen.GetValueOrDefault(b.Naam, b.Naam)), new Voorwaardesleutel(b => b.Naam));
            foreach (var begrip in weg.ToList())
            {
                if (erbij.Find(b => Delenvergelijker.ZelfdeWoorden(begrip, b) && oudeSleutels.Van(begrip.Als, begrip.Over) == nieuweSleutels.Van(b.Als, b.Over)) is { } ander)
                {
                    namen.Add(begrip.Naam, ander.Naam);
                    erbij.Remove(ander);
                    gevonden |= weg.Remove(begrip);
                }
            }
        }

        return namen.ToImmutable();
    }

    private ImmutableHashSet<string> AndereBegrippen()
    {
        var eerder = oud.Kader.Begrippen.ToDictionary(b => NieuweNaam(b.Naam), StringComparer.Ordinal);
        return
        [
            .. nieuw.Kader.Begrippen
                .Where(b => eerder.TryGetValue(b.Naam, out var was) && (oud.Sleutel(was.Als, was.Over) != nieuw.Sleutel(b.Als, b.Over) || Delenvergelijker.Items(was.Over) != Delenvergelijker.Items(b.Over)))
                .Select(b => b.Naam),
        ];
    }

    private Normpaar Paar(Norm? was, Norm? wordt)
    {
        var begrippen = new[] { was, wordt }.OfType<Norm>().SelectMany(Gebruikt).Select(NieuweNaam).Where(andereBegrippen.Contains).Distinct(StringComparer.Ordinal);
        return new(was, wordt, was is null || wordt is null ? [] : normen.Vergelijk(was, wordt), [.. begrippen]);
    }

    private static IEnumerable<string> Gebruikt(Norm norm) => Normdelen.Voorwaarden(norm).SelectMany(v => Voorwaarden.Begrippen(v.Voorwaarde)).Select(b => b.Naam);

    private Deelwijziging? Wijziging(Normpaar paar)
    {
        var (was, wordt) = (paar.Oud, paar.Nieuw);
        var verandering = was is null ? Verandering.Toegevoegd : wordt is null ? Verandering.Vervallen : paar.IsHernoemd ? Verandering.Hernoemd : Verandering.Gewijzigd;
        if (verandering == Verandering.Gewijzigd && paar.Wijzigingen.IsEmpty)
        {
            return null;
        }

        var kader = wordt is null ? oud.Kader : nieuw.Kader;
        var naam = kader.Normen.Count(n => n.Id == paar.Id) > 1 ? VerschilTeksten.Versie(paar.Norm.Titel, paar.Norm.Geldig) : paar.Norm.Titel;
        return new(Kaderdeel.Norm, verandering, paar.Id, paar.IsHernoemd ? was!.Id : null, naam, was is null || wordt is null ? [Bestaan(paar.Norm, was is null), .. TenOpzichteVanEerder(paar)] : paar.Wijzigingen, []);
    }

    private static Wijziging Bestaan(Norm norm, bool nieuw) => new("norm", VerschilTeksten.NormBestaat(norm, nieuw), RaaktUitkomst: true);

    // A new version beside an older one of the same norm: what it changes of that one.
    private IEnumerable<Wijziging> TenOpzichteVanEerder(Normpaar paar)
    {
        if (paar.Oud is not null || nieuw.Kader.Normen.Where(n => n.Id == paar.Id && n.Geldig.Tot < paar.Norm.Geldig.Vanaf).MaxBy(n => n.Geldig.Tot) is not { } vorige)
        {
            return [];
        }

        return new Normvergelijker(nieuw, nieuw).Vergelijk(vorige, paar.Norm).Where(w => w.Veld != "geldig").Select(w => w with { Tekst = VerschilTeksten.VergelekenMetEerder(w.Tekst) });
    }

    private IEnumerable<Deelwijziging> Begrippen()
    {
        var (oude, nieuwe) = (oud.Kader.Begrippen.ToDictionary(b => NieuweNaam(b.Naam), StringComparer.Ordinal), nieuw.Kader.Begrippen.ToDictionary(b => b.Naam, StringComparer.Ordinal));
        foreach (var (naam, begrip) in nieuwe)
        {
            if (!oude.TryGetValue(naam, out var was))
            {
                yield return new(Kaderdeel.Begrip, Verandering.Toegevoegd, naam, null, begrip.Omschrijving, [new("als", VerschilTeksten.Betekent(nieuw.Zin(begrip.Als, begrip.Over)), RaaktUitkomst: false)], Bereikt(nieuw.Kader, naam));
                continue;
            }

            var wijzigingen = new Delenvergelijker(oud, nieuw).Begrip(was, begrip);
            if (was.Naam != naam || !wijzigingen.IsEmpty)
            {
                yield return new(Kaderdeel.Begrip, was.Naam == naam ? Verandering.Gewijzigd : Verandering.Hernoemd, naam, was.Naam == naam ? null : was.Naam, begrip.Omschrijving, wijzigingen, Bereikt(nieuw.Kader, naam));
            }
        }

        foreach (var (naam, begrip) in oude.Where(b => !nieuwe.ContainsKey(b.Key)))
        {
            yield return new(Kaderdeel.Begrip, Verandering.Vervallen, naam, null, begrip.Omschrijving, [], Bereikt(oud.Kader, naam));
        }
    }

    private static ImmutableArray<string> Bereikt(Toetsingskader kader, string begrip) =>
        [.. kader.Normen.Where(n => Gebruikt(n).Contains(begrip, StringComparer.Ordinal)).Select(n => n.Id).Distinct(StringComparer.Ordinal)];
}
