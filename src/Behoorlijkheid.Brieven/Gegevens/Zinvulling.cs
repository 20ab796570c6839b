using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Fills the placeholders in the sentences of zinnen.json.</summary>
/// <param name="context">The beoordeling with its names.</param>
/// <param name="aanduider">What the letter calls persons and things.</param>
/// <param name="orgaan">The bestuursorgaan in a sentence.</param>
/// <param name="ombudsman">The ombudsman in a sentence.</param>
internal sealed class Zinvulling(Weergavecontext context, Aanduider aanduider, string orgaan, string ombudsman)
{
    private const string Orgaan = "orgaan";
    private const string Ombudsman = "ombudsman";
    private const string Open = "{{";
    private const string Dicht = "}}";

    /// <summary>The sentence, beginning with a capital.</summary>
    public string Vul(string zin, Normbevinding bevinding)
    {
        var gevuld = Sjabloon.Vul(zin, pad => pad switch
        {
            Orgaan => orgaan,
            Ombudsman => ombudsman,
            _ => aanduider.Van(pad, bevinding) ?? Sjabloon.Vul($"{Open} {pad} {Dicht}", bevinding, context),
        });
        return Woorden.Hoofdletter(NaPunt(gevuld));
    }

    /// <summary>Whether a placeholder can be filled in a sentence of a norm.</summary>
    public static bool Kent(string pad, Norm norm, Feitenmodel model) =>
        pad is Orgaan or Ombudsman || norm.VoorElk.Any(v => v.Naam == pad) || model.Zoek(Woord(pad, norm)) is Feitlid;

    /// <summary>What a sentence of a norm can name.</summary>
    public static IEnumerable<string> Namen(Norm norm, Feitenmodel model) =>
    [
        Orgaan,
        Ombudsman,
        .. norm.VoorElk.Select(v => v.Naam),
        .. model.Feiten.Select(f => norm.VoorElk.FirstOrDefault(v => f.Pad.StartsWith(v.Lijst.Pad + ".", StringComparison.Ordinal)) is { } v
            ? v.Naam + f.Pad[v.Lijst.Pad.Length..]
            : f.Pad),
    ];

    /// <summary>The placeholders of a sentence with their places; <c>null</c> for one that does not end.</summary>
    public static IEnumerable<(int Begin, string? Pad)> Plaatshouders(string zin)
    {
        for (var open = zin.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = zin.IndexOf(Open, open + Open.Length, StringComparison.Ordinal))
        {
            var dicht = zin.IndexOf(Dicht, open, StringComparison.Ordinal);
            if (dicht < 0)
            {
                yield return (open, null);
                yield break;
            }

            var binnen = zin[(open + Open.Length)..dicht];
            yield return (open + Open.Length + binnen.Length - binnen.TrimStart().Length, binnen.Trim());
        }
    }

    private static string Woord(string pad, Norm norm) =>
        norm.VoorElk.FirstOrDefault(v => pad.StartsWith(v.Naam + ".", StringComparison.Ordinal)) is { } v ? v.Lijst.Pad + pad[v.Naam.Length..] : pad;

    // A placeholder may begin a second sentence as well.
    private static string NaPunt(string zin)
    {
        var tekens = zin.ToCharArray();
        for (var i = 2; i < tekens.Length; i++)
        {
            if (tekens[i - 1] == ' ' && tekens[i - 2] is '.' or '?' or '!' && char.IsLower(tekens[i]) && !IsAfkorting(zin, i - 2))
            {
                tekens[i] = char.ToUpperInvariant(tekens[i]);
            }
        }

        return new(tekens);
    }

    // A point after one letter, or after a word that holds one, ends no sentence: "e.d. ", "blz. ", "nr. ".
    private static bool IsAfkorting(string zin, int punt)
    {
        var begin = zin.LastIndexOf(' ', punt) + 1;
        var woord = zin[begin..punt];
        return woord.Length <= 1 || woord.Contains('.', StringComparison.Ordinal) || woord is "blz" or "nr" or "art" or "jo" or "dr" or "mr";
    }
}
