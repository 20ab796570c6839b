using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>Writes the values that a prepared kader is made of. What occurs more than once is written where it is first met, and after that as its number.</summary>
/// <remarks>The same kader gives the same bytes. Each method has its like in <see cref="Opslaglezer"/>.</remarks>
internal sealed class Opslagschrijver
{
    private readonly List<byte> bytes = [];
    private readonly Dictionary<string, int> teksten = new(StringComparer.Ordinal);

    // By identity: of two items that are called the same, one is not the other.
    private readonly Dictionary<object, int> bekend = new(ReferenceEqualityComparer.Instance);
    private int variabelen;
    private int begrippen;

    public byte[] Bytes => [.. bytes];

    /// <summary>A whole number of at least zero, in groups of seven bits.</summary>
    public void Getal(int waarde)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(waarde);
        for (; waarde >= 0x80; waarde >>= 7)
        {
            bytes.Add((byte)((waarde & 0x7f) | 0x80));
        }

        bytes.Add((byte)waarde);
    }

    /// <summary>A whole number that may be less than zero.</summary>
    public void MetTeken(int waarde)
    {
        JaNee(waarde < 0);
        Getal(waarde < 0 ? ~waarde : waarde);
    }

    /// <summary>A whole number of at least zero, or nothing.</summary>
    public void GetalOfNiets(int? waarde) => Getal(waarde + 1 ?? 0);

    public void JaNee(bool waarde) => bytes.Add(waarde ? (byte)1 : (byte)0);

    public void Dag(DateOnly dag) => Getal(dag.DayNumber);

    public void DagOfNiets(DateOnly? dag) => Getal(dag is { } waarde ? waarde.DayNumber + 1 : 0);

    public void Tekst(string tekst)
    {
        if (teksten.TryGetValue(tekst, out var nummer))
        {
            Getal(nummer);
            return;
        }

        var inhoud = Encoding.UTF8.GetBytes(tekst);
        Getal(0);
        Getal(inhoud.Length);
        bytes.AddRange(inhoud);
        teksten.Add(tekst, teksten.Count + 1);
    }

    public void TekstOfNiets(string? tekst) => OfNiets(tekst, static (schrijver, er) => schrijver.Tekst(er));

    public void Teksten(ImmutableArray<string> teksten) => Rij(teksten, static (schrijver, tekst) => schrijver.Tekst(tekst));

    /// <summary>Something that may be missing.</summary>
    public void OfNiets<T>(T? iets, Action<Opslagschrijver, T> schrijf)
        where T : class
    {
        JaNee(iets is not null);
        if (iets is not null)
        {
            schrijf(this, iets);
        }
    }

    public void Rij<T>(ImmutableArray<T> items, Action<Opslagschrijver, T> schrijf)
        where T : class
    {
        Getal(items.Length);
        foreach (var item in items)
        {
            schrijf(this, item);
        }
    }

    /// <summary>Pairs by name, in the order of their names: a dictionary has none of its own.</summary>
    public void Tabel<T>(ImmutableDictionary<string, T> tabel, Action<Opslagschrijver, T> schrijf)
        where T : class
    {
        Getal(tabel.Count);
        foreach (var (naam, waarde) in tabel.OrderBy(paar => paar.Key, StringComparer.Ordinal))
        {
            Tekst(naam);
            schrijf(this, waarde);
        }
    }

    /// <summary>A fact or a list of the vocabulary, by its path.</summary>
    public void Lid(Lid lid) => Tekst(lid.Pad);

    public void Variabele(Variabele variabele)
    {
        if (!Verwijs(variabele))
        {
            Tekst(variabele.Naam);
            Lid(variabele.Lijst);
            bekend.Add(variabele, ++variabelen);
        }
    }

    public void VariabeleOfNiets(Variabele? variabele) => OfNiets(variabele, static (schrijver, er) => schrijver.Variabele(er));

    /// <summary>A begrip gets its number after the begrippen that it uses.</summary>
    public void Begrip(Begrip begrip)
    {
        if (!Verwijs(begrip))
        {
            Begripsopslag.Schrijf(this, begrip);
            bekend.Add(begrip, ++begrippen);
        }
    }

    private bool Verwijs(object iets)
    {
        var isBekend = bekend.TryGetValue(iets, out var nummer);
        Getal(nummer);
        return isBekend;
    }
}
