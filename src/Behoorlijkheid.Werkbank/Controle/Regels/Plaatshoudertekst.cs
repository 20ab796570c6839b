using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Regels;

/// <summary>The placeholders in a text, as it is written. What they stand for the kader finds when it is read.</summary>
internal static class Plaatshoudertekst
{
    /// <summary>What stands between the braces, each as often as it is written.</summary>
    public static IEnumerable<string> In(string tekst)
    {
        for (var open = tekst.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = tekst.IndexOf("{{", open + 2, StringComparison.Ordinal))
        {
            var dicht = tekst.IndexOf("}}", open, StringComparison.Ordinal);
            yield return (dicht < 0 ? tekst[(open + 2)..] : tekst[(open + 2)..dicht]).Trim();
        }
    }

    /// <summary>The fact that a placeholder names: an item bears the singular of its list.</summary>
    public static string Feit(string pad, Norm norm) =>
        norm.VoorElk.FirstOrDefault(v => pad.StartsWith(v.Naam + ".", StringComparison.Ordinal)) is { } item ? item.Lijst.Pad + pad[item.Naam.Length..] : pad;
}
