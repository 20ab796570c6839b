using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Uitvoer;
using Newtonsoft.Json;
using RulesEngine.Models;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The exported workflows of a kader, run by RulesEngine itself.</summary>
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
            .GroupBy(RulesEngineSchrijver.Workflow)
            .Select(g => (g.Key, g.First().VoorElk.Select(v => v.Lijst).ToImmutableArray(), g.ToImmutableArray()))];
        engine = new(JsonConvert.DeserializeObject<Workflow[]>(RulesEngineSchrijver.Schrijf(kader)), new ReSettings
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
        return [.. call.Norms.Select(n => Outcome(results.ToLookup(r => Of(n.Bestand, r.Rule.RuleName), r => r.IsSuccess, StringComparer.Ordinal)))];
    }

    // What a rule of a norm is of, by the names that the file gives; all else is of no importance to the norm.
    private static string Of(string file, string rule) =>
        !rule.StartsWith(file + ".", StringComparison.Ordinal) ? string.Empty : rule[(file.Length + 1)..].Split('.')[0];

    private static Outcomes Outcome(ILookup<string, bool> rules) =>
        !rules["toepassing"].Single() || rules["uitzondering"].Any(applies => applies) ? Outcomes.NotApplicable
        : rules["voldaan"].Single() ? Outcomes.Complied
        : rules["opeisbaar"].Single() ? Outcomes.Breached
        : Outcomes.Complied | Outcomes.Breached;

    private static IEnumerable<(ImmutableArray<int> Items, RuleParameter[] Parameters)> Parameters(ImmutableArray<Lijstlid> lists, RulesEngineInput input)
    {
        var rows = new List<ImmutableArray<int>> { ImmutableArray<int>.Empty };
        foreach (var list in lists)
        {
            rows = [.. rows.SelectMany(r => Enumerable.Range(0, input.Items(list).Length).Select(r.Add))];
        }

        return rows.Select(row => (row, (RuleParameter[])
        [
            new(RulesEngineNamen.Dossier, input.Dossier),
            .. row.Select((item, i) => new RuleParameter(RulesEngineNamen.Item(i), input.Items(lists[i]).GetValue(item)!)),
        ]));
    }
}
