namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class ComparisonCondition(int number, int[] variables, Operand left, Comparison comparison, Operand right, bool negated, bool burden)
    : OperandCondition(number, variables, negated, burden)
{
    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into)
    {
        left.Explain(state, into);
        right.Explain(state, into);
    }

    public override Deadline? Passed(EvaluationState state, Waarheid truth)
    {
        var causes = default(OpenCauses);
        var holds = Compare(state, ref causes);
        var day = (comparison, holds) switch
        {
            (Comparison.LessOrEqual, Waarheid.Onwaar) => right,
            (Comparison.Less, Waarheid.Waar) => left,
            _ => null,
        };
        return Evaluate(state) == truth && day?.Steps(state) is { } steps ? new(day.Read(state, ref causes), steps, []) : null;
    }

    public override Deadline? Kept(EvaluationState state, Waarheid truth)
    {
        var causes = default(OpenCauses);
        var day = (comparison, Compare(state, ref causes)) switch
        {
            (Comparison.LessOrEqual, Waarheid.Waar) => right,
            (Comparison.Less, Waarheid.Onwaar) => left,
            _ => null,
        };
        return Evaluate(state) == truth && day?.Steps(state) is { IsEmpty: false } steps ? new(day.Read(state, ref causes), steps, []) : null;
    }

    protected override Waarheid Compare(EvaluationState state, ref OpenCauses causes)
    {
        var a = left.Read(state, ref causes);
        var b = right.Read(state, ref causes);
        return comparison switch
        {
            Comparison.Less => a.High < b.Low ? Waarheid.Waar : a.Low >= b.High ? Waarheid.Onwaar : Waarheid.Onbekend,
            Comparison.LessOrEqual => a.High <= b.Low ? Waarheid.Waar : a.Low > b.High ? Waarheid.Onwaar : Waarheid.Onbekend,
            _ => MembershipCondition.AreEqual(a, b),
        };
    }
}
