using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>Makes evaluable conditions: fills in begrippen, moves negation inward, gives every fact its slot and every item its variable.</summary>
/// <param name="context">What the conditions of the kader share.</param>
/// <param name="rowItems">The items of a row, which are variables 0 and 1.</param>
/// <param name="burden">Whether the organ has to show that the condition holds.</param>
internal sealed class ConditionCompiler(CompilationContext context, ImmutableArray<Variabele> rowItems, bool burden)
{
    private readonly Scope root = Scope.Of(rowItems);

    public Condition Compile(Voorwaarde condition) => Compile(condition, root, negated: false);

    /// <summary>Compiles a condition that several norms may ask; when it speaks of the dossier only, its answer is shared.</summary>
    public Condition CompileShared(Voorwaarde condition)
    {
        var operands = new OperandCompiler(context, root, this);
        return burden || operands.VariablesOf(condition).Length > 0
            ? Compile(condition)
            : context.Share(operands.KeyOf(condition), () => Compile(condition));
    }

    /// <summary>For what is counted: there the comparison of the count is the single condition that carries the burden.</summary>
    public ConditionCompiler WithoutBurden() => burden ? new(context, rowItems, burden: false) : this;

    public FactAddress Address(Feitverwijzing fact) => Address(fact, root);

    private Condition Compile(Voorwaarde condition, Scope scope, bool negated) => condition switch
    {
        Voorwaarde.Constante c => c.Waar != negated ? ConstantCondition.True : ConstantCondition.False,
        Voorwaarde.En and => Junction(isAnd: !negated, and.Delen, scope, negated),
        Voorwaarde.Of or => Junction(isAnd: negated, or.Delen, scope, negated),
        Voorwaarde.Niet not => Compile(not.Deel, scope, !negated),
        Voorwaarde.Feit fact => new FactCondition(Address(fact.Verwijzing, scope), negated, burden),
        Voorwaarde.Vergelijking comparison => Comparison(comparison, scope, negated),
        Voorwaarde.Lidmaatschap membership => Membership(membership, scope, negated),
        Voorwaarde.Kwantor quantifier => Quantifier(quantifier, scope, negated),
        Voorwaarde.Begripsgebruik { Over.IsEmpty: true } use when !burden => Shared(use.Begrip, negated),
        Voorwaarde.Begripsgebruik use => Compile(use.Begrip.Als, Scope.Bind(use.Begrip.Over, use.Over, scope), negated),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private SharedCondition Shared(Begrip begrip, bool negated) =>
        context.Share($"begrip {begrip.Naam}", () => Compile(begrip.Als, Scope.Of([]), negated: false), negated);

    private JunctionCondition Junction(bool isAnd, ImmutableArray<Voorwaarde> parts, Scope scope, bool negated) =>
        new(isAnd, [.. parts.Select(p => Compile(p, scope, negated))]);

    private ComparisonCondition Comparison(Voorwaarde.Vergelijking comparison, Scope scope, bool negated)
    {
        var (operation, denied) = comparison.Vergelijker switch
        {
            Vergelijker.Gelijk => (Condities.Comparison.Equal, false),
            Vergelijker.Ongelijk => (Condities.Comparison.Equal, true),
            Vergelijker.Kleiner => (Condities.Comparison.Less, false),
            Vergelijker.GroterOfGelijk => (Condities.Comparison.Less, true),
            Vergelijker.KleinerOfGelijk => (Condities.Comparison.LessOrEqual, false),
            _ => (Condities.Comparison.LessOrEqual, true),
        };
        var operands = new OperandCompiler(context, scope, this);
        var key = $"{operation} ({operands.KeyOf(comparison.Links, comparison.Rechts)}) ({operands.KeyOf(comparison.Rechts, comparison.Links)})";
        return new(
            context.NumberOf(key),
            operands.VariablesOf(comparison.Links, comparison.Rechts),
            operands.Compile(comparison.Links, comparison.Rechts),
            operation,
            operands.Compile(comparison.Rechts, comparison.Links),
            negated != denied,
            burden);
    }

    private MembershipCondition Membership(Voorwaarde.Lidmaatschap membership, Scope scope, bool negated)
    {
        var operands = new OperandCompiler(context, scope, this);
        var set = membership.Verzameling.Select(m => ((ConstantOperand)operands.Compile(m, membership.Waarde)).Value).ToArray();
        var key = $"in ({operands.KeyOf(membership.Waarde, membership.Waarde)}) {string.Join('|', set)}";
        return new(context.NumberOf(key), operands.VariablesOf(membership.Waarde), operands.Compile(membership.Waarde, membership.Waarde), set, negated, burden);
    }

    private QuantifierCondition Quantifier(Voorwaarde.Kwantor quantifier, Scope scope, bool negated)
    {
        var list = context.Layout.ScopeOf(quantifier.Lijst.Lid);
        var inner = scope.Add(quantifier.Variabele, out var variable);
        context.Need(variable + 1);
        var condition = Compile(quantifier.Deel, inner, negated);
        var isAll = (quantifier.Soort == Kwantorsoort.Alle) != negated;
        var operands = new OperandCompiler(context, inner, this);
        var outer = operands.VariablesOf(quantifier.Deel).Where(v => v != variable).ToArray();
        return new(context.NumberOf($"{isAll} {list} {operands.KeyOf(quantifier.Deel)}"), outer, list, variable, isAll, condition);
    }

    internal Condition CompileInner(Voorwaarde condition, Scope scope) => Compile(condition, scope, negated: false);

    internal FactAddress Address(Feitverwijzing fact, Scope scope)
    {
        var slot = context.Layout.SlotOf(fact.Lid, fact.Van?.Lijst, fact.Paar?.Lijst);
        return new(slot, fact.Van is null ? -1 : scope.Of(fact.Van), fact.Paar is null ? -1 : scope.Of(fact.Paar));
    }
}
