using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Random small kaders.</summary>
internal sealed class KaderGenerator(Chance chance, int depth = 3, bool onlyYesNo = false)
{
    public Toetsingskader Kader(int most = 3)
    {
        var begrippen = Begrippen();
        return Kaders.Of(Enumerable.Range(0, chance.Between(1, most)).Select(i => Norm(i, begrippen)));
    }

    private ImmutableArray<Begrip> Begrippen()
    {
        var none = new ConditionGenerator(chance, [], onlyYesNo);
        var beklaagde = Conditions.Beklaagde();
        var (first, second) = (Conditions.Behandelaar(), Conditions.Beklaagde());
        ImmutableArray<Begrip> basic =
        [
            Conditions.Begrip("begripDossier", none.Condition(2, [])),
            Conditions.Begrip("begripBeklaagde", none.Condition(1, [beklaagde]), beklaagde),
            Conditions.Begrip("begripPaar", none.Condition(1, [first, second]), first, second),
        ];
        var some = new ConditionGenerator(chance, basic, onlyYesNo);
        return basic.Add(Conditions.Begrip("begripOpBegrip", some.Condition(2, [])));
    }

    private Norm Norm(int number, ImmutableArray<Begrip> begrippen)
    {
        var conditions = new ConditionGenerator(chance, begrippen, onlyYesNo);
        var scope = Scope();
        return Kaders.Norm(string.Create(CultureInfo.InvariantCulture, $"norm-{number}"), conditions.Condition(depth, scope)) with
        {
            Soort = chance.OneIn(8) ? Normsoort.Aandachtspunt : chance.Coin() ? Normsoort.Wettelijk : Normsoort.Behoorlijkheid,
            Vereisten = [.. chance.Shuffle(Kaders.Vereisten).Take(chance.Between(1, 2))],
            BewijslastBestuursorgaan = chance.OneIn(3),
            VoorElk = scope,
            VanToepassingAls = chance.OneIn(3) ? Conditions.True : conditions.Condition(depth - 1, scope),
            OpeisbaarAls = chance.OneIn(3) ? conditions.Condition(1, scope) : Conditions.True,
            Uitzonderingen = [.. Enumerable.Range(0, chance.Below(3)).Select(i => Exception(i, conditions, scope))],
            Geldig = !onlyYesNo && chance.OneIn(4) ? Validity() : Geldigheid.Altijd,
            Peildatum = PeilDate(scope),
        };
    }

    private ImmutableArray<Variabele> Scope() => chance.Below(6) switch
    {
        <= 2 => [],
        3 => [Conditions.Beklaagde()],
        4 => [new("klachtonderdeel", Words.Klachtonderdelen)],
        _ => [Conditions.Behandelaar(), Conditions.Beklaagde()],
    };

    private Uitzondering Exception(int number, ConditionGenerator conditions, ImmutableArray<Variabele> scope) => Kaders.Exception(
        string.Create(CultureInfo.InvariantCulture, $"uitzondering-{number}"),
        conditions.Condition(1, scope),
        !onlyYesNo && chance.OneIn(3) ? Validity() : null,
        chance.OneIn(2));

    private Feitverwijzing PeilDate(ImmutableArray<Variabele> scope)
    {
        var item = scope.FirstOrDefault(v => v.Lijst == Words.Beklaagden);
        return item is not null && chance.OneIn(3)
            ? Conditions.Reference("beklaagden.gehoordOp", item)
            : Conditions.Reference(chance.OneIn(4) ? "klacht.ontvangen" : "afdoening.datum");
    }

    private Geldigheid Validity()
    {
        var from = Vocabulary.FirstDay.AddDays(chance.Between(-10, 100));
        return chance.Below(3) switch
        {
            0 => new(from, null),
            1 => new(null, from),
            _ => new(from, from.AddDays(chance.Below(60))),
        };
    }
}
