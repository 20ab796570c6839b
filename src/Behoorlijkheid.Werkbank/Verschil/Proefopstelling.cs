using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Both kaders in one, so that one test of a dossier tells what any choice of the changes would come to.</summary>
internal sealed class Proefopstelling
{
    private readonly Kaderverschil verschil;
    private readonly Overzetter overzetter;
    private readonly Toetsplan oudeDagen;
    private readonly Toetsplan nieuweDagen;

    /// <param name="verschil">The kaders.</param>
    /// <param name="anders">Names of the facts that both declare, but not in the same way.</param>
    public Proefopstelling(Kaderverschil verschil, ImmutableHashSet<string> anders)
    {
        this.verschil = verschil;
        overzetter = new(anders);
        Delen = [.. verschil.Paren.Select(GewijzigdeDelen)];
        Normen = [.. verschil.Paren.SelectMany(Proefnormen)];
        Gronden = [.. verschil.Oud.Toegangsgronden.Select(g => (Grond: g, Nieuw: false)), .. verschil.Nieuw.Toegangsgronden.Select(g => (Grond: overzetter.Grond(g), Nieuw: true))];
        Eenheden = [.. Normeenheden(), .. Grondeenheden(), .. Dagen()];
        oudeDagen = Plan(verschil.Oud.Feestdagen);
        nieuweDagen = verschil.AndereFeestdagen ? Plan(verschil.Nieuw.Feestdagen) : oudeDagen;
    }

    public ImmutableArray<Normpaar> Paren => verschil.Paren;

    /// <summary>Of each version the fields that its outcomes rest on and that changed.</summary>
    public ImmutableArray<ImmutableArray<string>> Delen { get; }

    public ImmutableArray<Proefnorm> Normen { get; }

    public ImmutableArray<(Toegangsgrond Grond, bool Nieuw)> Gronden { get; }

    public ImmutableArray<Eenheid> Eenheden { get; }

    public bool AndereFeestdagen => verschil.AndereFeestdagen;

    /// <summary>Tests a dossier.</summary>
    public Proef Proef(Klachtdossier dossier, DateOnly op) => new(this, dossier, op);

    public Toetsplan Dagen(bool nieuw) => nieuw ? nieuweDagen : oudeDagen;

    /// <summary>A field of a norm as a cause, with the begrippen in it that became others.</summary>
    public Oorzaak Oorzaak(int paar, string veld)
    {
        var (was, wordt) = (Paren[paar].Oud, Paren[paar].Nieuw);
        var begrippen = new[] { was, wordt }.OfType<Norm>().SelectMany(Normdelen.Voorwaarden).Where(v => v.Veld == veld)
            .SelectMany(v => Voorwaarden.Begrippen(v.Voorwaarde)).Select(b => b.Naam).Where(verschil.AndereBegrippen.Contains).Distinct(StringComparer.Ordinal);
        return new(Kaderdeel.Norm, Paren[paar].Id, veld, [.. begrippen]);
    }

    private ImmutableArray<string> GewijzigdeDelen(Normpaar paar)
    {
        if (paar.Oud is null || paar.Nieuw is null)
        {
            return [VerschilpaginaTeksten.HeleNorm];
        }

        var begrip = new[] { paar.Oud, paar.Nieuw }.SelectMany(Normdelen.Voorwaarden)
            .Where(v => Voorwaarden.Begrippen(v.Voorwaarde).Any(b => verschil.AndereBegrippen.Contains(b.Naam))).Select(v => v.Veld);
        return [.. paar.Wijzigingen.Where(w => w.RaaktUitkomst && !Kenmerken.Contains(w.Veld)).Select(w => w.Veld).Concat(begrip).Distinct(StringComparer.Ordinal)];
    }

    private static readonly ImmutableArray<string> Kenmerken = ["soort", "vereisten", "thema", "beschermt", "reikwijdte"];

    private IEnumerable<Proefnorm> Proefnormen(Normpaar paar, int plaats)
    {
        if (paar is { RaaktUitkomst: false, Oud: { } zelfde })
        {
            return [new(zelfde, plaats, Oud: true, Nieuw: true, null)];
        }

        var nieuw = paar.Nieuw is null ? null : overzetter.Norm(paar.Nieuw, paar.Oud);
        var normen = new List<Proefnorm>();
        if (paar.Oud is { } oud)
        {
            normen.Add(new(oud, plaats, Oud: true, Nieuw: false, null));
            if (nieuw is not null && nieuw.VoorElk == oud.VoorElk && (Delen[plaats].Length > 1 || verschil.AndereFeestdagen))
            {
                normen.AddRange(Delen[plaats].Select(veld => new Proefnorm(Normdelen.Met(oud, veld, nieuw), plaats, Oud: false, Nieuw: false, veld)));
            }
        }

        if (nieuw is not null)
        {
            normen.Add(new(nieuw, plaats, Oud: false, Nieuw: true, null));
        }

        return normen;
    }

    private IEnumerable<Eenheid> Normeenheden() =>
        Paren.Select((paar, plaats) => (paar, plaats)).GroupBy(p => p.paar.Id, StringComparer.Ordinal).Where(g => g.Any(p => p.paar.RaaktUitkomst))
            .Select(g => new Eenheid(
                new(Kaderdeel.Norm, g.Key, null, [.. g.SelectMany(p => p.paar.Begrippen).Distinct(StringComparer.Ordinal)]),
                [.. g.Select(p => p.plaats)],
                g.Any(p => p.paar.Oud is null || p.paar.Nieuw is null || p.paar.Wijzigingen.Any(w => Kenmerken.Contains(w.Veld) || w.Veld == "voorElk"))));

    private IEnumerable<Eenheid> Grondeenheden()
    {
        var anders = verschil.Wijzigingen.Where(w => w.Deel == Kaderdeel.Toegang && w.RaaktUitkomst).Select(w => w.Id);
        var begrip = Gronden.Where(g => !g.Nieuw && Voorwaarden.Begrippen(g.Grond.Als).Any(b => verschil.AndereBegrippen.Contains(b.Naam))).Select(g => g.Grond.Id);
        return anders.Concat(begrip).Distinct(StringComparer.Ordinal).Select(id => new Eenheid(new(Kaderdeel.Toegang, id, null, []), [], AltijdMogelijk: true));
    }

    private IEnumerable<Eenheid> Dagen() => verschil.AndereFeestdagen ? [new(new(Kaderdeel.Feestdag, VerschilpaginaTeksten.Feestdagen, null, []), [], AltijdMogelijk: true)] : [];

    private Toetsplan Plan(Feestdagenkalender feestdagen) => PlanCompiler.Compile(new(feestdagen)
    {
        Id = verschil.Oud.Id,
        Titel = verschil.Oud.Titel,
        Versie = verschil.Oud.Versie,
        Sha256 = verschil.Oud.Sha256,
        Vereisten = [.. verschil.Oud.Vereisten.Concat(verschil.Nieuw.Vereisten).DistinctBy(v => v.Id)],
        Normen = [.. Normen.Select(n => n.Norm)],
        Toegangsgronden = [.. Gronden.Select(g => g.Grond)],
    });
}
