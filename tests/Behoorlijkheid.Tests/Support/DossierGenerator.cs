using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Random dossiers over some facts of the model.</summary>
internal sealed class DossierGenerator(Chance chance, ImmutableArray<Feitlid> facts, ImmutableArray<Lijstlid> lists)
{
    /// <summary>Over the facts of <see cref="Vocabulary"/>.</summary>
    public DossierGenerator(Chance chance)
        : this(chance, Vocabulary.All, Vocabulary.Lists)
    {
    }

    /// <summary>Over the facts that a kader reads.</summary>
    public DossierGenerator(Chance chance, KaderFacts kader)
        : this(chance, kader.Facts, kader.Lists)
    {
    }

    /// <summary>Everything established, every list complete.</summary>
    public Dossierschets Full(int mostItems = 2)
    {
        var sketch = new Dossierschets { NotBefore = chance.OneIn(3) ? Vocabulary.FirstDay.AddDays(-3) : null };
        foreach (var list in lists)
        {
            sketch = sketch.With(list, ListState.Complete([.. Enumerable.Range(1, chance.Between(chance.OneIn(6) ? 0 : 1, mostItems)).Select(i => $"{list.Naam}-{i}")]));
        }

        return KeysOf(sketch).Aggregate(sketch, (s, key) => s.With(key, FactState.Of(Vocabulary.ValueOf(key.Fact, chance))));
    }

    /// <summary>A full dossier in which at most so many facts, and now and then a list, are opened.</summary>
    public Dossierschets Open(int mostOpen, int mostItems = 2, bool openLists = true)
    {
        var sketch = Full(mostItems);
        if (openLists)
        {
            foreach (var list in lists.Where(_ => chance.OneIn(5)))
            {
                sketch = sketch.With(list, chance.Coin() ? ListState.Absent : sketch[list] with { IsComplete = false });
            }
        }

        var keys = chance.Shuffle(KeysOf(sketch)).Take(chance.Between(0, mostOpen));
        return keys.Aggregate(sketch, (s, key) => s.With(key, OpenState(key.Fact)));
    }

    /// <summary>The facts that a dossier with these lists can state.</summary>
    public IEnumerable<FactKey> KeysOf(Dossierschets sketch)
    {
        foreach (var fact in facts.Where(f => f.PaarMet is null))
        {
            if (Words.ListOf(fact) is not { } list)
            {
                yield return new(fact);
                continue;
            }

            foreach (var id in sketch[list].Ids)
            {
                yield return new(fact, id);
            }
        }

        foreach (var fact in facts.Where(f => f.PaarMet is not null))
        {
            foreach (var first in sketch[Words.ListOf(fact)!].Ids)
            {
                foreach (var second in sketch[Words.List(fact.PaarMet!)].Ids)
                {
                    yield return new(fact, first, second);
                }
            }
        }
    }

    private FactState OpenState(Feitlid fact) => chance.Below(9) switch
    {
        <= 2 => FactState.Unknown,
        3 => FactState.NotEstablishable,
        4 or 5 => FactState.Contested(chance.OneIn(4) ? FactState.Parties[0] : null, Readings(fact)),
        6 or 7 => FactState.Contested(FactState.Nobody, Readings(fact)),
        _ => fact.Waarde.Soort == Waardesoort.Datum ? FactState.Of(Vocabulary.Span(fact, chance)) : FactState.Unknown,
    };

    private object[] Readings(Feitlid fact) =>
        [.. Enumerable.Range(0, chance.OneIn(5) ? 3 : 2).Select(_ => fact.Waarde.Soort == Waardesoort.Datum && chance.OneIn(4)
            ? Vocabulary.Span(fact, chance)
            : Vocabulary.ValueOf(fact, chance))];
}
