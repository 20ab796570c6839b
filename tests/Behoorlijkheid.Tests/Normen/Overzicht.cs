using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The tables from each lid of titel 9.1 and each code of the ombudsman's norms to the norms of the kader.</summary>
internal sealed partial class Overzicht(Toetsingskader kader)
{
    private readonly JObject json = JObject.Parse(File.ReadAllText(Repository.Pad("rules/overzicht.json")));

    public IEnumerable<(string Lid, string[] Normen, string? Reden)> Leden() => json["artikelen"]!.Select(a =>
        ((string)a["lid"]!, NormenVan((string)a["lid"]!), (string?)a["reden"]));

    public IEnumerable<(string Code, string Onderwerp, string[] Normen, string? Reden)> Codes() => json["codes"]!.Select(c =>
        ((string)c["code"]!, (string)c["onderwerp"]!, c["normen"]!.Values<string>().Select(n => n!).ToArray(), (string?)c["reden"]));

    public string Tabellen()
    {
        var tekst = new StringBuilder("| lid van de Awb | norm, of waarom niet |\n|---|---|\n");
        foreach (var (lid, normen, reden) in Leden())
        {
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {lid} | {Cel(normen, reden)} |\n");
        }

        tekst.Append("\n| code | onderwerp | norm, of waarom niet |\n|---|---|---|\n");
        foreach (var (code, onderwerp, normen, reden) in Codes())
        {
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {code} | {onderwerp} | {Cel(normen, reden)} |\n");
        }

        return tekst.ToString();
    }

    /// <summary>The norms whose own sources name the lid (or an onderdeel of it), each once.</summary>
    private string[] NormenVan(string lid)
    {
        var delen = Lid().Match(lid);
        var verwijzing = "jci1.3:c:BWBR0005537&artikel=" + delen.Groups["artikel"].Value
            + (delen.Groups["lid"].Success ? "&lid=" + delen.Groups["lid"].Value : string.Empty)
            + (delen.Groups["onderdeel"].Success ? "&onderdeel=" + delen.Groups["onderdeel"].Value : string.Empty);
        return [.. kader.Normen.Where(n => n.Bronnen.Any(b => b == verwijzing || b.StartsWith(verwijzing + "&", StringComparison.Ordinal))).Select(n => n.Id).Distinct()];
    }

    private static string Cel(string[] normen, string? reden) =>
        string.Join(' ', new[] { string.Join(", ", normen.Select(n => $"`{n}`")), reden ?? string.Empty }.Where(t => t.Length > 0));

    [GeneratedRegex("^(?<artikel>9:[0-9]+a?)( lid (?<lid>[0-9]))?( onderdeel (?<onderdeel>[a-z]))?$")]
    private static partial Regex Lid();
}
