using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Verschil;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>The shipped kader with something in it changed, as an analyst would.</summary>
internal sealed class Kaderproef
{
    private static readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> Meegeleverd = new(KaderReader.Ingebouwde);
    private static readonly Lazy<Kaderwerk> Onveranderd = new(() => new Kaderproef().Lees());

    private readonly Dictionary<string, ReadOnlyMemory<byte>> bestanden = new(Meegeleverd.Value);

    /// <summary>The shipped kader as it is.</summary>
    public static Kaderwerk Gewoon => Onveranderd.Value;

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Bestanden => bestanden;

    public string this[string pad] => Encoding.UTF8.GetString(bestanden[pad].Span);

    /// <summary>The first occurrence of a text in a file becomes another.</summary>
    public Kaderproef Vervang(string pad, string oud, string nieuw)
    {
        var tekst = this[pad];
        var plek = tekst.IndexOf(oud, StringComparison.Ordinal);
        return plek < 0 ? throw new ArgumentException(oud) : Met(pad, string.Concat(tekst.AsSpan(0, plek), nieuw, tekst.AsSpan(plek + oud.Length)));
    }

    public Kaderproef Met(string pad, string inhoud)
    {
        bestanden[pad] = Encoding.UTF8.GetBytes(inhoud);
        return this;
    }

    public Kaderproef Zonder(string pad)
    {
        bestanden.Remove(pad);
        return this;
    }

    public Kaderwerk Lees() => Kaderwerklezer.Lees(bestanden) is { Gelukt: true } gelezen
        ? gelezen.Waarde
        : throw new InvalidOperationException(string.Join('\n', Kaderwerklezer.Lees(bestanden).Problemen.Select(p => $"{p.Plaats.Bestand}: {p.Melding}")));

    /// <summary>What the change comes to, against the shipped kader.</summary>
    public Kaderverschil Verschil() => Kadervergelijker.Vergelijk(Gewoon, Lees());
}
