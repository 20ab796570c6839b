using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says what changed in the grounds not to examine, the moments with a last day, and the feestdagen.</summary>
internal sealed class Procesvergelijker(Kaderkant oud, Kaderkant nieuw)
{
    private readonly Delenvergelijker delen = new(oud, nieuw);

    public IEnumerable<Deelwijziging> Alles() =>
    [
        .. delen.Vergelijk(Kaderdeel.Toegang, oud.Kader.Toegangsgronden, nieuw.Kader.Toegangsgronden, g => g.Id, g => g.Tekst, Toegang, uitkomst: true),
        .. delen.Vergelijk(Kaderdeel.Termijn, Momenten(oud), Momenten(nieuw), t => t.Id, t => t.Naam, Termijn),
        .. delen.Vergelijk(Kaderdeel.Termijn, NietGecodeerd(oud), NietGecodeerd(nieuw), n => n.Id, n => n.Tekst, Ongecodeerd),
        .. delen.Vergelijk(Kaderdeel.Feestdag, oud.Kader.Feestdagen.VasteDagen, nieuw.Kader.Feestdagen.VasteDagen, d => d.Naam, d => d.Naam, Vast, uitkomst: true),
        .. delen.Vergelijk(Kaderdeel.Feestdag, oud.Kader.Feestdagen.Paasdagen, nieuw.Kader.Feestdagen.Paasdagen, d => d.Naam, d => d.Naam, Pasen, uitkomst: true),
        .. delen.Vergelijk(Kaderdeel.Feestdag, oud.Kader.Feestdagen.GelijkgesteldeDagen, nieuw.Kader.Feestdagen.GelijkgesteldeDagen, d => Woorden.Dag(d.Datum), d => Woorden.Dag(d.Datum), Gelijkgesteld, uitkomst: true, hernoembaar: false),
    ];

    private static ImmutableArray<Termijnregel> Momenten(Kaderkant kant) => kant.Kader.Termijnregels?.Momenten ?? [];

    private static ImmutableArray<NietGecodeerd> NietGecodeerd(Kaderkant kant) => kant.Kader.Termijnregels?.NietGecodeerd ?? [];

    private static void Toegang(Wijzigingenlijst lijst, Toegangsgrond was, Toegangsgrond wordt)
    {
        lijst.Woord("voorwerp", VerschilTeksten.Voorwerp, Code(was.Voorwerp), Code(wordt.Voorwerp), uitkomst: true);
        lijst.Voorwaarde("als", VerschilTeksten.Als, was.Als, [was.Onderdeel], wordt.Als, [wordt.Onderdeel], uitkomst: true);
        lijst.Woord("gevolg", VerschilTeksten.Gevolg, VerschilTeksten.GevolgVan(was.BuitenBevoegdheid), VerschilTeksten.GevolgVan(wordt.BuitenBevoegdheid), uitkomst: true);
        lijst.Woord("redencode", VerschilTeksten.Redencode, Woorden.Code(was.Redencode), Woorden.Code(wordt.Redencode), uitkomst: false);
        lijst.Bron("bron", VerschilTeksten.DeBron, was.Bron, wordt.Bron);
        lijst.Tekst("doorverwijzing", VerschilTeksten.Doorverwijzing, was.Doorverwijzing, wordt.Doorverwijzing);
        lijst.Tekst("tekst", VerschilTeksten.DeTekst, was.Tekst, wordt.Tekst);
    }

    private void Termijn(Wijzigingenlijst lijst, Termijnregel was, Termijnregel wordt)
    {
        lijst.Tekst("naam", VerschilTeksten.Naam, was.Naam, wordt.Naam);
        lijst.Woord("aard", VerschilTeksten.Aard, Woorden.Code(was.Aard), Woorden.Code(wordt.Aard), uitkomst: false);
        lijst.Woord("voorElk", VerschilTeksten.GezegdVan, Delenvergelijker.Items(was.VoorElk), Delenvergelijker.Items(wordt.VoorElk), uitkomst: false);
        lijst.Voorwaarde("als", VerschilTeksten.Als, was.Als, was.VoorElk, wordt.Als, wordt.VoorElk, uitkomst: false);
        lijst.Voorwaarde("gedaanAls", VerschilTeksten.Gedaan, was.GedaanAls, was.VoorElk, wordt.GedaanAls, wordt.VoorElk, uitkomst: false);
        lijst.Feit("gedaan", VerschilTeksten.GedaanOp, was.Gedaan, wordt.Gedaan, uitkomst: false);
        lijst.Tekst("volgende", VerschilTeksten.Volgende, was.Volgende, wordt.Volgende);
        lijst.Woord("zonderDag", VerschilTeksten.ZonderDag, VerschilTeksten.JaNee(was.ZonderDagWeglaten), VerschilTeksten.JaNee(wordt.ZonderDagWeglaten), uitkomst: false);
        Varianten(lijst, was, wordt);
    }

