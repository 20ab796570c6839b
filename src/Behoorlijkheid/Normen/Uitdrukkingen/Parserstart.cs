using System.Linq.Expressions;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Makes the parser of the rules engine ready, beside other work: its first expression costs as much as the next thousand.</summary>
internal static class Parserstart
{
    // Each kind of thing that norms say, once, so that what it needs is loaded and compiled.
    private const string Voorbeeld =
        "lijst.Any(x => x == \"a\" and keuze == \"Monday\") or not (keuze in (\"Monday\")) and dag <= Termijn.Weken(dag, 1 + 1) or lijst.Count() > 1";

    private static readonly Lazy<Task> Gestart = new(() => Task.Run(() => Nieuw().Parse(
        Voorbeeld,
        [
            Expression.Parameter(typeof(IEnumerable<string>), "lijst"),
            Expression.Parameter(typeof(DayOfWeek), "keuze"),
            Expression.Parameter(typeof(DateOnly), "dag"),
        ],
        typeof(bool))));

    public static void Begin() => _ = Gestart.Value;

    /// <summary>A parser, once it is ready: two threads never use it for the first time together.</summary>
    public static RuleExpressionParser Wacht()
    {
        Gestart.Value.Wait();
        return Nieuw();
    }

    private static RuleExpressionParser Nieuw() => new(new ReSettings
    {
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
        EnableExceptionAsErrorMessage = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        UseFastExpressionCompiler = false,
        CustomTypes = [typeof(Termijn)],
    });
}
