namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>One word or sign of an expression.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Begin">Where it starts in the expression, counted from 0.</param>
/// <param name="Tekst">As the parser is to read it: <c>&amp;&amp;</c> has become <c>and</c>.</param>
/// <param name="Bron">As it is written.</param>
internal sealed record Token(Tokensoort Soort, int Begin, string Tekst, string Bron)
{
    /// <summary>What stands between the quotes of a text.</summary>
    public string Inhoud => Tekst[1..^1];
}
