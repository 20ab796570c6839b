using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Toetsing;

/// <summary>Makes a plan of the moments of a kader, apart from its norms: an assessment does not pay for them.</summary>
internal sealed class TimelineCompiler
{
    private readonly CompilationContext context;

    private TimelineCompiler(CompilationContext context) => this.context = context;

    /// <summary>The plan.</summary>
    /// <param name="kader">The kader.</param>
    /// <param name="rules">Its moments.</param>
    public static TimelinePlan Compile(Toetsingskader kader, Termijnregels rules)
    {
        var context = new CompilationContext(new FactLayoutBuilder(), new Termijnen(kader.Feestdagen));
        var compiler = new TimelineCompiler(context);
        var moments = rules.Momenten.Select(compiler.Moment).ToList();
        var notEncoded = rules.NietGecodeerd.Select(r => (r, new ConditionCompiler(context, [], burden: false).Compile(r.Als))).ToList();
        var facts = new Toetsplan(kader, context.Layout.Build(), [], [], context.Variables, context.Shared, context.TermEnds);
        return new(facts, [.. moments], [.. notEncoded]);
    }

    private MomentPlan Moment(Termijnregel rule)
    {
        var conditions = new ConditionCompiler(context, rule.VoorElk, burden: false);
        var operands = new OperandCompiler(context, Scope.Of(rule.VoorElk), conditions);
        return new()
        {
            Rule = rule,
            List = rule.VoorElk.IsEmpty ? -1 : context.Layout.ScopeOf(rule.VoorElk[0].Lijst),
            Applies = conditions.Compile(rule.Als),
            Variants = [.. rule.Varianten.Select(v => new VariantPlan(
                v,
                conditions.Compile(v.Als),
                LastDay(v.Dag, operands),
                [.. v.AndereUitleg.Select(u => new ReadingPlan(u, conditions.Compile(u.Als), LastDay(u.Dag, operands)))]))],
            Done = rule.GedaanAls is { } done ? conditions.Compile(done) : null,
            DoneOn = rule.Gedaan is { } on ? conditions.Address(on) : null,
        };
    }

    private static LastDayPlan LastDay(Termijndag day, OperandCompiler operands) =>
        new(Day(day.Uiterlijk, operands), day.Hoogstens is null ? null : Day(day.Hoogstens, operands));

    private static DayPlan Day(Term term, OperandCompiler operands) => term is Term.Termijn period
        ? new(operands.Compile(term, term), period.Soort, Day(period.Start, operands), operands.Compile(period.Aantal, period.Aantal))
        : new(operands.Compile(term, term), unit: null, start: null, count: null);
}
