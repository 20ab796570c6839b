using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

/// <summary>Makes small faults in expressions, in words and in characters; the same seed makes the same faults.</summary>
internal sealed partial class Uitdrukkingsmutator(int zaad, ImmutableArray<string> uitdrukkingen)
{
    private const string Tekens = "abzBZ019 .,()<>=!&|+-*/%?:;\"'\\_[]{}@#$^~`\t\n\0é“\u2028😀";

    // What an author tries, what a parser may trip over, and what leads out of the sandbox.
    private static readonly ImmutableArray<string> Vallen =
    [
        "it", "root", "parent", "$", "^", "~", "null", "new", "np(", "iif(", "is", "as", "cast(", "in", "not", "!", "-", "=>", "==", "=", "<>", "??", "?:",
        "\"\"", "\"2016-10\"", "\"3 Oct 2016\"", "\"Lid,Voorzitter\"", "\"2\"", "DateTime.Now", "Guid.NewGuid()", "Math.PI", "Convert.ToInt32(\"1\")",
        "GetType()", ".GetType().Assembly.Location", ".ToString()", ".Any()", ".Count", ".Count()", ".Where(x => x)", ".Any(x => x.gehoord)", ".First()",
        "Enumerable.Range(0,2000000000).Count()", "String(\"a\"[0],1000000000)", "0x10", "1m", "1e3", "2147483648", "99999999999999999999", "((((((((", "))))))))",
        "beoordelingsdatum", "Termijn", "Termijn.Weken(", "Termijn.Weken(beoordelingsdatum, 6)", "klacht", "behandelaars", "beklaagden.All(b => b", "True", "AND",
    ];

    private readonly Random kans = new(zaad);
    private readonly ImmutableArray<string> delen = [.. uitdrukkingen.SelectMany(u => Delen().Matches(u)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];
    private readonly ImmutableArray<string> woorden = [.. uitdrukkingen.SelectMany(Woorden).Distinct().Order(StringComparer.Ordinal), .. Vallen];

    /// <summary>A faulty expression, and which one it was made of.</summary>
    public (string Uitdrukking, int Van) Volgende()
    {
        var van = kans.Next(uitdrukkingen.Length);
        var uitdrukking = uitdrukkingen[van];
        for (var fouten = kans.Next(1, 4); fouten > 0; fouten--)
        {
            uitdrukking = kans.Next(4) switch { 0 => InTekens(uitdrukking), 1 => InWoorden(uitdrukking), _ => InDelen(uitdrukking) };
        }

        return (uitdrukking, van);
    }

    private static IEnumerable<string> Woorden(string uitdrukking)
    {
        var begin = 0;
        for (var i = 1; i <= uitdrukking.Length; i++)
        {
            if (i == uitdrukking.Length || !char.IsLetterOrDigit(uitdrukking[i]) || !char.IsLetterOrDigit(uitdrukking[i - 1]))
            {
                yield return uitdrukking[begin..i];
                begin = i;
            }
        }
    }

    private string InWoorden(string uitdrukking)
    {
        var delen = Woorden(uitdrukking).ToList();
        if (delen.Count == 0)
        {
            return Kies(woorden);
        }

        var plek = kans.Next(delen.Count);
        switch (kans.Next(5))
        {
            case 0:
                delen.RemoveAt(plek);
                break;
            case 1:
                delen.Insert(plek, delen[kans.Next(delen.Count)]);
                break;
            case 2:
                var ander = kans.Next(delen.Count);
                (delen[plek], delen[ander]) = (delen[ander], delen[plek]);
                break;
            case 3:
                delen.Insert(plek, Kies(woorden));
                break;
            default:
                delen[plek] = Kies(woorden);
                break;
        }

        return string.Concat(delen);
    }

    /// <summary>Faults of meaning: every word exists, but a fact, a value or an operator is another one.</summary>
    private string InDelen(string uitdrukking)
    {
        var gevonden = Delen().Matches(uitdrukking);
        if (gevonden.Count == 0)
        {
            return InWoorden(uitdrukking);
        }

        var deel = gevonden[kans.Next(gevonden.Count)];
        var nieuw = kans.Next(6) switch
        {
            0 => $"({deel.Value})",
            1 => $"not {deel.Value}",
            2 => Kies(["==", "!=", "<", ">=", "and", "or", "+", "-", "in", "not in", ","]),
            _ => Kies(delen),
        };
        return string.Concat(uitdrukking.AsSpan(0, deel.Index), nieuw, uitdrukking.AsSpan(deel.Index + deel.Length));
    }

    private string InTekens(string uitdrukking)
    {
        var tekens = new StringBuilder(uitdrukking);
        var plek = kans.Next(tekens.Length + 1);
        switch (kans.Next(3))
        {
            case 0 when plek < tekens.Length:
                tekens.Remove(plek, 1);
                break;
            case 1 when plek < tekens.Length:
                tekens[plek] = Tekens[kans.Next(Tekens.Length)];
                break;
            default:
                tekens.Insert(plek, Tekens[kans.Next(Tekens.Length)]);
                break;
        }

        return tekens.ToString();
    }

    private string Kies(ImmutableArray<string> uit) => uit[kans.Next(uit.Length)];

    [GeneratedRegex("""[A-Za-z][A-Za-z0-9.]*(\([^()]*\))?|"[^"]*"|[0-9]+|[=!<>]=?""")]
    private static partial Regex Delen();
}
