using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Recht;

/// <summary>Writes references to the law in Dutch.</summary>
internal static class Wetscitaat
{
    private static readonly FrozenDictionary<string, string> Regelingen = new Dictionary<string, string>
    {
        ["BWBR0005537"] = "Awb",
        ["BWBR0001830"] = "Wet op de rechterlijke organisatie",
        ["BWBR0002448"] = "Algemene termijnenwet",
        ["BWBR0006299"] = "Politiewet 1993",
        ["BWBR0031788"] = "Politiewet 2012",
        ["BWBR0034925"] = "Jeugdwet",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Rangtelwoorden =
    [
        "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
        "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
    ];

    /// <summary>Short: <c>Awb 9:10 lid 2 onder c</c>.</summary>
    public static string Kort(Jci jci)
    {
        ReadOnlySpan<string?> delen =
        [
            Regeling(jci),
            jci.Deel("artikel") ?? Groter(jci),
            Met("lid ", jci.Deel("lid")),
            Met("onder ", jci.Deel("onderdeel")),
        ];
        return Verbind(" ", delen);
    }

    /// <summary>As in a sentence: <c>artikel 9:10, tweede lid, onderdeel c, Awb</c>.</summary>
    public static string Voluit(Jci jci)
    {
        ReadOnlySpan<string?> delen =
        [
            Met("artikel ", jci.Deel("artikel")) ?? Groter(jci),
            Lid(jci.Deel("lid")),
            Met("onderdeel ", jci.Deel("onderdeel")),
        ];
        var plaats = Verbind(", ", delen);
        var metKomma = jci.Deel("lid") is not null || jci.Deel("onderdeel") is not null;
        return plaats.Length == 0 ? Regeling(jci) : plaats + (metKomma ? ", " : " ") + Regeling(jci);
    }

    private static string Regeling(Jci jci) => Regelingen.GetValueOrDefault(jci.Regeling, jci.Regeling);

    // An article has a number of its own in the whole regulation; the chapter matters only without one.
    private static string? Groter(Jci jci) =>
        Met("bijlage ", jci.Deel("bijlage"))
        ?? Met("paragraaf ", jci.Deel("paragraaf"))
        ?? Met("afdeling ", jci.Deel("afdeling"))
        ?? Met("titel ", jci.Deel("titeldeel"))
        ?? Met("hoofdstuk ", jci.Deel("hoofdstuk"))
        ?? Met("deel ", jci.Deel("deel"))
        ?? Met("boek ", jci.Deel("boek"));

    private static string? Lid(string? lid) =>
        int.TryParse(lid, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0 && nummer <= Rangtelwoorden.Length
            ? Rangtelwoorden[nummer - 1] + " lid"
            : Met("lid ", lid);

    private static string? Met(string woord, string? waarde) => waarde is null ? null : woord + waarde;

    private static string Verbind(string scheiding, ReadOnlySpan<string?> delen)
    {
        var aanwezig = ImmutableArray.CreateBuilder<string>(delen.Length);
        foreach (var deel in delen)
        {
            if (deel is not null)
            {
                aanwezig.Add(deel);
            }
        }

        return string.Join(scheiding, aanwezig);
    }
}
