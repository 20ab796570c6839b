using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>A condition in words: a sentence, or the beginning of one with below it what it is made of.</summary>
/// <param name="Delen">The words; without a capital and without what ends a sentence.</param>
/// <param name="Onder">What stands below it; of a single sentence nothing.</param>
internal sealed record Zin(ImmutableArray<Zinsdeel> Delen, ImmutableArray<Zin> Onder)
{
    public Zin(string tekst, params ImmutableArray<Zin> onder)
        : this([new Zinsdeel(tekst)], onder)
    {
    }

    /// <summary>The words without what they refer to.</summary>
    public string Tekst => string.Concat(Delen.Select(d => d.Tekst));

    /// <summary>The begrip that it speaks of itself.</summary>
    public Begrip? Begrip => Delen.FirstOrDefault(d => d.Begrip is not null)?.Begrip;

    public bool IsEnkel => Onder.IsEmpty;

    /// <summary>The whole on one line, with what stands below it numbered where it is more than one.</summary>
    public string Regel => OpRegel(string.Empty);

    /// <summary>Words before one sentence: with that behind them when it is short or its heading can be taken in, and else below them.</summary>
    public static Zin Met(string begin, Zin deel) =>
        !deel.IsEnkel && ZinTeksten.Samengetrokken(begin, deel.Tekst) is { } kop ? new(kop, deel.Onder)
        : deel.IsEnkel && deel.Begrip is null ? new([new Zinsdeel(begin + " "), .. deel.Delen], [])
        : new(begin, deel);

    private string OpRegel(string nummer) => Onder switch
    {
        [] => Tekst,
        [var enige] => $"{Tekst} {enige.OpRegel(nummer)}",
        _ => $"{Tekst} {string.Join("; ", Onder.Select((z, i) => ZinTeksten.Genummerd(nummer, i + 1, z.OpRegel(ZinTeksten.Onder(nummer, i + 1)))))}",
    };
}
