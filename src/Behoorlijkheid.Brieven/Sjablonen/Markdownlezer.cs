using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Lezen;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Reads the Markdown of a filled template as the text of a letter; what a letter does not have, is a problem.</summary>
internal sealed partial class Markdownlezer
{
    private const int DiepsteKop = 3;

    private static readonly MarkdownPipeline Pijplijn = MaakPijplijn();

    private readonly Probleemlijst problemen;
    private readonly Markdownregels regels;
    private readonly string bestand;

    private Markdownlezer(string bestand, Probleemlijst problemen)
    {
        this.bestand = bestand;
        this.problemen = problemen;
        regels = new(Meld);
    }

    /// <summary>The text with its footnotes.</summary>
    /// <param name="markdown">The filled template.</param>
    /// <param name="bestand">The template, for problems.</param>
    public static Uitkomst<Markdownlezing> Lees(string markdown, string bestand)
    {
        var problemen = new Probleemlijst();
        var lezer = new Markdownlezer(bestand, problemen);
        var blokken = lezer.Ontleed(markdown) is { } gelezen ? lezer.Blokken(gelezen) : [];
        var noten = lezer.Noten();
        if (blokken.IsEmpty && !problemen.HeeftFouten)
        {
            lezer.Meld(SjabloonTeksten.Leeg());
        }

        return problemen.Maak(() => new Markdownlezing(blokken, noten));
    }

    // Of two footnotes without a space between them the parser takes the first for the text of a link, and it is lost.
    [GeneratedRegex(@"\[\^[^\]\s]+\](?=\[\^)", RegexOptions.CultureInvariant)]
    private static partial Regex NaastElkaar();

    // What a template leaves out may leave spaces at the end of a line; to Markdown two of them are a new line.
    private static string ZonderLosseSpaties(string markdown) => string.Join('\n', markdown.Split('\n').Select(regel => regel.TrimEnd(' ', '\t', '\r')));

    private MarkdownDocument? Ontleed(string markdown)
    {
        try
        {
            return Markdown.Parse(NaastElkaar().Replace(ZonderLosseSpaties(markdown), "$0 "), Pijplijn);
        }
        catch (ArgumentException)
        {
            // The parser has no other way to say that parts lie too deep in one another.
            Meld(SjabloonTeksten.TeDiep());
            return null;
        }
    }

    // A line that begins with spaces is text: what a template leaves out may leave them behind.
    private static MarkdownPipeline MaakPijplijn()
    {
        var bouwer = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes();
        bouwer.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return bouwer.Build();
    }

    private ImmutableArray<Briefblok> Blokken(ContainerBlock blokken) => [.. blokken.Select(Blok).OfType<Briefblok>()];

    private Briefblok? Blok(Block blok)
    {
        switch (blok)
        {
            case HeadingBlock kop when kop.Level <= DiepsteKop:
                return new Briefblok.Kop(kop.Level, regels.Regel(kop.Inline));
            case ParagraphBlock alinea:
                return regels.Regel(alinea.Inline) is { IsEmpty: false } tekst ? new Briefblok.Alinea(tekst) : null;
            case ListBlock lijst:
                return new Briefblok.Opsomming(lijst.IsOrdered, [.. lijst.Cast<ListItemBlock>().Select(Blokken)]);
            case QuoteBlock citaat:
                return new Briefblok.Citaat(Blokken(citaat));
            case Table tabel:
                return Tabel(tabel);
            case FootnoteGroup or LinkReferenceDefinitionGroup:
                return null;
            case HtmlBlock html:
                return Geen(SjabloonTeksten.GeenHtml(html.Lines.ToString()));
            case HeadingBlock:
                return Geen(SjabloonTeksten.NietOndersteund("een kop dieper dan het derde niveau"));
            case CodeBlock:
                return Geen(SjabloonTeksten.NietOndersteund("code"));
            case ThematicBreakBlock:
                return Geen(SjabloonTeksten.NietOndersteund("een scheidingslijn"));
            default:
                return Geen(SjabloonTeksten.NietOndersteund(blok.GetType().Name));
        }
    }

    private Briefblok.Tabel Tabel(Table tabel)
    {
        var rijen = tabel.Cast<TableRow>().ToList();
        var koppen = rijen.FirstOrDefault(r => r.IsHeader) ?? rijen[0];
        var breedte = koppen.Count;
        return new(Cellen(koppen, breedte), [.. rijen.Where(r => r != koppen).Select(r => Cellen(r, breedte))]);
    }

    private ImmutableArray<ImmutableArray<Tekstdeel>> Cellen(TableRow rij, int breedte) =>
    [
        .. Enumerable.Range(0, breedte).Select(i => i < rij.Count && ((TableCell)rij[i]).FirstOrDefault() is ParagraphBlock alinea ? regels.Regel(alinea.Inline) : []),
    ];

    // A footnote may refer to another, which is then numbered after it.
    private ImmutableArray<ImmutableArray<Tekstdeel>> Noten()
    {
        var noten = ImmutableArray.CreateBuilder<ImmutableArray<Tekstdeel>>();
        for (var i = 0; i < regels.Noten.Count; i++)
        {
            noten.Add([.. regels.Noten[i].OfType<ParagraphBlock>().SelectMany((a, n) => n == 0 ? regels.Regel(a.Inline) : regels.Regel(a.Inline).Insert(0, new Tekstdeel.Regeleinde()))]);
        }

        return noten.ToImmutable();
    }

    private Briefblok? Geen(Melding melding)
    {
        Meld(melding);
        return null;
    }

    private void Meld(Melding melding) => problemen.Voeg(new Plaats(bestand, string.Empty), melding);
}
