using System.Globalization;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Toetsing;

/// <summary>Makes evaluable operands, and names conditions so that equal ones are known as one.</summary>
internal sealed class OperandCompiler(CompilationContext context, Scope scope, ConditionCompiler conditions)
{
    /// <summary>Compiles a term; a member of an enum takes its number from the fact it is compared with.</summary>
    public Operand Compile(Term term, Term comparedWith) => term switch
    {
        Term.Feit fact => new FactOperand(conditions.Address(fact.Verwijzing, scope)),
        Term.Getal number => new ConstantOperand(Span.Of(number.Waarde)),
        Term.Tekst text => new ConstantOperand(new(0, 0, text.Waarde)),
        Term.Enumlid member => new ConstantOperand(Span.Of(NumberOf(member, comparedWith))),
        Term.Dag day => new ConstantOperand(Span.Of(day.Waarde.DayNumber)),
        Term.Beoordelingsdatum => new AssessmentDateOperand(),
        Term.Som sum => new SumOperand(Compile(sum.Links, sum.Rechts), Compile(sum.Rechts, sum.Links), subtract: false),
        Term.Verschil difference => new SumOperand(Compile(difference.Links, difference.Rechts), Compile(difference.Rechts, difference.Links), subtract: true),
        Term.Termijn period => new TermOperand(context.TermEndNumberOf(KeyOf(period)), VariablesOf(period).Length > 0, period.Soort, Compile(period.Start, period.Aantal), Compile(period.Aantal, period.Start), context.Terms),
        Term.Telling count => Count(count),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The variables that terms or conditions read, each once, in order of reading.</summary>
    public int[] VariablesOf(params ReadOnlySpan<object> parts)
    {
        var variables = new List<int>();
        foreach (var part in parts)
        {
            KeyOf(part, part, variables, []);
        }

        return [.. variables.Distinct()];
    }

    public string KeyOf(object part, object? comparedWith = null) => KeyOf(part, comparedWith, [], []);

    private CountOperand Count(Term.Telling count)
    {
        var list = context.Layout.ScopeOf(count.Lijst.Lid);
        if (count.Deel is null)
        {
            return new(list, 0, null);
        }

        var inner = scope.Add(count.Variabele!, out var variable);
        context.Need(variable + 1);
        return new(list, variable, conditions.WithoutBurden().CompileInner(count.Deel, inner));
    }

    private static int NumberOf(Term.Enumlid member, Term comparedWith) => ((Term.Feit)comparedWith).Verwijzing.Lid.Waarde.NummerVan(member.Naam);

    // A key names facts by slot and not by variable: rows of different norms bind one item to different variables.
    private string KeyOf(object part, object? comparedWith, List<int> variables, List<Variabele> bound)
    {
        string Inner(object inner) => KeyOf(inner, part, variables, bound);
        return part switch
        {
            Term.Feit f => FactKey(f.Verwijzing, variables, bound),
            Term.Getal n => n.Waarde.ToString(CultureInfo.InvariantCulture),
            Term.Tekst t => $"\"{t.Waarde}\"",
            Term.Enumlid e => e.Naam,
            Term.Dag d => d.Waarde.ToString("O", CultureInfo.InvariantCulture),
            Term.Beoordelingsdatum => "op",
            Term.Som s => $"({Inner(s.Links)}+{Inner(s.Rechts)})",
            Term.Verschil s => $"({Inner(s.Links)}-{Inner(s.Rechts)})",
            Term.Termijn t => $"{t.Soort}({Inner(t.Start)},{Inner(t.Aantal)})",
            Term.Telling t => $"#{t.Lijst.Lid.Pad}({(t.Deel is null ? string.Empty : KeyOf(t.Deel, null, variables, [.. bound, t.Variabele!]))})",
            Voorwaarde.Constante c => c.Waar ? "1" : "0",
            Voorwaarde.En a => $"({string.Join('&', a.Delen.Select(Inner))})",
            Voorwaarde.Of o => $"({string.Join('|', o.Delen.Select(Inner))})",
            Voorwaarde.Niet n => $"!{Inner(n.Deel)}",
            Voorwaarde.Feit f => FactKey(f.Verwijzing, variables, bound),
            Voorwaarde.Vergelijking v => $"({Inner(v.Links)}{v.Vergelijker}{Inner(v.Rechts)})",
            Voorwaarde.Lidmaatschap l => $"({Inner(l.Waarde)} in {string.Join(',', l.Verzameling.Select(Inner))})",
            Voorwaarde.Kwantor k => $"{k.Soort}{k.Lijst.Lid.Pad}({KeyOf(k.Deel, null, variables, [.. bound, k.Variabele])})",
            Voorwaarde.Begripsgebruik b => $"{b.Begrip.Naam}({string.Join(',', b.Over.Select(v => ItemKey(v, variables, bound)))})",
            _ => throw new System.Diagnostics.UnreachableException(comparedWith?.ToString()),
        };
    }

    private string FactKey(Feitverwijzing fact, List<int> variables, List<Variabele> bound)
    {
        var first = fact.Van is null ? string.Empty : ItemKey(fact.Van, variables, bound);
        var second = fact.Paar is null ? string.Empty : ItemKey(fact.Paar, variables, bound);
        return $"{fact.Lid.Pad}[{first},{second}]";
    }

    private string ItemKey(Variabele item, List<int> variables, List<Variabele> bound)
    {
        var inner = bound.FindIndex(b => ReferenceEquals(b, item));
        if (inner >= 0)
        {
            return $"b{inner.ToString(CultureInfo.InvariantCulture)}";
        }

        var variable = scope.Of(item);
        if (!variables.Contains(variable))
        {
            variables.Add(variable);
        }

        return $"v{variables.IndexOf(variable).ToString(CultureInfo.InvariantCulture)}";
    }
}