    // A variant has no name: what says the same is the same, and of the rest the first became the first.
    private void Varianten(Wijzigingenlijst lijst, Termijnregel was, Termijnregel wordt)
    {
        var (weg, erbij) = (was.Varianten.ToList(), wordt.Varianten.ToList());
        foreach (var variant in was.Varianten)
        {
            if (erbij.Find(v => Verschil(variant, was, v, wordt).IsEmpty) is { } zelfde)
            {
                weg.Remove(variant);
                erbij.Remove(zelfde);
            }
        }

        foreach (var (eerder, later) in weg.Zip(erbij))
        {
            Verschil(eerder, was, later, wordt).ToList().ForEach(w => lijst.Voeg(w.Veld, w.Tekst, uitkomst: false, w.Was, w.Wordt));
        }

        weg.Skip(erbij.Count).ToList().ForEach(v => lijst.Voeg("varianten", VerschilTeksten.VariantVervallen(oud.Zin(v.Als, was.VoorElk), oud.Dag(v.Dag.Uiterlijk, was.VoorElk)), uitkomst: false));
        erbij.Skip(weg.Count).ToList().ForEach(v => lijst.Voeg("varianten", VerschilTeksten.VariantToegevoegd(nieuw.Zin(v.Als, wordt.VoorElk), nieuw.Dag(v.Dag.Uiterlijk, wordt.VoorElk)), uitkomst: false));
    }

    private ImmutableArray<Wijziging> Verschil(Termijnvariant eerder, Termijnregel was, Termijnvariant later, Termijnregel wordt)
    {
        var lijst = new Wijzigingenlijst(oud, nieuw);
        lijst.Voorwaarde("varianten.als", VerschilTeksten.WanneerVariant, eerder.Als, was.VoorElk, later.Als, wordt.VoorElk, uitkomst: false);
        lijst.Dag("varianten.uiterlijk", VerschilTeksten.Uiterlijk, eerder.Dag.Uiterlijk, was.VoorElk, later.Dag.Uiterlijk, wordt.VoorElk);
        lijst.Dag("varianten.hoogstens", VerschilTeksten.Hoogstens, eerder.Dag.Hoogstens, was.VoorElk, later.Dag.Hoogstens, wordt.VoorElk);
        lijst.Bron("varianten.bron", VerschilTeksten.DeBron, eerder.Bron, later.Bron);
        lijst.Geldigheid("varianten.geldig", VerschilTeksten.DezeTermijn, eerder.Geldig, later.Geldig, uitkomst: false);
        lijst.Tekst("varianten.opmerking", VerschilTeksten.Opmerking, eerder.Opmerking, later.Opmerking);
        var (oude, nieuwe) = (eerder.AndereUitleg.ToDictionary(u => u.Id), later.AndereUitleg.ToDictionary(u => u.Id));
        lijst.Verzameling("varianten.andereUitleg", VerschilTeksten.AndereUitleg, oude.Keys, nieuwe.Keys, uitkomst: false);
        foreach (var (id, ander) in nieuwe.Where(u => oude.ContainsKey(u.Key)))
        {
            lijst.Voorwaarde("varianten.andereUitleg", VerschilTeksten.Uitleg(id), oude[id].Als, was.VoorElk, ander.Als, wordt.VoorElk, uitkomst: false);
            lijst.Dag("varianten.andereUitleg", VerschilTeksten.Uitleg(id), oude[id].Dag.Uiterlijk, was.VoorElk, ander.Dag.Uiterlijk, wordt.VoorElk);
            lijst.Dag("varianten.andereUitleg", VerschilTeksten.Uitleg(id), oude[id].Dag.Hoogstens, was.VoorElk, ander.Dag.Hoogstens, wordt.VoorElk);
            lijst.Tekst("varianten.andereUitleg", VerschilTeksten.Uitleg(id), oude[id].Tekst, ander.Tekst);
        }

        return lijst.Alle;
    }

    private static void Ongecodeerd(Wijzigingenlijst lijst, NietGecodeerd was, NietGecodeerd wordt)
    {
        lijst.Voorwaarde("als", VerschilTeksten.Als, was.Als, [], wordt.Als, [], uitkomst: false);
        lijst.Tekst("tekst", VerschilTeksten.DeTekst, was.Tekst, wordt.Tekst);
        lijst.Bron("bron", VerschilTeksten.DeBron, was.Bron, wordt.Bron);
    }

    private static void Vast(Wijzigingenlijst lijst, VasteFeestdag was, VasteFeestdag wordt)
    {
        lijst.Woord("dag", VerschilTeksten.DagInHetJaar, VerschilTeksten.DagEnMaand(was.Dag, was.Maand), VerschilTeksten.DagEnMaand(wordt.Dag, wordt.Maand), uitkomst: true);
        lijst.Woord("alsZondag", VerschilTeksten.AlsZondag, VerschilTeksten.JaNee(was.DagEerderAlsZondag), VerschilTeksten.JaNee(wordt.DagEerderAlsZondag), uitkomst: true);
        lijst.Geldigheid("geldig", VerschilTeksten.DezeDag, new(was.Vanaf, was.Tot), new(wordt.Vanaf, wordt.Tot), uitkomst: true);
    }

    private static void Pasen(Wijzigingenlijst lijst, Paasfeestdag was, Paasfeestdag wordt)
    {
        lijst.Woord("dagenNaPasen", VerschilTeksten.DagenNaPasen, Woorden.Getal(was.DagenNaPasen), Woorden.Getal(wordt.DagenNaPasen), uitkomst: true);
        lijst.Geldigheid("geldig", VerschilTeksten.DezeDag, new(was.Vanaf, was.Tot), new(wordt.Vanaf, wordt.Tot), uitkomst: true);
    }

    private static void Gelijkgesteld(Wijzigingenlijst lijst, GelijkgesteldeDag was, GelijkgesteldeDag wordt) =>
        lijst.Bron("bron", VerschilTeksten.DeBron, was.Bron, wordt.Bron);

    private static string? Code<T>(T? waarde)
        where T : struct, Enum => waarde is { } gesteld ? Woorden.Code(gesteld) : null;
}
