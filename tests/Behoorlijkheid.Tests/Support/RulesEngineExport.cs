using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using RulesEngine.Models;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The norms of a kader as workflows of RulesEngine, run by RulesEngine itself: one workflow for each combination of lists that norms make rows of.</summary>
internal sealed class RulesEngineExport
{
    private readonly RulesEngine.RulesEngine engine;
    private readonly ImmutableArray<(string Name, ImmutableArray<Lijstlid> Lists, ImmutableArray<Norm> Norms)> workflows;
    private readonly KaderFacts facts;
    private readonly EmittedTypes types;

    public RulesEngineExport(Toetsingskader kader)
    {
        Termijn.Use(kader.Feestdagen);
        facts = new(kader);
        types = new(facts);
        workflows = [.. kader.Normen
            .GroupBy(n => string.Join('-', n.VoorElk.Select(v => v.Lijst.Pad)))
            .Select(g => ($"norm-{g.Key}", g.First().VoorElk.Select(v => v.Lijst).ToImmutableArray(), g.ToImmutableArray()))];
        engine = new([.. workflows.Select(w => new Workflow { WorkflowName = w.Name, Rules = [.. w.Norms.SelectMany(RulesOf)] })], new ReSettings
        {
            IsExpressionCaseSensitive = true,
            AutoRegisterInputType = false,
            EnableExceptionAsErrorMessage = false,
            EnableFormattedErrorMessage = false,
            UseFastExpressionCompiler = false,
            AutoExecuteActions = false,
            CustomTypes = [typeof(Termijn)],
        });
    }

    /// <summary>A fully established dossier, ready to be given to RulesEngine.</summary>
    public RulesEngineInput Prepare(Dossierschets sketch, DateOnly day) => new(facts, types, sketch, day);

    /// <summary>The calls that a dossier takes: for each workflow one for each item or pair.</summary>
    public ImmutableArray<RulesEngineCall> Calls(RulesEngineInput input) =>
        [.. workflows.SelectMany(w => Parameters(w.Lists, input).Select(p => new RulesEngineCall(w.Name, w.Norms, p.Items, p.Parameters)))];

    /// <summary>Runs one call.</summary>
    public async ValueTask<List<RuleResultTree>> Execute(RulesEngineCall call) => await engine.ExecuteAllRulesAsync(call.Workflow, call.Parameters).ConfigureAwait(false);

    /// <summary>Runs one call, and gives the outcomes of its norms in their order.</summary>
    public async ValueTask<Outcomes[]> Run(RulesEngineCall call)
    {
        var results = await Execute(call).ConfigureAwait(false);
        var outcomes = new Outcomes[call.Norms.Length];
        var next = 0;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var applies = results[next++].IsSuccess;
            for (var e = 0; e < call.Norms[i].Uitzonderingen.Length; e++)
            {
                applies &= !results[next++].IsSuccess;
            }

            var (complied, due) = (results[next].IsSuccess, results[next + 1].IsSuccess);
            next += 2;
            outcomes[i] = !applies ? Outcomes.NotApplicable : complied ? Outcomes.Complied : due ? Outcomes.Breached : Outcomes.Complied | Outcomes.Breached;
        }

        return outcomes;
    }

    private static IEnumerable<(ImmutableArray<int> Items, RuleParameter[] Parameters)> Parameters(ImmutableArray<Lijstlid> lists, RulesEngineInput input)
    {
        var rows = new List<ImmutableArray<int>> { ImmutableArray<int>.Empty };
        foreach (var list in lists)
        {
            rows = [.. rows.SelectMany(r => Enumerable.Range(0, input.Items(list).Length).Select(r.Add))];
        }

        return rows.Select(row => (row, (RuleParameter[])
        [
            new("d", input.Dossier),
            .. row.Select((item, i) => new RuleParameter(ItemName(i), input.Items(lists[i]).GetValue(item)!)),
        ]));
    }

    private static string ItemName(int position) => string.Create(CultureInfo.InvariantCulture, $"item{position}");

    private static IEnumerable<Rule> RulesOf(Norm norm)
    {
        var names = norm.VoorElk.Select((v, i) => KeyValuePair.Create(v, ItemName(i))).ToImmutableDictionary();
        yield return RuleOf("toepassing", $"{RulesEngineText.Of(norm.Geldig, norm.Peildatum, names)} && {RulesEngineText.Of(norm.VanToepassingAls, names)}");
        foreach (var exception in norm.Uitzonderingen)
        {
            yield return RuleOf(exception.Id, $"{RulesEngineText.Of(exception.Geldig, norm.Peildatum, names)} && {RulesEngineText.Of(exception.Als, names)}");
        }

        yield return RuleOf("voldaan", RulesEngineText.Of(norm.VoldaanAls, names));
        yield return RuleOf("opeisbaar", RulesEngineText.Of(norm.OpeisbaarAls, names));

        Rule RuleOf(string part, string expression) => new() { RuleName = $"{norm.Bestand}.{part}", Expression = expression };
    }
}
