using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The names that authors use in their texts: ids of norms, begrippen and facts, with what they are called and where they stand.</summary>
internal sealed partial class Namen
{
    private readonly FrozenDictionary<string, (string Naam, string Adres)> namen;

    public Namen(Kaderboek boek)
    {
        var alle = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var begrip in boek.Kader.Begrippen.Where(b => b.Naam.Any(char.IsAsciiLetterUpper)))
        {
            alle[begrip.Naam] = ($"“{Woorden.Code(begrip.Naam)}”", Adressen.Begrip(begrip));
        }

        foreach (var norm in boek.Normen.Where(n => n.Id.Contains('-', StringComparison.Ordinal)))
        {
            alle[norm.Id] = ($"“{norm.Titel}”", boek.Adressen.Norm(norm));
        }

        foreach (var feit in boek.Kader.Model.Feiten)
        {
            alle[feit.Pad] = ($"“{Woorden.Code(feit.Pad.Replace(".", ", ", StringComparison.Ordinal))}”", Adressen.Feit(feit));
        }

        namen = alle.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A text of an author, with every name in it as what it is called, linked.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="naar">Makes an address relative to the page.</param>
    public IEnumerable<Html> Leesbaar(string tekst, Func<string, string> naar)
    {
        var begin = 0;
        foreach (Match match in Naam().Matches(tekst))
        {
            if (namen.TryGetValue(match.Value, out var naam))
            {
                yield return tekst[begin..match.Index];
                yield return Html.Link(naar(naam.Adres), naam.Naam);
                begin = match.Index + match.Length;
            }
        }

        yield return tekst[begin..];
    }

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*")]
    private static partial Regex Naam();
}
