using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Toetsing.Condities;

namespace Behoorlijkheid.Weergave;

/// <summary>Says in words how the last day of a term is found.</summary>
/// <param name="kalender">The feestdagen.</param>
internal sealed class Termijnzin(Feestdagenkalender kalender)
{
    private readonly Termijnen termijnen = new(kalender);

    /// <summary>The sentence or sentences; empty when nothing is counted.</summary>
    public string Schrijf(ImmutableArray<CountStep> stappen)
    {
        if (stappen.IsEmpty)
        {
            return string.Empty;
        }

        return stappen.All(s => s.Count.IsOne && s.Start.IsOne && s.End.IsOne)
            ? string.Join(' ', stappen.Select((s, i) => Stap(s, eerste: i == 0, laatste: i == stappen.Length - 1)))
            : NietPrecies(stappen);
    }

    private string Stap(CountStep stap, bool eerste, bool laatste)
    {
        var start = Dag(stap.Start.Low);
        var aantal = (int)Math.Clamp(stap.Count.Low, 0, int.MaxValue);
        var loop = Loop(stap.Unit, start, aantal);
        var begin = $"{Duur(stap.Unit, aantal)} {(eerste ? $"na {Woorden.Dag(start)}" : "daarna")} is {Woorden.DagVoluit(loop.Nominaal)}";
        if (loop.Laatste != loop.Nominaal)
        {
            var einde = laatste ? "de laatste dag is" : "die termijn loopt tot en met";
            return $"{begin}; {Reden(loop)}, dus {einde} {Woorden.DagVoluit(loop.Laatste)}.";
        }

        var blijft = stap.Unit != Termijnsoort.KalenderWeken && !loop.IsVerlengbaar && kalender.IsVrij(loop.Nominaal)
            ? "; zo'n termijn wordt niet verlengd, ook niet als zij in het weekend of op een feestdag eindigt"
            : string.Empty;
        return laatste ? $"{begin}{blijft}; dat is de laatste dag." : $"{begin}{blijft}.";
    }

    // Art. 1 lid 1 passes over free days; where another day is passed over as well, it is art. 2 that does so.
    private string Reden(Termijnloop loop)
    {
        var dagen = Enumerable.Range(loop.Nominaal.DayNumber, loop.Laatste.DayNumber - loop.Nominaal.DayNumber).Select(DateOnly.FromDayNumber).ToList();
        if (!dagen.TrueForAll(kalender.IsVrij))
        {
            return "in die termijn moeten ten minste twee dagen vallen die geen zaterdag, zondag of feestdag zijn";
        }

        var redenen = new List<string>();
        foreach (var reden in dagen.Select(Waarom).Where(r => redenen.Count == 0 || redenen[^1] != r))
        {
            redenen.Add(reden);
        }

        var eerste = redenen[0] == Weekend ? "dat valt in het weekend" : $"dat is {redenen[0]}";
        var verder = redenen[1..];
        return verder.Count == 0 ? eerste : $"{eerste} en daarna {(verder.Count == 1 ? "volgt" : "volgen")} {Woorden.En(verder)}";
    }

    private const string Weekend = "het weekend";

    private string Waarom(DateOnly dag) =>
        kalender.NaamVan(dag) ?? (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? Weekend : "een dag die met een feestdag is gelijkgesteld");

    private static string NietPrecies(ImmutableArray<CountStep> stappen)
    {
        var eerste = stappen[0];
        var duur = string.Join(" en daarna ", stappen.Select(s => s.Count.IsOne ? Woorden.KleineLetter(Duur(s.Unit, (int)s.Count.Low)) : "een aantal dat niet bekend is"));
        var begin = Bekend(eerste.Start) ? Bereik(eerste.Start) : "een dag die niet bekend is";
        var einde = stappen[^1].End;
        var slot = Bekend(einde)
            ? $"de laatste dag is {Bereik(einde)}"
            : "de laatste dag is daarom niet te berekenen";
        return $"{Woorden.Hoofdletter(duur)} na {begin}: {slot}.";
    }

    private static string Bereik(Span span) => span.IsOne
        ? Woorden.DagVoluit(Dag(span.Low))
        : $"een dag van {Woorden.Dag(Dag(span.Low))} tot en met {Woorden.Dag(Dag(span.High))}";

    private static bool Bekend(Span span) => span.Low > DateOnly.MinValue.DayNumber && span.High < DateOnly.MaxValue.DayNumber;

    private static DateOnly Dag(long nummer) => DateOnly.FromDayNumber((int)nummer);

    private static string Duur(Termijnsoort soort, int aantal)
    {
        var (een, meer) = soort switch
        {
            Termijnsoort.Dagen => ("dag", "dagen"),
            Termijnsoort.Maanden => ("maand", "maanden"),
            Termijnsoort.Jaren => ("jaar", "jaar"),
            _ => ("week", "weken"),
        };
        return Woorden.Hoofdletter($"{Woorden.Telwoord(aantal)} {(aantal == 1 ? een : meer)}");
    }

    private Termijnloop Loop(Termijnsoort soort, DateOnly start, int aantal) => soort switch
    {
        Termijnsoort.Dagen => termijnen.LoopInDagen(start, aantal),
        Termijnsoort.Weken => termijnen.LoopInWeken(start, aantal),
        Termijnsoort.Maanden => termijnen.LoopInMaanden(start, aantal),
        Termijnsoort.KalenderWeken when Termijnen.KalenderWeken(start, aantal) is var einde => new(start, einde, einde, IsVerlengbaar: false),
        _ => termijnen.LoopInJaren(start, aantal),
    };
}
