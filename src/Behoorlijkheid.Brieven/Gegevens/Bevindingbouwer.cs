using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Makes of findings what a letter says of them.</summary>
internal sealed class Bevindingbouwer(Briefbron bron)
{
    private readonly Lezingzinnen lezingen = new(bron);
    private readonly Termijnzinnen termijnen = new(bron);

    /// <summary>The findings in order; of rows about which the same is to be said it is said once, and a fact that was told is not told again.</summary>
    public ImmutableArray<Bevindinggegevens> Maak(IEnumerable<Normbevinding> bevindingen)
    {
        var verteld = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. bevindingen.GroupBy(b => (b.Id, Zin: Zin(b)))
                .Select(g => Een([.. g], g.Key.Zin, verteld)),
        ];
    }

    /// <summary>As <see cref="Maak"/>, for a list that is headed as what cannot be established.</summary>
    public ImmutableArray<Bevindinggegevens> MaakOpen(IEnumerable<Normbevinding> bevindingen) => [.. Maak(bevindingen).Select(b => b with { Zin = LezingTeksten.Of(b.Zin) })];

    /// <summary>Why a row has its answer, as one or more sentences.</summary>
    public string Zin(Normbevinding bevinding)
    {
        var eigen = SpreektTotKlager(bevinding) && bron.Zinnen.Van(bevinding.Id, bevinding.Norm.Bestand) is { } zinnen ? Eigen(bevinding, zinnen) : null;
        return eigen is not null ? bron.Vulling.Vul(eigen, bevinding) : bron.Aanduider.Noem(bron.Motivering.Kern(bevinding)[0], bevinding);
    }

    /// <summary>The general principle behind a norm, as a sentence.</summary>
    public string Uitgangspunt(Normbevinding bevinding) =>
        bron.Zinnen.Van(bevinding.Id, bevinding.Norm.Bestand)?.Uitgangspunt is { } uitgangspunt ? Woorden.Zin(uitgangspunt) : Woorden.Zin(bevinding.Titel);

    private static string? Eigen(Normbevinding bevinding, Normzinnen zinnen) => bevinding.Naleving switch
    {
        Naleving.Geschonden => zinnen.Geschonden,
        Naleving.Nageleefd => zinnen.Nageleefd,
        _ => null,
    };

    // Of several klagers the letter does not know which one reads it.
    private bool SpreektTotKlager(Normbevinding bevinding) =>
        bron.Klager is { IsU: true } && !(bron.Klager.Meer && bevinding.Norm.VoorElk.Any(v => v.Lijst.Itemtype == typeof(Klager)));

    private Bevindinggegevens Een(ImmutableArray<Normbevinding> gelijke, string zin, HashSet<string> verteld)
    {
        var eerste = gelijke[0];
        var feiten = gelijke.SelectMany(b => Feiten(b).Select(f => (Feit: f, ZegtZin: ZegtZelf(b) || Vertelt(zin, f.Tekst)))).DistinctBy(f => f.Feit.Tekst).ToList();

        // A fact that the sentence itself tells gives it its source.
        var inZin = feiten.Where(f => f.ZegtZin).Select(f => f.Feit).ToList();
        inZin.ForEach(f => verteld.Add(f.Tekst));
        var nieuw = feiten.Where(f => !f.ZegtZin && verteld.Add(f.Feit.Tekst)).Select(f => f.Feit).ToList();
        return new()
        {
            Titel = eerste.Titel,
            Zin = zin,
            Noten = new([.. bron.Bronnen.Norm(eerste.Bronnen).Teksten.Concat(inZin.SelectMany(f => f.Noten.Teksten)).Distinct(StringComparer.Ordinal)]),
            Toelichting = [.. gelijke.SelectMany(Toelichting).Distinct(StringComparer.Ordinal)],
            Telling = termijnen.Telling(eerste),
            Feiten = [.. nieuw],
            EerderVerteld = feiten.Count(f => !f.ZegtZin) > nieuw.Count,
            Redenen = [.. gelijke.SelectMany(Redenen).Where(r => verteld.Add(r.Tekst))],
            Aanwijzing = Woorden.Zin(eerste.Aanwijzing),
            Wettelijk = eerste.Soort == Normsoort.Wettelijk,
            Uitleg = [.. gelijke.SelectMany(Motivering.Uitleg).Distinct(StringComparer.Ordinal)],
        };
    }

    // Where one yes or no is all that a norm asks, its sentence says it; not where the dossier need not decide it for a breach.
    private bool ZegtZelf(Normbevinding bevinding) =>
        !bevinding.Norm.BewijslastBestuursorgaan
        && GelezenFeiten.In(bevinding.Norm.VoldaanAls) is { Count: 1 } enig && bron.Context.Soort(enig.Single()) == Waardesoort.Waarheid;

    // All but the first word: the one says "de klager", the other "deze klager" or "u".
    private static bool Vertelt(string zin, string feit) =>
        feit.IndexOf(' ', StringComparison.Ordinal) is > 0 and var spatie && zin.Contains(feit[spatie..].TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    // A sentence to the klager names whom it is about; that of the norm does not.
    private IEnumerable<string> Toelichting(Normbevinding bevinding)
    {
        var zin = Zin(bevinding);
        var wie = bron.Aanduider.Waarover(bevinding).Where(w => !zin.Contains(w, StringComparison.OrdinalIgnoreCase)).ToList();
        var eigen = SpreektTotKlager(bevinding) && bron.Zinnen.Van(bevinding.Id, bevinding.Norm.Bestand) is { } zinnen && Eigen(bevinding, zinnen) is not null;
        return
        [
            .. eigen || wie.Count == 0 ? [] : new[] { GegevensTeksten.HetGaatOm(wie) },
            .. bron.Motivering.Kern(bevinding).Skip(bevinding.Explanation.LastDay.IsEmpty ? 1 : 2),
            .. lezingen.Betwist(bevinding),
            .. Lezingzinnen.Gezocht(bevinding),
        ];
    }

    /// <summary>The established facts that decided a row, each as a sentence with its source; what a person weighed is told by its reasons.</summary>
    public IEnumerable<Zingegevens> Feiten(Normbevinding bevinding)
    {
        // Where it is counted how a term ran, only the days are to be told.
        var alleenDagen = !Termijnzinnen.Stappen(bevinding).IsEmpty;
        return Gronden(bevinding)
            .Where(g => !IsGewogen(g) && (!alleenDagen || bron.Context.Soort(g.Woord) == Waardesoort.Datum))
            .OrderBy(g => alleenDagen ? g.Waarde : string.Empty, StringComparer.Ordinal)
            .GroupBy(g => Woorden.Zin(bron.Aanduider.Noem(bron.Feit(g.Woord, g.Waarde!), g, bevinding) + Wie(g, bevinding)), StringComparer.Ordinal)
            .Select(g => new Zingegevens(g.Key, bron.Bronnen.Feiten(g.Select(f => f.Herkomst))));
    }

    // What a person weighed, for whether the norm applies too; and for a breach what the dossier notes beside the facts that decided it.
    private IEnumerable<Redengegevens> Redenen(Normbevinding bevinding) =>
        bevinding.Gronden
            .Where(g => g is { Herkomst.Toelichting: not null, Lezingen.IsEmpty: true } && (IsGewogen(g) || (bevinding.Naleving == Naleving.Geschonden && Termijnzinnen.Stappen(bevinding).IsEmpty && Beslist(g, bevinding))))
            .Select(g => new Redengegevens(g.Herkomst.BeoordeeldDoor, g.Herkomst.Toelichting!, bron.Bronnen.Feiten([g.Herkomst])));

    private static bool Beslist(Grond grond, Normbevinding bevinding) =>
        grond.Status == Feitstatus.Vastgesteld && grond.Waarde is not null && GelezenFeiten.In(bevinding.Norm.VoldaanAls).Contains(grond.Woord);

    private static bool IsGewogen(Grond grond) => grond.Herkomst is { BeoordeeldDoor: not null, Toelichting: not null };

    private static IEnumerable<Grond> Gronden(Normbevinding bevinding)
    {
        var gelezen = GelezenFeiten.In(bevinding.Norm.VoldaanAls);
        return bevinding.Gronden.Where(g => g.Status == Feitstatus.Vastgesteld && g.Waarde is not null && gelezen.Contains(g.Woord) && g.Lezingen.IsEmpty);
    }

    // Whom a fact is about, where there are several of whom it could be and the row does not tell.
    private string Wie(Grond grond, Normbevinding bevinding)
    {
        var haak = grond.Feit.IndexOf('[', StringComparison.Ordinal);
        if (haak < 0 || Feitenmodel.Klachtdossier.Zoek(grond.Feit[..haak]) is not Lijstlid lijst || lijst.Itemtype == typeof(Wegingspost))
        {
            return string.Empty;
        }

        var index = int.Parse(grond.Feit.AsSpan(haak + 1, grond.Feit.IndexOf(']', haak) - haak - 1), CultureInfo.InvariantCulture);
        var isVanRij = bevinding.Result.Row.Kind == RowKind.Item && bevinding.Norm.VoorElk.Any(v => v.Lijst.Pad == lijst.Pad);
        return ((ILijst)lijst.Lees(bron.Dossier)!).Aantal > 1 && !isVanRij ? $" ({bron.Aanduider.Van(lijst, index)})" : string.Empty;
    }
}
