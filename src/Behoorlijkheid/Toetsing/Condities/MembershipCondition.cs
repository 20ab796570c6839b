namespace Behoorlijkheid.Toetsing.Condities;

internal sealed class MembershipCondition(int number, int[] variables, Operand value, Span[] set, bool negated, bool burden)
    : OperandCondition(number, variables, negated, burden)
{
    public static Waarheid AreEqual(in Span a, in Span b)
    {
        if (a.Text is not null && b.Text is not null)
        {
            return Kleene.Of(string.Equals((string)a.Text, (string)b.Text, StringComparison.Ordinal));
        }

        if (a.High < b.Low || a.Low > b.High)
        {
            return Waarheid.Onwaar;
        }

        return a.IsOne && b.IsOne && a.Text is null && b.Text is null ? Waarheid.Waar : Waarheid.Onbekend;
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into) => value.Explain(state, into);

    protected override Waarheid Compare(EvaluationState state, ref OpenCauses causes)
    {
        var read = value.Read(state, ref causes);
        var result = Waarheid.Onwaar;
        foreach (ref readonly var member in set.AsSpan())
        {
            var equal = AreEqual(read, member);
            if (equal == Waarheid.Waar)
            {
                return equal;
            }

            result = equal == Waarheid.Onbekend ? equal : result;
        }

        return result;
    }
}
