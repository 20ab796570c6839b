using System.Collections.Immutable;
using System.Globalization;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What a Markdown file says when Markdig reads it, in the lines of <see cref="Brieflezing"/>; the head of the letter is paragraphs there.</summary>
internal static class Markdownlezing
{
    private static readonly MarkdownPipeline Lezer = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().Build();

    public static ImmutableArray<string> Van(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Lezer);
        return
        [
            .. document.Where(b => b is not FootnoteGroup).SelectMany(b => Blok(b, 0, inCitaat: false)),
            .. document.OfType<FootnoteGroup>().SelectMany(g => g).Cast<Footnote>().OrderBy(Nummer).Select(n => $"noot|{Regel(((ParagraphBlock)n.Single()).Inline!)}"),
        ];
    }

    // The label that the letter gave; the reader counts the notes in another order where lists nest.
    private static int Nummer(Footnote noot) => int.Parse(noot.Label!.AsSpan(1), CultureInfo.InvariantCulture);

    private static IEnumerable<string> Blok(Block blok, int niveau, bool inCitaat) => blok switch
    {
        HeadingBlock kop => [string.Create(CultureInfo.InvariantCulture, $"kop{kop.Level}|{Regel(kop.Inline!)}")],
        ParagraphBlock alinea => [$"{Brieflezing.Soort(niveau, inCitaat)}|{Regel(alinea.Inline!)}"],
        ListBlock lijst => lijst.Cast<ListItemBlock>().SelectMany(p => p).SelectMany(b => Blok(b, niveau + 1, inCitaat)),
        QuoteBlock citaat => citaat.SelectMany(b => Blok(b, niveau, inCitaat: true)),
        Table tabel => tabel.Cast<TableRow>().SelectMany(r => r.Cast<TableCell>().Select(c => (r.IsHeader ? "th|" : "td|") + Cel(c))),
        LinkReferenceDefinitionGroup => [],
        _ => [$"{blok.GetType().Name}|"],
    };

    private static string Cel(TableCell cel) => cel.Count == 0 ? string.Empty : Regel(((ParagraphBlock)cel.Single()).Inline!).ToString();

    private static Leesregel Regel(ContainerInline inline)
    {
        var uit = new Leesregel();
        Delen(inline, [], uit);
        return uit.Genormaliseerd();
    }

    private static void Delen(ContainerInline ouder, List<char> opmaak, Leesregel uit)
    {
        foreach (var inline in ouder)
        {
            switch (inline)
            {
                case LiteralInline tekst:
                    uit.Voeg(tekst.Content.ToString(), Opmaak(opmaak));
                    break;
                case HtmlEntityInline teken:
                    uit.Voeg(teken.Transcoded.ToString(), Opmaak(opmaak));
                    break;
                case LineBreakInline regel:
                    uit.Voeg(regel.IsHard ? "\n" : "(soft break)");
                    break;
                case FootnoteLink { IsBackLink: false } noot:
                    uit.Voeg(string.Create(CultureInfo.InvariantCulture, $"[{Nummer(noot.Footnote)}]"));
                    break;
                case FootnoteLink:
                    break;
                case HtmlInline html:
                    Html(html.Tag, opmaak, uit);
                    break;
                case EmphasisInline nadruk:
                    Delen(nadruk, [.. opmaak, nadruk.DelimiterCount == 2 ? 'b' : 'i'], uit);
                    break;
                case LinkInline { IsImage: false } koppeling:
                    Delen(koppeling, opmaak, uit);
                    break;
                default:
                    uit.Voeg($"({inline.GetType().Name})");
                    break;
            }
        }
    }

    private static void Html(string tag, List<char> opmaak, Leesregel uit)
    {
        switch (tag)
        {
            case "<strong>":
                opmaak.Add('b');
                break;
            case "<em>":
                opmaak.Add('i');
                break;
            case "<!-- -->":
                break;
            case "</strong>" or "</em>":
                opmaak.RemoveAt(opmaak.Count - 1);
                break;
            default:
                uit.Voeg($"(html {tag})");
                break;
        }
    }

    private static string Opmaak(List<char> opmaak) => Leesregel.Opmaak(opmaak.Contains('b'), opmaak.Contains('i'));
}
