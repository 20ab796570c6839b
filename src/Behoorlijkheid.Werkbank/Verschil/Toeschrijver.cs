using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Finds which changes made an outcome of one dossier another, by trying: the old kader with only those changes must give the new outcome.</summary>
internal sealed class Toeschrijver(Proefopstelling opstelling, Proef proef)
{
    private ImmutableArray<int>? mogelijk;

    /// <summary>What made an oordeel another.</summary>
    /// <param name="plaats">0 for the whole, and then the parts.</param>
    /// <param name="wordt">The oordeel by the new kader.</param>
    /// <returns>Groups of changes, each enough by itself: those of one change if there are any, else one group of which nothing can be left out.</returns>
    public ImmutableArray<ImmutableArray<Oorzaak>> Oordeel(int plaats, Oordeel wordt)
    {
        var kandidaten = mogelijk ??= Kandidaten();
        var enkele = kandidaten.Where(i => Geeft([i], plaats, wordt)).ToList();
        if (enkele.Count > 0)
        {
            return [.. enkele.Select(i => ImmutableArray.Create(opstelling.Eenheden[i].Oorzaak))];
        }

        // What bounds a search may end otherwise in one test of both kaders than in one of each: then all changes are told together.
        ImmutableSortedSet<int> alle = [.. kandidaten];
        var groep = Geeft(alle, plaats, wordt) ? Kleinste(alle, plaats, wordt) : [.. Enumerable.Range(0, opstelling.Eenheden.Length)];
        return [[.. groep.Select(i => opstelling.Eenheden[i].Oorzaak)]];
    }

    /// <summary>What made a naleving another.</summary>
    /// <param name="paar">Place of the version of the norm.</param>
    /// <param name="rij">The row.</param>
    /// <param name="wordt">The naleving by the new kader.</param>
    /// <returns>Groups of parts of the norm, each enough by itself; one group of all that changed where none is.</returns>
    public ImmutableArray<ImmutableArray<Oorzaak>> Naleving(int paar, Rijsleutel rij, Naleving? wordt)
    {
        var delen = opstelling.Delen[paar].Select(veld => opstelling.Oorzaak(paar, veld)).ToImmutableArray();
        var dagen = opstelling.AndereFeestdagen ? opstelling.Eenheden[^1].Oorzaak : null;
        if (delen.Length + (dagen is null ? 0 : 1) == 1)
        {
            return [[dagen ?? delen[0]]];
        }

        var enkele = delen.Where(d => Geeft(nieuweDagen: false, n => n.Veld == d.Veld)).ToList();
        if (dagen is not null && Geeft(nieuweDagen: true, n => n.Oud))
        {
            enkele.Add(dagen);
        }

        return enkele.Count > 0 ? [.. enkele.Select(o => ImmutableArray.Create(o))]
            : dagen is null || Geeft(nieuweDagen: false, n => n.Nieuw) ? [delen]
            : [delen.Add(dagen)];

        bool Geeft(bool nieuweDagen, Func<Proefnorm, bool> kiest) => proef.Rijen(nieuweDagen, n => n.Paar == paar && kiest(n))
            .Any(r => Rijsleutel.Van(r.Row) == rij && Outcome.NameOf(r.Possible) == (wordt ?? Recht.Naleving.NietVanToepassing));
    }

    private bool Geeft(ImmutableSortedSet<int> nieuw, int plaats, Oordeel wordt) => proef.Oordelen(nieuw)[plaats] == wordt;

    // Leaves out as much at a time as can be, and less and less.
    private ImmutableSortedSet<int> Kleinste(ImmutableSortedSet<int> groep, int plaats, Oordeel wordt)
    {
        for (var stap = groep.Count / 2; stap > 0; stap /= 2)
        {
            for (var i = 0; i < groep.Count;)
            {
                var zonder = groep.Except(groep.Skip(i).Take(stap));
                if (!zonder.IsEmpty && Geeft(zonder, plaats, wordt))
                {
                    groep = zonder;
                }
                else
                {
                    i += stap;
                }
            }
        }

        return groep;
    }

    // A unit all of whose rows are decided, and as they were, cannot alter an oordeel.
    private ImmutableArray<int> Kandidaten()
    {
        var oude = Resultaten(n => n.Oud);
        var nieuwe = Resultaten(n => n.Nieuw);
        return [.. Enumerable.Range(0, opstelling.Eenheden.Length).Where(i => opstelling.Eenheden[i] is var eenheid && (eenheid.AltijdMogelijk || opstelling.AndereFeestdagen || eenheid.Paren.Any(Anders)))];

        ILookup<int, (Rijsleutel Rij, Outcomes Mogelijk)> Resultaten(Func<Proefnorm, bool> kiest) =>
            proef.Rijen(nieuweFeestdagen: false, kiest).ToLookup(r => opstelling.Normen[r.Row.Plan.Index].Paar, r => (Rijsleutel.Van(r.Row), r.Possible));

        bool Anders(int paar) => !oude[paar].SequenceEqual(nieuwe[paar]) || oude[paar].Any(r => r.Mogelijk is not (Outcomes.Complied or Outcomes.Breached or Outcomes.NotApplicable));
    }
}
