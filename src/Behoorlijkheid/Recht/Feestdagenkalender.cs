using System.Collections.Immutable;

namespace Behoorlijkheid.Recht;

/// <summary>Tells which days are free for the counting of terms (Algemene termijnenwet, art. 1 and 3).</summary>
/// <remarks>Immutable and without state of its own: the same data give the same days, on any thread.</remarks>
internal sealed class Feestdagenkalender
{
    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2200;

    // The years of practice are looked up; a day outside them is computed when asked for.
    private static readonly int EersteDagnummer = new DateOnly(EersteJaar, 1, 1).DayNumber;
    private static readonly int AantalDagen = new DateOnly(LaatsteJaar + 1, 1, 1).DayNumber - EersteDagnummer;

    private readonly ulong[] bits = new ulong[(AantalDagen / 64) + 1];

    public Feestdagenkalender(ImmutableArray<VasteFeestdag> vast, ImmutableArray<Paasfeestdag> pasen, ImmutableArray<GelijkgesteldeDag> gelijkgesteld)
    {
        VasteDagen = vast;
        Paasdagen = pasen;
        GelijkgesteldeDagen = gelijkgesteld;

        // A day counted from a date may fall in the next or the previous year.
        for (var jaar = EersteJaar - 1; jaar <= LaatsteJaar + 1; jaar++)
        {
            foreach (var dag in FeestdagenVan(jaar))
            {
                Markeer(dag);
            }
        }

        foreach (var dag in gelijkgesteld)
        {
            Markeer(dag.Datum);
        }
    }

    public ImmutableArray<VasteFeestdag> VasteDagen { get; }

    public ImmutableArray<Paasfeestdag> Paasdagen { get; }

    public ImmutableArray<GelijkgesteldeDag> GelijkgesteldeDagen { get; }

    /// <summary>Whether a day is a Saturday, a Sunday, a feestdag or equated with one.</summary>
    public bool IsVrij(DateOnly dag)
    {
        if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            return true;
        }

        var index = dag.DayNumber - EersteDagnummer;
        return index >= 0 && index < AantalDagen ? (bits[index >> 6] >> (index & 63) & 1) != 0 : IsFeestdagBuitenTabel(dag);
    }

    /// <summary>The name of a feestdag; <c>null</c> for every other day, also for one that is only equated with a feestdag.</summary>
    public string? NaamVan(DateOnly dag)
    {
        var eerste = Math.Max(dag.Year - 1, DateOnly.MinValue.Year);
        var laatste = Math.Min(dag.Year + 1, DateOnly.MaxValue.Year);
        return Enumerable.Range(eerste, laatste - eerste + 1).SelectMany(BenoemdeFeestdagenVan).FirstOrDefault(f => f.Dag == dag).Naam;
    }

    private bool IsFeestdagBuitenTabel(DateOnly dag)
    {
        var eerste = Math.Max(dag.Year - 1, DateOnly.MinValue.Year);
        var laatste = Math.Min(dag.Year + 1, DateOnly.MaxValue.Year);
        return GelijkgesteldeDagen.Any(d => d.Datum == dag)
            || Enumerable.Range(eerste, laatste - eerste + 1).Any(jaar => FeestdagenVan(jaar).Contains(dag));
    }

    private void Markeer(DateOnly dag)
    {
        var index = dag.DayNumber - EersteDagnummer;
        if (index >= 0 && index < AantalDagen)
        {
            bits[index >> 6] |= 1UL << (index & 63);
        }
    }

    private IEnumerable<DateOnly> FeestdagenVan(int jaar) => BenoemdeFeestdagenVan(jaar).Select(f => f.Dag);

    private IEnumerable<(DateOnly Dag, string Naam)> BenoemdeFeestdagenVan(int jaar)
    {
        foreach (var feestdag in VasteDagen)
        {
            if (feestdag.Dag <= DateTime.DaysInMonth(jaar, feestdag.Maand))
            {
                var dag = new DateOnly(jaar, feestdag.Maand, feestdag.Dag);
                var eerder = feestdag.DagEerderAlsZondag && dag.DayOfWeek == DayOfWeek.Sunday && dag > DateOnly.MinValue;
                var gevierd = eerder ? dag.AddDays(-1) : dag;
                if (Geldt(gevierd, feestdag.Vanaf, feestdag.Tot))
                {
                    yield return (gevierd, feestdag.Naam);
                }
            }
        }

        var eerstePaasdag = Pasen(jaar).DayNumber;
        foreach (var feestdag in Paasdagen)
        {
            var nummer = (long)eerstePaasdag + feestdag.DagenNaPasen;
            if (nummer >= 0 && nummer <= DateOnly.MaxValue.DayNumber
                && DateOnly.FromDayNumber((int)nummer) is var dag && Geldt(dag, feestdag.Vanaf, feestdag.Tot))
            {
                yield return (dag, feestdag.Naam);
            }
        }
    }

    private static bool Geldt(DateOnly dag, DateOnly? vanaf, DateOnly? tot) =>
        !(dag < vanaf) && !(dag > tot);

    /// <summary>Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones and Butcher), whose letters these are.</summary>
    internal static DateOnly Pasen(int jaar)
    {
        var a = jaar % 19;
        var (b, c) = Math.DivRem(jaar, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (maand, dag) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new(jaar, maand, dag + 1);
    }
}
