using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>A set of whole numbers, as ranges that do not touch, from low to high.</summary>
internal sealed class Reeks
{
    private readonly ImmutableArray<Traject> delen;

    private Reeks(ImmutableArray<Traject> delen) => this.delen = delen;

    public bool IsLeeg => delen.IsEmpty;

    public static Reeks Bereik(long van, long tot) => new(van > tot ? [] : [new(van, tot)]);

    public static Reeks Van(IEnumerable<long> waarden)
    {
        var gelezen = ImmutableArray.CreateBuilder<Traject>();
        foreach (var waarde in waarden.Distinct().Order())
        {
            if (gelezen.Count > 0 && gelezen[^1].Tot == waarde - 1)
            {
                gelezen[^1] = new(gelezen[^1].Van, waarde);
            }
            else
            {
                gelezen.Add(new(waarde, waarde));
            }
        }

        return new(gelezen.ToImmutable());
    }

    /// <summary>Whether they have a number in common.</summary>
    public bool Raakt(Reeks andere)
    {
        foreach (var deel in delen)
        {
            foreach (var ander in andere.delen)
            {
                if (deel.Van <= ander.Tot && ander.Van <= deel.Tot)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public Reeks En(Reeks andere)
    {
        var samen = ImmutableArray.CreateBuilder<Traject>();
        foreach (var (van, tot) in delen)
        {
            foreach (var (beginnend, eindigend) in andere.delen)
            {
                var (laag, hoog) = (Math.Max(van, beginnend), Math.Min(tot, eindigend));
                if (laag <= hoog)
                {
                    samen.Add(new(laag, hoog));
                }
            }
        }

        return new(samen.ToImmutable());
    }

    /// <summary>What of a domain is not in this set.</summary>
    public Reeks Rest(Reeks domein)
    {
        var rest = domein;
        foreach (var (van, tot) in delen)
        {
            rest = new([.. rest.En(Bereik(long.MinValue, van - 1)).delen, .. rest.En(Bereik(tot + 1, long.MaxValue)).delen]);
        }

        return new([.. rest.delen.OrderBy(d => d.Van)]);
    }

    /// <summary>Whether every number of another is in this set. The ranges of a set do not touch, so that each of another lies in one of these.</summary>
    public bool Omvat(Reeks andere)
    {
        foreach (var ander in andere.delen)
        {
            if (!Bevat(ander))
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() =>
        string.Join(',', delen.Select(d => d.Van == d.Tot ? Getal(d.Van) : $"{Getal(d.Van)}..{Getal(d.Tot)}"));

    private static string Getal(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private bool Bevat(Traject ander)
    {
        foreach (var deel in delen)
        {
            if (deel.Van <= ander.Van && ander.Tot <= deel.Tot)
            {
                return true;
            }
        }

        return false;
    }
}
