namespace Behoorlijkheid.Recht;

/// <summary>Counts statutory terms (Algemene termijnenwet). Every answer is the last day that still counts: who acts on that day is in time.</summary>
/// <remarks>
/// The day on which the term starts is not counted: "within a week after Monday" runs up to and including the next Monday.
/// A later start never gives an earlier end. What lies beyond the calendar ends at its last day.
/// Terms that are counted back from a day (art. 1 lid 2) and terms in hours (art. 4, onder a) are never extended; nothing that is counted here is one,
/// and neither are the terms of art. 4, onder b and c.
/// </remarks>
internal sealed class Termijnen(Feestdagenkalender kalender)
{
    // Algemene termijnenwet, art. 4: longer terms, and terms in years, are not extended.
    private const int MeesteDagen = 90;
    private const int MeesteWeken = 12;
    private const int MeesteMaanden = 3;

    // Art. 2: a term of at least three days holds at least two days that are not free.
    private const int MinsteDagenVoorWerkdagen = 3;
    private const int MinsteWerkdagen = 2;

    /// <summary>The last day of a term in days.</summary>
    public DateOnly Dagen(DateOnly start, int n) => LoopInDagen(start, n).Laatste;

    /// <summary>The last day of a term in weeks: the same day of the week, unless that is free.</summary>
    public DateOnly Weken(DateOnly start, int n) => LoopInWeken(start, n).Laatste;

    /// <summary>The last day of a term in months: the day of the same number, or the last day of a shorter month, unless that is free.</summary>
    public DateOnly Maanden(DateOnly start, int n) => LoopInMaanden(start, n).Laatste;

    /// <summary>The last day of a term in years, which is never extended (art. 4, onder a).</summary>
    public DateOnly Jaren(DateOnly start, int n) => LoopInJaren(start, n).Laatste;

    /// <summary>How a term in days runs.</summary>
    public Termijnloop LoopInDagen(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Loop(start, Verder(start, n), n is > 0 and <= MeesteDagen, n >= MinsteDagenVoorWerkdagen);
    }

    /// <summary>How a term in weeks runs.</summary>
    public Termijnloop LoopInWeken(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Loop(start, Verder(start, 7L * n), n is > 0 and <= MeesteWeken);
    }

    /// <summary>How a term in months runs.</summary>
    public Termijnloop LoopInMaanden(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Loop(start, MaandenVerder(start, n), n is > 0 and <= MeesteMaanden);
    }

    /// <summary>How a term in years runs.</summary>
    public Termijnloop LoopInJaren(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Loop(start, MaandenVerder(start, 12L * n), verlengbaar: false);
    }

    /// <summary>The day a number of weeks later on the calendar: the nominal end of a term, free or not.</summary>
    public static DateOnly KalenderWeken(DateOnly start, int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        return Verder(start, 7L * n);
    }

    private Termijnloop Loop(DateOnly start, DateOnly einde, bool verlengbaar, bool metWerkdagen = true) =>
        new(start, einde, verlengbaar ? Verleng(start, einde, metWerkdagen ? MinsteWerkdagen : 0) : einde, verlengbaar);

    // Art. 1 lid 1 and art. 2 together: the first day from the nominal end on that is not free and leaves enough such days.
    private DateOnly Verleng(DateOnly start, DateOnly einde, int werkdagen)
    {
        for (var dag = start; werkdagen > 0 && dag < einde;)
        {
            dag = dag.AddDays(1);
            werkdagen -= kalender.IsVrij(dag) ? 0 : 1;
        }

        while ((werkdagen > 0 || kalender.IsVrij(einde)) && einde < DateOnly.MaxValue)
        {
            einde = einde.AddDays(1);
            werkdagen -= kalender.IsVrij(einde) ? 0 : 1;
        }

        return einde;
    }

    private static DateOnly Verder(DateOnly start, long dagen) =>
        DateOnly.FromDayNumber((int)Math.Min(start.DayNumber + dagen, DateOnly.MaxValue.DayNumber));

    private static DateOnly MaandenVerder(DateOnly start, long maanden)
    {
        var totEinde = (12L * (DateOnly.MaxValue.Year - start.Year)) + DateOnly.MaxValue.Month - start.Month;
        return maanden > totEinde ? DateOnly.MaxValue : start.AddMonths((int)maanden);
    }
}
