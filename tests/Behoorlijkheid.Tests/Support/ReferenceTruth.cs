using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Kleene truth of a condition in one dossier under assumptions, by plain recursion from the text of the design.</summary>
internal sealed class ReferenceTruth(Dossierschets sketch, ImmutableDictionary<FactKey, FactState> assumed, Termijnen terms, DateOnly day)
{
    /// <summary>The truth of a condition, with <c>not</c> moved inward when it is negated.</summary>
    public bool? Of(Voorwaarde condition, ImmutableDictionary<Variabele, string> items, bool burden, bool negated = false)
    {
        switch (condition)
        {
            case Voorwaarde.Constante c:
                return c.Waar != negated;
            case Voorwaarde.En and:
                return Join(!negated, and.Delen.Select(d => Of(d, items, burden, negated)));
            case Voorwaarde.Of or:
                return Join(negated, or.Delen.Select(d => Of(d, items, burden, negated)));
            case Voorwaarde.Niet not:
                return Of(not.Deel, items, burden, !negated);
            case Voorwaarde.Begripsgebruik use:
                return Of(use.Begrip.Als, ReferenceReads.Bind(use, items), burden, negated);
            case Voorwaarde.Kwantor q:
                var list = sketch[q.Lijst.Lid];
                var parts = list.Ids.Select(id => Of(q.Deel, items.SetItem(q.Variabele, id), burden, negated));
                return Join((q.Soort == Kwantorsoort.Alle) != negated, list.IsComplete ? parts : parts.Append(null));
            default:
                return burden ? WithBurden(condition, items, negated) : Single(condition, items, negated);
        }
    }

    /// <summary>Whether something with this validity is in force for a row.</summary>
    public bool? InForce(Geldigheid validity, FactKey date)
    {
        if (validity == Geldigheid.Altijd)
        {
            return true;
        }

        var state = Look(date);
        var (first, last) = state switch
        {
            { Kind: FactKind.Established } => Ends(state.Value!),
            { Kind: FactKind.Contested } => (state.Readings.Min(r => Ends(r).First), state.Readings.Max(r => Ends(r).Last)),
            _ => (FirstDay(), day > FirstDay() ? day : FirstDay()),
        };
        var (from, until) = (validity.Vanaf ?? DateOnly.MinValue, validity.Tot ?? DateOnly.MaxValue);
        return first >= from && last <= until ? true : last < from || first > until ? false : null;
    }

    private DateOnly FirstDay()
    {
        var received = sketch[new FactKey(Words.Fact("klacht.ontvangen"))];
        var first = received.Kind switch
        {
            FactKind.Established => Ends(received.Value!).First,
            FactKind.Contested => received.Readings.Min(r => Ends(r).First),
            _ => DateOnly.MinValue,
        };
        return sketch.NotBefore > first ? sketch.NotBefore.Value : first;
    }

    private static (DateOnly First, DateOnly Last) Ends(object value) => (((Datum)value).Eerste, ((Datum)value).Laatste);

    private static bool? Join(bool isAnd, IEnumerable<bool?> parts) => parts.Aggregate((bool?)isAnd, (a, b) => isAnd ? a & b : a | b);

    private FactState Look(FactKey key) => assumed.GetValueOrDefault(key) ?? sketch[key];

    private bool? WithBurden(Voorwaarde condition, ImmutableDictionary<Variabele, string> items, bool negated)
    {
        var reads = ReferenceReads.Of(condition, items, sketch).Distinct().ToArray();
        var settled = reads.Where(k => sketch[k].IsSettledOpen).ToArray();
        if (settled.Length == 0)
        {
            return Single(condition, items, negated);
        }

        var truths = Completions.Of(settled, sketch, assumed.RemoveRange(settled))
            .Select(a => new ReferenceTruth(sketch, a, terms, day).Single(condition, items, negated)).ToArray();
        if (truths.All(t => t == true))
        {
            return true;
        }

        // What is still open may be stated in favour of the organ, as long as no reading has decided against it.
        var mayBeStated = reads.Except(settled).Any(k => Look(k) is { IsUnstated: true } or { Value: Datum { IsDag: false } })
            || Lists(condition).Any(l => !l);
        return truths.Contains(false) || !mayBeStated || settled.Any(k => !Completions.CanBeTried(k, sketch)) ? false : null;
    }

    private IEnumerable<bool> Lists(Voorwaarde condition) =>
        condition is Voorwaarde.Vergelijking c ? Lists(c.Links).Concat(Lists(c.Rechts)) : [];

