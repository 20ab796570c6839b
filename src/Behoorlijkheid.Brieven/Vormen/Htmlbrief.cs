using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using static Behoorlijkheid.Brieven.Vormen.Htmltaal;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A letter as one HTML file: landmarks, headings, notes with a way back, and nothing that is fetched.</summary>
internal sealed class Htmlbrief
{
    // Whatever a text might hold, nothing is loaded and nothing runs.
    private const string Veiligheid = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private readonly StringBuilder _uit = new();
    private readonly HashSet<int> _gezien = [];
    private int _koppen;

    private Htmlbrief()
    {
    }

    public static string Van(Briefdocument brief)
    {
        Huisstijlcontrole.Eis(brief.Huisstijl);
        var pagina = new Htmlbrief();
        pagina.Schrijf(brief);
        return pagina._uit.ToString();
    }

    private void Schrijf(Briefdocument brief)
    {
        _uit.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{Vormteksten.Taal}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{Veiligheid}">
            <title>{Tekst(brief.Titel)}</title>
            <style>
            {Htmlstijl.Van(brief)}
            </style>
            </head>
            <body>

            """);
        Briefhoofd(brief);
        _uit.Append("<main>\n");
        Blokken(brief.Blokken);
        _uit.Append("</main>\n");
        Noten(brief.Noten);
        _uit.Append("</body>\n</html>\n");
    }

    private void Briefhoofd(Briefdocument brief)
    {
        _uit.Append("<header>\n");
        if (brief.Conceptmerk is { } merk)
        {
            _uit.Append(CultureInfo.InvariantCulture, $"<p class=\"conceptmerk\">{Tekst(merk)}</p>\n");
        }

        _uit.Append("<div class=\"briefhoofd\">\n");
        if (brief.Afzender.Length > 0)
        {
            _uit.Append(CultureInfo.InvariantCulture, $"<p class=\"afzender\">{Tekst(brief.Afzender)}</p>\n");
        }

        if (brief.Geadresseerde.Length + brief.Kenmerken.Length > 0)
        {
            _uit.Append("<div class=\"aan\">\n");
            Regels("p", "geadresseerde", brief.Geadresseerde);
            Kenmerken(brief.Kenmerken);
            _uit.Append("</div>\n");
        }

        Regels("address", "gegevens", brief.Afzendergegevens);
        _uit.Append("</div>\n</header>\n");
    }

    private void Regels(string element, string klasse, ImmutableArray<string> regels)
    {
        if (!regels.IsEmpty)
        {
            _uit.Append(CultureInfo.InvariantCulture, $"<{element} class=\"{klasse}\">{string.Join("<br>\n", regels.Select(Tekst))}</{element}>\n");
        }
    }

    private void Kenmerken(ImmutableArray<Kenmerkregel> kenmerken)
    {
        if (!kenmerken.IsEmpty)
        {
            _uit.Append("<dl>\n").AppendJoin('\n', kenmerken.Select(k => $"<div><dt>{Tekst(k.Naam)}</dt><dd>{Tekst(k.Waarde)}</dd></div>")).Append("\n</dl>\n");
        }
    }

    private void Blokken(ImmutableArray<Briefblok> blokken)
    {
        foreach (var blok in blokken)
        {
            Blok(blok);
        }
    }

    private void Blok(Briefblok blok)
    {
        switch (blok)
        {
            case Briefblok.Kop kop:
                _koppen++;
                _uit.Append(CultureInfo.InvariantCulture, $"<h{kop.Niveau} id=\"kop-{_koppen}\">{Regel(kop.Tekst, _gezien)}</h{kop.Niveau}>\n");
                break;
            case Briefblok.Alinea alinea:
                _uit.Append(CultureInfo.InvariantCulture, $"<p>{Regel(alinea.Tekst, _gezien)}</p>\n");
                break;
            case Briefblok.Opsomming lijst:
                Opsomming(lijst);
                break;
            case Briefblok.Citaat citaat:
                _uit.Append("<blockquote>\n");
                Blokken(citaat.Blokken);
                _uit.Append("</blockquote>\n");
                break;
            case Briefblok.Tabel tabel:
                Tabel(tabel);
                break;
        }
    }

    private void Opsomming(Briefblok.Opsomming lijst)
    {
        var element = lijst.Genummerd ? "ol" : "ul";
        _uit.Append(CultureInfo.InvariantCulture, $"<{element}>\n");
        foreach (var punt in lijst.Punten)
        {
            _uit.Append("<li>");
            Blokken(punt);
            _uit.Append("</li>\n");
        }

        _uit.Append(CultureInfo.InvariantCulture, $"</{element}>\n");
    }

    // A table bears the name of the heading that it stands under.
    private void Tabel(Briefblok.Tabel tabel)
    {
        var naam = _koppen > 0 ? string.Create(CultureInfo.InvariantCulture, $" aria-labelledby=\"kop-{_koppen}\"") : string.Empty;
        _uit.Append(CultureInfo.InvariantCulture, $"<table{naam}>\n<thead>\n<tr>");
        foreach (var kop in tabel.Koppen)
        {
            _uit.Append(kop.IsEmpty ? "<td></td>" : $"<th scope=\"col\">{Regel(kop, _gezien)}</th>");
        }

        _uit.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var rij in tabel.Rijen)
        {
            _uit.Append("<tr>").AppendJoin(string.Empty, rij.Select(c => $"<td>{Regel(c, _gezien)}</td>")).Append("</tr>\n");
        }

        _uit.Append("</tbody>\n</table>\n");
    }

    private void Noten(ImmutableArray<ImmutableArray<Tekstdeel>> noten)
    {
        if (noten.IsEmpty)
        {
            return;
        }

        _uit.Append(CultureInfo.InvariantCulture, $"<section class=\"noten\" role=\"doc-endnotes\" aria-label=\"{Vormteksten.Noten}\">\n<ol>\n");
        foreach (var (index, noot) in noten.Index())
        {
            var nummer = index + 1;
            _uit.Append(CultureInfo.InvariantCulture, $"<li id=\"noot-{nummer}\"><p>{Regel(noot)}</p> <a class=\"terug\" href=\"#bij-noot-{nummer}\" role=\"doc-backlink\" aria-label=\"{Vormteksten.TerugVanNoot(nummer)}\">↩</a></li>\n");
        }

        _uit.Append("</ol>\n</section>\n");
    }
}
