using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Gathers what cases show of the single conditions of one condition.</summary>
internal sealed class Deelmeting
{
    private readonly string veld;
    private readonly Voorwaarde geheel;
    private readonly bool metBeslissing;
    private readonly string[] namen;

    // Each occurrence of a single condition, with its number; the same text is the same number.
    private readonly Dictionary<Voorwaarde, int> nummers = new(ReferenceEqualityComparer.Instance);

    // The truths of each as bits: those that it can have, and those that were seen.
    private readonly int[] mogelijk;
    private readonly int[] gezien;
    private readonly bool[] beslistWaar;
    private readonly bool[] beslistOnwaar;

    public Deelmeting(string veld, Voorwaarde geheel, bool metBeslissing)
    {
        (this.veld, this.geheel, this.metBeslissing) = (veld, geheel, metBeslissing);
        var perTekst = new Dictionary<string, int>(StringComparer.Ordinal);
        var delen = ImmutableArray.CreateBuilder<Voorwaarde>();
        foreach (var deel in Voorwaarden.Delen(geheel))
        {
            var tekst = Uitdrukkingschrijver.Schrijf(deel);
            if (perTekst.TryAdd(tekst, perTekst.Count))
            {
                delen.Add(deel);
            }

            nummers[deel] = perTekst[tekst];
        }

        Delen = delen.ToImmutable();
        namen = [.. perTekst.Keys];
        mogelijk = [.. Delen.Select(d => Bit(Waarheid.Waar) | Bit(Waarheid.Onwaar) | (Voorwaarden.KanOnbekendZijn(d) ? Bit(Waarheid.Onbekend) : 0))];
        gezien = new int[Delen.Length];
        beslistWaar = new bool[Delen.Length];
        beslistOnwaar = new bool[Delen.Length];
    }

    /// <summary>The single conditions, each once.</summary>
    public ImmutableArray<Voorwaarde> Delen { get; }

    /// <summary>Whether another case can show nothing more.</summary>
    public bool IsKlaar => gezien.AsSpan().SequenceEqual(mogelijk)
        && (!metBeslissing || (Array.TrueForAll(beslistWaar, b => b) && Array.TrueForAll(beslistOnwaar, b => b)));

    /// <summary>Takes in one row of a case.</summary>
    /// <param name="regel">The truth of each single condition in it.</param>
    public void Zie(ReadOnlySpan<Waarheid> regel)
    {
        var waarheden = regel.ToArray();
        for (var i = 0; i < waarheden.Length; i++)
        {
            gezien[i] |= Bit(waarheden[i]);
            if (!metBeslissing)
            {
                continue;
            }

            if (waarheden[i] == Waarheid.Waar)
            {
                beslistWaar[i] = beslistWaar[i] || Beslist(waarheden, i);
            }
            else if (waarheden[i] == Waarheid.Onwaar)
            {
                beslistOnwaar[i] = beslistOnwaar[i] || Beslist(waarheden, i);
            }
        }
    }

    public ImmutableArray<Voorwaardedekking> Dekking() =>
    [
        .. Delen.Select((deel, i) => new Voorwaardedekking(
            veld, namen[i], Voorwaarden.KanOnbekendZijn(deel), [.. Enum.GetValues<Waarheid>().Where(w => (gezien[i] & Bit(w)) != 0)], beslistWaar[i], beslistOnwaar[i])),
    ];

    private static int Bit(Waarheid waarheid) => 1 << (int)waarheid;

    private bool Beslist(Waarheid[] regel, int deel)
    {
        var staat = regel[deel];
        var waar = Met(Waarheid.Waar);
        var onwaar = Met(Waarheid.Onwaar);
        regel[deel] = staat;
        return waar != Waarheid.Onbekend && onwaar != Waarheid.Onbekend && waar != onwaar;

        Waarheid Met(Waarheid gesteld)
        {
            regel[deel] = gesteld;
            return Voorwaarden.Bereken(geheel, v => regel[nummers[v]]);
        }
    }
}
