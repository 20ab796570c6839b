using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Weergave.Taal;

/// <summary>Takes Dutch texts apart.</summary>
internal static partial class Ontleding
{
    /// <summary>The sentences; a full stop inside a number, an abbreviation or quotes ends none, a colon or semicolon before a capital does.</summary>
    public static ImmutableArray<string> Zinnen(string tekst) =>
        [.. Grens().Split(tekst).Select(z => z.Trim()).Where(z => z.Length > 0)];

    public static IEnumerable<string> Woorden(string zin) => Woord().Matches(zin).Select(w => w.Value);

    [GeneratedRegex(@"(?<=[^\s.]{2}[.?!:;]”?)\s+(?=[“\p{Lu}])", RegexOptions.CultureInvariant)]
    private static partial Regex Grens();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.:-]*(?<![.:])", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();
}
