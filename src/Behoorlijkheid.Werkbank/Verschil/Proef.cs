using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One dossier tested by everything that is in either kader: what would come of it with only some of the changes.</summary>
internal sealed class Proef
{
    private readonly Proefopstelling opstelling;
    private readonly Klachtdossier dossier;
    private readonly DateOnly op;
    private readonly Lazy<Assessment> oudeDagen;
    private readonly Lazy<Assessment> nieuweDagen;
    private readonly Dictionary<string, ImmutableArray<Oordeel>> oordelen = new(StringComparer.Ordinal);

    public Proef(Proefopstelling opstelling, Klachtdossier dossier, DateOnly op)
    {
        (this.opstelling, this.dossier, this.op) = (opstelling, dossier, op);
        oudeDagen = new(() => Toets(opstelling.Dagen(nieuw: false)));
        nieuweDagen = opstelling.AndereFeestdagen ? new(() => Toets(opstelling.Dagen(nieuw: true))) : oudeDagen;
    }

    /// <summary>The oordeel on the whole, and on each part, by the old kader with some units as they are now.</summary>
    /// <param name="nieuw">Places of those units.</param>
    public ImmutableArray<Oordeel> Oordelen(ImmutableSortedSet<int> nieuw)
    {
        var sleutel = string.Join(',', nieuw);
        if (!oordelen.TryGetValue(sleutel, out var bekend))
        {
            oordelen.Add(sleutel, bekend = Vorm([.. nieuw.Select(i => opstelling.Eenheden[i])]));
        }

        return bekend;
    }

    /// <summary>The results of one version of a norm.</summary>
    /// <param name="nieuweFeestdagen">By which feestdagen.</param>
    /// <param name="kiest">Which of the norms that are tested.</param>
    public IEnumerable<Toetsresultaat> Rijen(bool nieuweFeestdagen, Func<Proefnorm, bool> kiest) =>
        (nieuweFeestdagen ? nieuweDagen : oudeDagen).Value.Results.Where(r => kiest(opstelling.Normen[r.Row.Plan.Index]));

    private Assessment Toets(Toetsplan plan) => new Normtoetser(plan, Beoordelingsgrenzen.Standaard.LezingenPerNorm).Test(dossier, op);

    private ImmutableArray<Oordeel> Vorm(ImmutableArray<Eenheid> nieuw)
    {
        var paren = nieuw.SelectMany(e => e.Paren).ToHashSet();
        var gronden = nieuw.Where(e => e.Oorzaak.Deel == Kaderdeel.Toegang).Select(e => e.Oorzaak.Id).ToHashSet(StringComparer.Ordinal);
        var getoetst = (nieuw.Any(e => e.Oorzaak.Deel == Kaderdeel.Feestdag) ? nieuweDagen : oudeDagen).Value;
        var plan = getoetst.Plan with
        {
            Access = [.. getoetst.Plan.Access.Where((_, i) => opstelling.Gronden[i].Nieuw == gronden.Contains(opstelling.Gronden[i].Grond.Id))],
        };
        var rijen = getoetst.Results.Where(r => Telt(opstelling.Normen[r.Row.Plan.Index]));
        var beoordeling = new Oordeelsvorming(plan, Beoordelingsgrenzen.Standaard, string.Empty).Form(dossier, new(getoetst.Plan, getoetst.State, [.. rijen]), op);
        return [beoordeling.Oordeel, .. beoordeling.Onderdelen.Select(o => o.Oordeel)];

        bool Telt(Proefnorm norm) => paren.Contains(norm.Paar) ? norm.Nieuw : norm.Oud;
    }
}
