using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Toetsing.Condities;

/// <summary>The last day of a statutory term. A term never ends earlier when it starts later, so a span is mapped end by end.</summary>
internal sealed class TermOperand(int number, bool isOfItem, Termijnsoort unit, Operand start, Operand count, Termijnen terms) : Operand
{
    // A term of 90 days that is extended can end later than one of 91 days, which is not (Algemene termijnenwet art. 4):
    // where the length itself is open, the bounds leave room for any extension.
    private const int LongestExtension = 14;

    public override Span Read(EvaluationState state, ref OpenCauses causes)
    {
        if (!isOfItem && state.TermEnd(number) is var known && known != 0)
        {
            return Span.Of(known);
        }

        var from = start.Read(state, ref causes);
        var length = count.Read(state, ref causes);
        var low = from.Low < DateOnly.MinValue.DayNumber ? int.MinValue : End(from.Low, length.Low);
        var high = from.High > DateOnly.MaxValue.DayNumber ? int.MaxValue : End(from.High, length.High);
        if (!isOfItem && low == high && from.IsOne && length.IsOne && !causes.Unstated && !causes.Settled && !state.Assumes)
        {
            state.KeepTermEnd(number, low);
        }

        return length.IsOne ? new(low, high) : new(low - LongestExtension, high + LongestExtension);
    }

    public override void Explain(EvaluationState state, ExplanationCollector into)
    {
        start.Explain(state, into);
        count.Explain(state, into);
    }

    public override ImmutableArray<CountStep>? Steps(EvaluationState state)
    {
        var causes = default(OpenCauses);
        return [.. start.Steps(state) ?? [], new(unit, count.Read(state, ref causes), start.Read(state, ref causes), Read(state, ref causes))];
    }

    private long End(long day, long length)
    {
        var from = DateOnly.FromDayNumber((int)Math.Clamp(day, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
        var n = (int)Math.Clamp(length, 0, 1_000_000);
        var end = unit switch
        {
            Termijnsoort.Dagen => terms.Dagen(from, n),
            Termijnsoort.Weken => terms.Weken(from, n),
            Termijnsoort.Maanden => terms.Maanden(from, n),
            Termijnsoort.KalenderWeken => Termijnen.KalenderWeken(from, n),
            _ => terms.Jaren(from, n),
        };
        return end.DayNumber;
    }
}
