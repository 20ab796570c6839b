using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>How easily a text reads, and what could be said more plainly.</summary>
/// <remarks>
/// The index is that of Flesch in the form that Douma gave it for Dutch: 206,835 − 0,93 × words per sentence − 77 × syllables per word; higher is easier.
/// It measures length and not sense: a text that passes may still be unclear, and the words of the law are long.
/// A text is taken to be about B1 when its sentences have at most 15 words on average, at most one in ten has more than 20, none more than 30,
/// at most one in five is passive, no word has a plainer one, and the index is at least 45.
/// </remarks>
internal sealed record Leesbaarheidsrapport
{
    public required int Zinnen { get; init; }

    public required int Woorden { get; init; }

    public required int Lettergrepen { get; init; }

    /// <summary>The sentences with more than <see cref="Leesbaarheidsmeter.LangeZin"/> words, the longest first.</summary>
    public required ImmutableArray<LangeZin> LangeZinnen { get; init; }

    /// <summary>The sentences in the passive.</summary>
    public required ImmutableArray<string> LijdendeZinnen { get; init; }

    /// <summary>The words for which there is a plainer one, each once.</summary>
    public required ImmutableArray<Jargonwoord> Jargon { get; init; }

    /// <summary>Words a sentence; 0 for a text without sentences.</summary>
    public double WoordenPerZin => Zinnen == 0 ? 0 : (double)Woorden / Zinnen;

    /// <summary>Syllables a word; 0 for a text without words.</summary>
    public double LettergrepenPerWoord => Woorden == 0 ? 0 : (double)Lettergrepen / Woorden;

    /// <summary>The index of Flesch and Douma.</summary>
    public double Index => Woorden == 0 ? 100 : 206.835 - (0.93 * WoordenPerZin) - (77 * LettergrepenPerWoord);

    /// <summary>What keeps the text from being about B1; empty when nothing does.</summary>
    public ImmutableArray<Leesbaarheidsmaat> Overschreden => [.. Maten().Where(m => m.Te).Select(m => m.Maat)];

    private IEnumerable<(Leesbaarheidsmaat Maat, bool Te)> Maten() =>
    [
        (Leesbaarheidsmaat.Gemiddelde, WoordenPerZin > Leesbaarheidsmeter.Gemiddelde),
        (Leesbaarheidsmaat.VeelLangeZinnen, LangeZinnen.Length * 10 > Zinnen),
        (Leesbaarheidsmaat.ZeerLangeZin, LangeZinnen.Any(z => z.Woorden > Leesbaarheidsmeter.ZeerLangeZin)),
        (Leesbaarheidsmaat.Lijdend, LijdendeZinnen.Length * 5 > Zinnen),
        (Leesbaarheidsmaat.Jargon, !Jargon.IsEmpty),
        (Leesbaarheidsmaat.Index, Index < Leesbaarheidsmeter.LaagsteIndex),
    ];
}
