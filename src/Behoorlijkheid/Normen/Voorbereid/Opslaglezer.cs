using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>Reads what <see cref="Opslagschrijver"/> wrote, method by method.</summary>
/// <param name="bytes">The prepared kader.</param>
internal sealed class Opslaglezer(byte[] bytes)
{
    private readonly List<string> teksten = [];
    private readonly List<Variabele> variabelen = [];
    private readonly List<Begrip> begrippen = [];
    private int plek;

    /// <summary>The vocabulary that its facts and lists are of.</summary>
    public Feitenmodel Model { get; set; } = Feitenmodel.Klachtdossier;

    /// <summary>Whether everything was read.</summary>
    public bool IsUit => plek == bytes.Length;

    public int Getal()
    {
        var waarde = 0;
        for (var bits = 0; ; bits += 7)
        {
            var deel = bytes[plek++];
            waarde |= (deel & 0x7f) << bits;
            if (deel < 0x80)
            {
                return waarde;
            }
        }
    }

    public int MetTeken() => JaNee() ? ~Getal() : Getal();

    public int? GetalOfNiets() => Getal() is var waarde and > 0 ? waarde - 1 : null;

    public bool JaNee() => bytes[plek++] != 0;

    public DateOnly Dag() => DateOnly.FromDayNumber(Getal());

    public DateOnly? DagOfNiets() => Getal() is var dag and > 0 ? DateOnly.FromDayNumber(dag - 1) : null;

    public string Tekst()
    {
        if (Getal() is var nummer and > 0)
        {
            return teksten[nummer - 1];
        }

        var lengte = Getal();
        var tekst = Encoding.UTF8.GetString(bytes, plek, lengte);
        plek += lengte;
        teksten.Add(tekst);
        return tekst;
    }

    public string? TekstOfNiets() => OfNiets(static lezer => lezer.Tekst());

    public ImmutableArray<string> Teksten() => Rij(static lezer => lezer.Tekst());

    public T? OfNiets<T>(Func<Opslaglezer, T> lees)
        where T : class => JaNee() ? lees(this) : null;

    public ImmutableArray<T> Rij<T>(Func<Opslaglezer, T> lees)
        where T : class
    {
        var items = new T[Getal()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = lees(this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    public ImmutableDictionary<string, T> Tabel<T>(Func<Opslaglezer, T> lees)
        where T : class
    {
        var tabel = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        for (var aantal = Getal(); aantal > 0; aantal--)
        {
            tabel.Add(Tekst(), lees(this));
        }

        return tabel.ToImmutable();
    }

    public Feitlid Feitlid() => (Feitlid)Model.Zoek(Tekst())!;

    public Lijstlid Lijstlid() => (Lijstlid)Model.Zoek(Tekst())!;

    public Variabele Variabele()
    {
        if (Getal() is var nummer and > 0)
        {
            return variabelen[nummer - 1];
        }

        var variabele = new Variabele(Tekst(), Lijstlid());
        variabelen.Add(variabele);
        return variabele;
    }

    public Variabele? VariabeleOfNiets() => OfNiets(static lezer => lezer.Variabele());

    public Begrip Begrip()
    {
        if (Getal() is var nummer and > 0)
        {
            return begrippen[nummer - 1];
        }

        var begrip = Begripsopslag.Lees(this);
        begrippen.Add(begrip);
        return begrip;
    }
}
