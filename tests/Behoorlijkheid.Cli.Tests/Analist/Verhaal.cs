using System.Text.RegularExpressions;

namespace Behoorlijkheid.Cli.Tests.Analist;

/// <summary>The story of the analyst: text with blocks that are replayed.</summary>
/// <remarks>
/// <c>console</c>: commands after <c>$</c>, each with what it writes. Above another block a comment says where its text comes from:
/// <c>bestand x</c> is the file x, <c>plak x in y</c> the file x, which is put into y, and <c>uit x</c> a part of the file x.
/// </remarks>
internal sealed partial class Verhaal(string tekst)
{
    public IReadOnlyList<string> Regels { get; } = tekst.Split('\n');

    /// <summary>The story with other text in its blocks.</summary>
    /// <param name="blok">What stands in a block, in the order of the story.</param>
    public string Met(Func<Verhaalblok, IReadOnlyList<string>, IEnumerable<string>> blok)
    {
        var uit = new List<string>();
        var plaats = 0;
        foreach (var gevonden in Blokken())
        {
            uit.AddRange(Regels.Skip(plaats).Take(gevonden.Van - plaats));
            uit.AddRange(blok(gevonden, [.. Regels.Skip(gevonden.Van).Take(gevonden.Tot - gevonden.Van)]));
            plaats = gevonden.Tot;
        }

        return string.Join('\n', uit.Concat(Regels.Skip(plaats)));
    }

    private IEnumerable<Verhaalblok> Blokken()
    {
        for (var regel = 0; regel < Regels.Count; regel++)
        {
            if (!Regels[regel].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var opdracht = Regels[regel] == "```console" ? "doe" : Herkomst().Match(Regels[regel - 1]) is { Success: true } gevonden ? gevonden.Groups[1].Value : string.Empty;
            var van = regel + 1;
            for (regel++; Regels[regel] != "```"; regel++)
            {
            }

            yield return new(opdracht, van, regel);
        }
    }

    [GeneratedRegex("^<!-- (.+) -->$")]
    private static partial Regex Herkomst();
}
