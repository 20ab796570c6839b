using System.Globalization;
using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Controle;
using Behoorlijkheid.Werkbank.Controle.Regels;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The tables from each lid of the Awb and each code of the ombudsman's norms to the norms of the kader.</summary>
internal sealed class Overzichtstabellen(Toetsingskader kader)
{
    private readonly Overzicht overzicht = Overzichtlezer.Lees(Kaderbronnen.Van(Repository.Pad("rules")))!;

    public IEnumerable<(string Lid, string[] Normen, string? Reden)> Leden() => overzicht.Artikelen.Select(a => (a.Lid, NormenVan(a.Lid), a.Reden));

    public IEnumerable<(string Code, string Onderwerp, string[] Normen, string? Reden)> Codes() =>
        overzicht.Codes.Select(c => (c.Code, c.Onderwerp, c.Normen.ToArray(), c.Reden));

    public IEnumerable<(string Norm, string Reden)> Overig() => overzicht.Overig.Select(o => (o.Norm, o.Reden));

    public string Tabellen()
    {
        var tekst = new StringBuilder("| lid van de Awb | norm, of waarom niet |\n|---|---|\n");
        foreach (var (lid, normen, reden) in Leden())
        {
            tekst.Append(CultureInfo.InvariantCulture, $"| {lid} | {Cel(normen, reden)} |\n");
        }

        tekst.Append("\n| code | onderwerp | norm, of waarom niet |\n|---|---|---|\n");
        foreach (var (code, onderwerp, normen, reden) in Codes())
        {
            tekst.Append(CultureInfo.InvariantCulture, $"| {code} | {onderwerp} | {Cel(normen, reden)} |\n");
        }

        tekst.Append("\n| norm zonder lid of code | waarom |\n|---|---|\n");
        foreach (var (norm, reden) in Overig())
        {
            tekst.Append(CultureInfo.InvariantCulture, $"| `{norm}` | {reden} |\n");
        }

        return tekst.ToString();
    }

    /// <summary>The norms whose own sources name the lid (or an onderdeel of it), each once.</summary>
    private string[] NormenVan(string lid) => [.. kader.Normen.Where(n => Overzicht.Noemt(n, lid)).Select(n => n.Id).Distinct()];

    private static string Cel(string[] normen, string? reden) =>
        string.Join(' ', new[] { string.Join(", ", normen.Select(n => $"`{n}`")), reden ?? string.Empty }.Where(t => t.Length > 0));
}
