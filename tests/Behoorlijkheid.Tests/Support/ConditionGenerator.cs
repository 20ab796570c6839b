using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Random conditions over a handful of facts of the model.</summary>
internal sealed class ConditionGenerator(Chance chance, ImmutableArray<Begrip> begrippen, bool onlyYesNo = false)
{
    private static readonly ImmutableArray<Termijnsoort> Units = [Termijnsoort.Dagen, Termijnsoort.Weken, Termijnsoort.Maanden, Termijnsoort.KalenderWeken];

    public Voorwaarde Condition(int depth, ImmutableArray<Variabele> scope) => depth == 0 || chance.OneIn(4)
        ? Leaf(scope)
        : chance.Below(9) switch
        {
            <= 2 => new Voorwaarde.En(Parts(depth, scope)),
            <= 5 => new Voorwaarde.Of(Parts(depth, scope)),
            6 => new Voorwaarde.Niet(Condition(depth - 1, scope)),
            7 => Quantifier(depth, scope),
            _ => BegripUse(scope) is { } use ? use : Leaf(scope),
        };

    private ImmutableArray<Voorwaarde> Parts(int depth, ImmutableArray<Variabele> scope) =>
        [.. Enumerable.Range(0, chance.Between(2, 3)).Select(_ => Condition(depth - 1, scope))];

    private Voorwaarde.Kwantor Quantifier(int depth, ImmutableArray<Variabele> scope)
    {
        var variable = NewVariable(scope);
        return new(chance.Coin() ? Kwantorsoort.Enige : Kwantorsoort.Alle, new(variable.Lijst), variable, Condition(depth - 1, scope.Add(variable)));
    }

    private Variabele NewVariable(ImmutableArray<Variabele> scope) =>
        new(string.Create(CultureInfo.InvariantCulture, $"v{scope.Length}"), chance.Of(Vocabulary.Lists));

    private Voorwaarde.Begripsgebruik? BegripUse(ImmutableArray<Variabele> scope)
    {
        var usable = begrippen.Where(b => b.Over.All(o => scope.Any(v => v.Lijst == o.Lijst))).ToArray();
        if (usable.Length == 0)
        {
            return null;
        }

        var begrip = chance.Of(usable);
        return new Voorwaarde.Begripsgebruik(begrip, [.. begrip.Over.Select(o => chance.Of(scope.Where(v => v.Lijst == o.Lijst).ToArray()))]);
    }

    private Voorwaarde Leaf(ImmutableArray<Variabele> scope)
    {
        if (onlyYesNo)
        {
            return new Voorwaarde.Feit(YesNo(scope));
        }

        return chance.Below(24) switch
        {
            <= 9 => new Voorwaarde.Feit(YesNo(scope)),
            <= 12 => new Voorwaarde.Vergelijking(Date(scope), Comparison(), Date(scope)),
            13 => new Voorwaarde.Vergelijking(Term(scope), Comparison(), Date(scope)),
            14 => new Voorwaarde.Vergelijking(new Term.Beoordelingsdatum(), Comparison(), chance.Coin() ? Term(scope) : Date(scope)),
            15 => new Voorwaarde.Vergelijking(Whole(scope), Comparison(), Whole(scope)),
            <= 17 => new Voorwaarde.Vergelijking(Whole(scope), Comparison(), new Term.Getal(chance.Below(5))),
            18 or 19 => Choice(scope),
            20 => Text(scope),
            21 => Pair(scope) ?? Choice(scope),
            22 => new Voorwaarde.Vergelijking(Count(scope), Comparison(), new Term.Getal(chance.Below(3))),
            _ => new Voorwaarde.Constante(chance.Coin()),
        };
    }

    private Feitverwijzing YesNo(ImmutableArray<Variabele> scope) => Fact(Vocabulary.YesNo, scope);

    private Feitverwijzing Fact(ImmutableArray<Feitlid> facts, ImmutableArray<Variabele> scope)
    {
        var reachable = facts.SelectMany(f => Words.ListOf(f) is { } list
            ? scope.Where(v => v.Lijst == list).Select(v => new Feitverwijzing(f, v, null))
            : [new(f, null, null)]).ToArray();
        return chance.Of(reachable);
    }

    private Term Date(ImmutableArray<Variabele> scope) => chance.OneIn(5)
        ? new Term.Dag(Vocabulary.FirstDay.AddDays(chance.Below(140)))
        : new Term.Feit(Fact(Vocabulary.Dates, scope));

    private Term.Termijn Term(ImmutableArray<Variabele> scope) =>
        new(chance.Of(Units), Date(scope), new Term.Getal(chance.Below(8)));

    private Term Whole(ImmutableArray<Variabele> scope) => chance.Below(8) switch
    {
        0 => new Term.Som(Whole(scope), new Term.Getal(chance.Below(3))),
        1 => new Term.Verschil(Whole(scope), new Term.Getal(chance.Below(3))),
        2 => Count(scope),
        _ => new Term.Feit(Fact(Vocabulary.Numbers, scope)),
    };

    private Term.Telling Count(ImmutableArray<Variabele> scope)
    {
        var variable = NewVariable(scope);
        return chance.Coin()
            ? new(new(variable.Lijst), null, null)
            : new(new(variable.Lijst), variable, new Voorwaarde.Feit(YesNo(scope.Add(variable))));
    }

    private Voorwaarde Choice(ImmutableArray<Variabele> scope) => ChoiceOf(new Term.Feit(Fact(Vocabulary.Choices, scope)));

    private Voorwaarde ChoiceOf(Term.Feit fact)
    {
        var names = Vocabulary.MembersOf(fact.Verwijzing.Lid);
        return chance.Coin()
            ? new Voorwaarde.Lidmaatschap(fact, [.. chance.Shuffle(names).Take(2).Select(n => new Term.Enumlid(n))])
            : new Voorwaarde.Vergelijking(fact, chance.Coin() ? Vergelijker.Gelijk : Vergelijker.Ongelijk, new Term.Enumlid(chance.Of(names)));
    }

    private Voorwaarde.Vergelijking Text(ImmutableArray<Variabele> scope) => new(
        new Term.Feit(Fact(Vocabulary.Texts, scope)),
        chance.Coin() ? Vergelijker.Gelijk : Vergelijker.Ongelijk,
        chance.Coin() ? new Term.Tekst(chance.Of(Vocabulary.TextValues)) : new Term.Feit(Fact(Vocabulary.Texts, scope)));

    private Voorwaarde? Pair(ImmutableArray<Variabele> scope)
    {
        var first = scope.LastOrDefault(v => v.Lijst == Words.Behandelaars);
        var second = scope.LastOrDefault(v => v.Lijst == Words.Beklaagden);
        return first is null || second is null ? null : ChoiceOf(new(new(Words.Relatie, first, second)));
    }

    private Vergelijker Comparison() => chance.Of(Enum.GetValues<Vergelijker>());
}
