using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>Puts a Dutch main clause in the order of a subordinate clause: <c>de klacht is mondeling geuit</c> becomes <c>de klacht mondeling is geuit</c>.</summary>
/// <remarks>Only what it knows how to turn round: a single clause with one of the finite verbs below. Of everything else the answer is <c>null</c>.</remarks>
internal static partial class Bijzin
{
    private static readonly FrozenSet<string> Hulpwerkwoorden = new[] { "is", "zijn", "heeft", "hebben", "had", "hadden", "wordt", "worden", "werd", "werden" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Modaal = new[] { "moet", "moest", "moesten", "kan", "kon", "konden", "mag", "mocht", "zou" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Zelfstandig = new[] { "was", "waren", "vond", "voldeed", "begon", "eindigde", "vroeg", "belooft", "kreeg", "gaf", "liep", "bestond", "oordeelde" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Voegwoorden = new[] { "dat", "die", "omdat", "of", "te", "wie", "waarop", "waarover", "als" }.ToFrozenSet(StringComparer.Ordinal);

    public static string? Van(string hoofdzin)
    {
        if (Onderwerpszin().Match(hoofdzin) is { Success: true } match)
        {
            return $"{match.Groups["gezegde"].Value} {match.Groups["onderwerp"].Value}";
        }

        var woorden = hoofdzin.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var plaats = woorden.FindIndex(w => Hulpwerkwoorden.Contains(w) || Modaal.Contains(w) || Zelfstandig.Contains(w));
        if (plaats <= 0 || woorden[0] == "wie" || hoofdzin.Contains(',', StringComparison.Ordinal) || woorden.Skip(1).Any(Voegwoorden.Contains))
        {
            return null;
        }

        var werkwoord = woorden[plaats];
        woorden.RemoveAt(plaats);
        if (plaats == woorden.Count)
        {
            return string.Join(' ', woorden.Append(werkwoord));
        }

        // "vond plaats" is one verb, written as one word where it stands together.
        if (werkwoord == "vond" && woorden[^1] == "plaats")
        {
            return string.Join(' ', woorden.SkipLast(1).Append("plaatsvond"));
        }

        woorden.Insert(Plaats(werkwoord, woorden), werkwoord);
        return string.Join(' ', woorden);
    }

    // Before the participle, or before what else a modal verb governs; a verb by itself ends the clause.
    private static int Plaats(string werkwoord, List<string> rest) =>
        Zelfstandig.Contains(werkwoord) ? rest.Count
        : Modaal.Contains(werkwoord) && rest.Count > 1 && Hulpwerkwoorden.Contains(rest[^2]) ? rest.Count - 2
        : rest.Count - 1;

    // "Dat de klacht niet wordt behandeld, is meegedeeld": what is told comes last.
    [GeneratedRegex(@"\A(?<onderwerp>dat [^,]+), (?<gezegde>(?:is|was|werd|wordt) \w+)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Onderwerpszin();
}
