namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>N-ary and / or.</summary>
internal sealed class JunctionCondition(bool isAnd, Condition[] parts) : Condition
{
    private readonly Waarheid deciding = isAnd ? Waarheid.Onwaar : Waarheid.Waar;

    public override Waarheid Evaluate(EvaluationState state)
    {
        var result = Kleene.Not(deciding);
        var pivots = state.Pivots;
        foreach (var part in parts)
        {
            var truth = part.Evaluate(state);
            if (truth == deciding)
            {
                state.Restore(pivots);
                return deciding;
            }

            if (truth == Waarheid.Onbekend)
            {
                result = Waarheid.Onbekend;
            }
        }

        return result;
    }

    public override void Explain(EvaluationState state, Waarheid truth, ExplanationCollector into)
    {
        foreach (var part in parts)
        {
            if (part.Evaluate(state) == truth)
            {
                part.Explain(state, truth, into);
                if (truth == deciding && into.OneCauseIsEnough)
                {
                    return;
                }
            }
        }
    }

    // Where each part would have been enough, the last of their days counts; where every part was needed, the first, and only when nothing else failed.
    // Where one part is enough, the first day that was kept; where every part is needed, the last of them.
    public override Deadline? Kept(EvaluationState state, Waarheid truth)
    {
        var kept = parts.Where(p => p.Evaluate(state) == truth).Select(p => p.Kept(state, truth)).OfType<Deadline>();
        return truth == deciding ? kept.MinBy(d => d.Day.High) : kept.MaxBy(d => d.Day.High);
    }

    public override Deadline? Passed(EvaluationState state, Waarheid truth)
    {
        var causes = parts.Where(p => p.Evaluate(state) == truth).ToList();
        var passed = causes.ConvertAll(p => p.Passed(state, truth));
        if (truth != deciding)
        {
            return passed.OfType<Deadline>().MaxBy(d => d.Day.High);
        }

        var first = passed.Contains(null) ? null : passed.MinBy(d => d!.Day.High);
        return first is null ? null : first with { Because = [.. parts.Where(p => p.Evaluate(state) == Kleene.Not(truth)).Select(p => (p, Kleene.Not(truth))), .. first.Because] };
    }
}
