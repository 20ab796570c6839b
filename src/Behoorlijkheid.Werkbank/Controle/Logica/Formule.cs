using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>A condition with its begrippen written out and its negations moved inward; equal texts mean equal conditions.</summary>
internal abstract class Formule
{
    private Formule(string tekst) => Tekst = tekst;

    /// <summary>Its one canonical text: parts in order of text, each once.</summary>
    public string Tekst { get; }

    public static Formule Waar { get; } = new Vast(isWaar: true);

    public static Formule Onwaar { get; } = new Vast(isWaar: false);

    public static Formule Alle(IEnumerable<Formule> delen) => Samen(delen, en: true);

    public static Formule Een(IEnumerable<Formule> delen) => Samen(delen, en: false);

    /// <summary>That a variable has one of some values.</summary>
    public static Formule In(string variabele, Reeks domein, Reeks waarden)
    {
        var mogelijk = domein.En(waarden);
        return mogelijk.IsLeeg ? Onwaar : mogelijk.Omvat(domein) ? Waar : new Letter(variabele, domein, mogelijk);
    }

    private static Formule Samen(IEnumerable<Formule> delen, bool en)
    {
        var plat = delen.SelectMany(d => d is Keten keten && keten.IsEn == en ? keten.Delen : [d]).ToList();
        var (neutraal, beslist) = en ? (Waar, Onwaar) : (Onwaar, Waar);
        if (plat.Contains(beslist))
        {
            return beslist;
        }

        ImmutableArray<Formule> over = [.. plat.Where(d => d != neutraal).DistinctBy(d => d.Tekst).OrderBy(d => d.Tekst, StringComparer.Ordinal)];
        return over switch
        {
            [] => neutraal,
            [var enige] => enige,
            _ => new Keten(over, en),
        };
    }

    internal sealed class Vast(bool isWaar) : Formule(isWaar ? "waar" : "onwaar")
    {
        public bool IsWaar { get; } = isWaar;
    }

    internal sealed class Keten(ImmutableArray<Formule> delen, bool isEn) : Formule($"({string.Join(isEn ? " & " : " | ", delen.Select(d => d.Tekst))})")
    {
        public ImmutableArray<Formule> Delen { get; } = delen;

        public bool IsEn { get; } = isEn;
    }

    internal sealed class Letter(string variabele, Reeks domein, Reeks waarden) : Formule($"{variabele}∈{{{waarden}}}")
    {
        public string Variabele { get; } = variabele;

        public Reeks Domein { get; } = domein;

        public Reeks Waarden { get; } = waarden;
    }
}
