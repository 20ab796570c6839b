using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Leesbaarheid;

/// <summary>Counts the syllables of Dutch words by their vowels.</summary>
/// <remarks>
/// Vowels that are spelled together and sound as one count once; a diaeresis or an accent begins a new syllable.
/// Loan words in which such vowels are parted without a mark (<c>museum</c>) are counted one too low.
/// </remarks>
internal static partial class Lettergrepen
{
    /// <summary>The number of syllables, at least one; of an abbreviation in capitals each letter is one.</summary>
    public static int In(string woord) => woord.Length > 1 && Afkorting().IsMatch(woord) ? woord.Length : Math.Max(1, Kern().Count(woord));

    [GeneratedRegex(@"^\p{Lu}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Afkorting();

    // After q the u is no vowel.
    [GeneratedRegex("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeioáàâäéèêëíìîïóòôöúùûü]|(?<!q)u|(?<![aeiou])y(?![aeiou])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Kern();
}