    private IEnumerable<bool> Lists(Term term) => term switch
    {
        Term.Telling count => [sketch[count.Lijst.Lid].IsComplete],
        Term.Som sum => Lists(sum.Links).Concat(Lists(sum.Rechts)),
        Term.Verschil difference => Lists(difference.Links).Concat(Lists(difference.Rechts)),
        Term.Termijn t => Lists(t.Start).Concat(Lists(t.Aantal)),
        _ => [],
    };

    private bool? Single(Voorwaarde condition, ImmutableDictionary<Variabele, string> items, bool negated)
    {
        var truth = condition switch
        {
            Voorwaarde.Feit fact => Look(ReferenceReads.KeyOf(fact.Verwijzing, items)) is { Kind: FactKind.Established } state ? (bool)state.Value! : null,
            Voorwaarde.Vergelijking c => Compare(Value(c.Links, items), c.Vergelijker, Value(c.Rechts, items)),
            Voorwaarde.Lidmaatschap m => Join(false, m.Verzameling.Select(x => ReferenceValue.Equal(Value(m.Waarde, items), Value(x, items)))),
            _ => throw new ArgumentException("Geen enkelvoudige voorwaarde.", nameof(condition)),
        };
        return negated ? !truth : truth;
    }

    private static bool? Compare(ReferenceValue a, Vergelijker comparison, ReferenceValue b) => comparison switch
    {
        Vergelijker.Gelijk => ReferenceValue.Equal(a, b),
        Vergelijker.Ongelijk => !ReferenceValue.Equal(a, b),
        Vergelijker.Kleiner => ReferenceValue.Less(a, b),
        Vergelijker.GroterOfGelijk => !ReferenceValue.Less(a, b),
        Vergelijker.Groter => ReferenceValue.Less(b, a),
        _ => !ReferenceValue.Less(b, a),
    };

    private ReferenceValue Value(Term term, ImmutableDictionary<Variabele, string> items) => term switch
    {
        Term.Getal number => ReferenceValue.Of(number.Waarde),
        Term.Tekst text => new(0, 0, text.Waarde),
        Term.Enumlid member => new(0, 0, member.Naam),
        Term.Dag d => ReferenceValue.Of(d.Waarde.DayNumber),
        Term.Beoordelingsdatum => ReferenceValue.Of(day.DayNumber),
        Term.Feit fact => Value(Look(ReferenceReads.KeyOf(fact.Verwijzing, items))),
        Term.Som sum => Add(Value(sum.Links, items), Value(sum.Rechts, items)),
        Term.Verschil difference => Add(Value(difference.Links, items), Negative(Value(difference.Rechts, items))),
        Term.Telling count => Count(count, items),
        Term.Termijn term1 => End(term1.Soort, Value(term1.Start, items), Value(term1.Aantal, items)),
        _ => throw new ArgumentException("Onbekende term.", nameof(term)),
    };

    private static ReferenceValue Value(FactState state) => state is not { Kind: FactKind.Established, Value: { } value }
        ? ReferenceValue.Open
        : value switch
        {
            int number => ReferenceValue.Of(number),
            string text => new(0, 0, text),
            Datum date => new(date.Eerste.DayNumber, date.Laatste.DayNumber),
            _ => new(0, 0, JsonNaam.Van(value.ToString()!)),
        };

    private static ReferenceValue Add(ReferenceValue a, ReferenceValue b) =>
        a.IsOpen || b.IsOpen ? ReferenceValue.Open : new(a.Low + b.Low, a.High + b.High);

    private static ReferenceValue Negative(ReferenceValue a) => a.IsOpen ? a : new(-a.High, -a.Low);

    private ReferenceValue Count(Term.Telling count, ImmutableDictionary<Variabele, string> items)
    {
        var list = sketch[count.Lijst.Lid];
        var truths = list.Ids.Select(id => count.Deel is null ? true : Of(count.Deel, items.SetItem(count.Variabele!, id), burden: false)).ToArray();
        return new(truths.Count(t => t == true), list.IsComplete ? truths.Count(t => t != false) : int.MaxValue);
    }

    private ReferenceValue End(Termijnsoort unit, ReferenceValue start, ReferenceValue number)
    {
        return start.IsOpen || number.IsOpen ? ReferenceValue.Open : new(Last(start.Low, number.Low), Last(start.High, number.High));

        long Last(long from, long n)
        {
            var first = DateOnly.FromDayNumber((int)from);
            var length = (int)Math.Clamp(n, 0, 1_000_000);
            return (unit switch
            {
                Termijnsoort.Dagen => terms.Dagen(first, length),
                Termijnsoort.Weken => terms.Weken(first, length),
                Termijnsoort.Maanden => terms.Maanden(first, length),
                Termijnsoort.KalenderWeken => first.AddDays(7 * length),
                _ => terms.Jaren(first, length),
            }).DayNumber;
        }
    }
}
