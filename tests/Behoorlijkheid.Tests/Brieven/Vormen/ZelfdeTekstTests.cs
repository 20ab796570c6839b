using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed partial class ZelfdeTekstTests
{
    private const int Gevallen = 1000;

    [Test]
    public void Docx_says_what_the_letter_says() => Zegt(Briefvorm.Docx, Docxlezing.Van, Brieflezing.Van);

    [Test]
    public void Odt_says_what_the_letter_says() => Zegt(Briefvorm.Odt, Odtlezing.Van, Brieflezing.Van);

    [Test]
    public void Html_says_what_the_letter_says() => Zegt(Briefvorm.Html, b => Htmllezing.Van(Encoding.UTF8.GetString(b)), Brieflezing.Van);

    [Test]
    public void Markdown_says_what_the_letter_says() => Zegt(Briefvorm.Markdown, b => Markdownlezing.Van(Encoding.UTF8.GetString(b)), MetHoofdAlsAlineas);

    [Test]
    public void Plain_text_says_what_the_letter_says_in_order() => Zegt(Briefvorm.Tekst, b => Tekens([Encoding.UTF8.GetString(b)]), Tekens);

    private static void Zegt(Briefvorm vorm, Func<byte[], ImmutableArray<string>> lees, Func<Briefdocument, ImmutableArray<string>> verwacht) =>
        Willekeurigebrief.Brief.Sample(
            brief => Is(verwacht(brief), lees(Briefschrijver.Schrijf(brief, vorm)), vorm),
            iter: Gevallen,
            print: brief => string.Join('\n', verwacht(brief).Zip(lees(Briefschrijver.Schrijf(brief, vorm))).Where(p => p.First != p.Second).Take(3).Select(p => $"expected {System.Text.Json.JsonSerializer.Serialize(p.First)}\n     got {System.Text.Json.JsonSerializer.Serialize(p.Second)}")) + "\n" + Bron(brief, vorm));

    private static string Bron(Briefdocument brief, Briefvorm vorm) => vorm is Briefvorm.Markdown or Briefvorm.Tekst ? Encoding.UTF8.GetString(Briefschrijver.Schrijf(brief, vorm)) : string.Empty;

    // The plain text adds signs, so there the characters of the letter need only follow each other.
    private static bool Is(ImmutableArray<string> verwacht, ImmutableArray<string> gelezen, Briefvorm vorm)
    {
        if (vorm != Briefvorm.Tekst)
        {
            return verwacht.SequenceEqual(gelezen);
        }

        var gezien = 0;
        foreach (var teken in gelezen)
        {
            gezien += gezien < verwacht.Length && teken == verwacht[gezien] ? 1 : 0;
        }

        return gezien == verwacht.Length;
    }

    // In Markdown the head of the letter is paragraphs, with bold for the mark, the sender and the names of references.
    private static ImmutableArray<string> MetHoofdAlsAlineas(Briefdocument brief)
    {
        var hoofd = Brieflezing.Hoofd(brief).Select(r => (Soort: r.Split('|')[0], Tekst: r[(r.IndexOf('|', StringComparison.Ordinal) + 1)..])).ToList();
        var kenmerken = brief with { Blokken = [.. brief.Kenmerken.Select(Kenmerk)] };
        IEnumerable<string> alineas =
        [
            Vet("merk"), Vet("afzender"), Groep("aan"), string.Join('\n', Brieflezing.Tekst(kenmerken).Select(r => r[2..])), Afzendergegevens(brief.Afzendergegevens),
        ];
        return [.. alineas.Where(a => a.Length > 0).Select(a => $"p|{a}"), .. Brieflezing.Tekst(brief)];

        string Groep(string soort) => string.Join('\n', hoofd.Where(r => r.Soort == soort).Select(r => r.Tekst));
        string Vet(string soort) => Groep(soort) is { Length: > 0 } tekst ? $"«b:{tekst}»" : string.Empty;
    }

    // One blank line tells groups apart.
    private static string Afzendergegevens(ImmutableArray<string> regels)
    {
        var uit = new Leesregel();
        var vorige = string.Empty;
        foreach (var regel in regels.Select(Brieflezing.Zuiver))
        {
            uit.Voeg(regel.Length > 0 || vorige.Length > 0 ? regel + "\n" : string.Empty);
            vorige = regel;
        }

        return uit.Genormaliseerd().ToString();
    }

    private static Briefblok Kenmerk(Kenmerkregel kenmerk) => new Briefblok.Alinea([new Tekstdeel.Tekst(kenmerk.Naam, Vet: true), new Tekstdeel.Tekst(" " + kenmerk.Waarde)]);

    // Tables stand in columns there, where the words of one cell do not follow each other.
    private static ImmutableArray<string> Tekens(Briefdocument brief) =>
        Tekens(Brieflezing.Van(brief).Where(r => r[..2] is not ("th" or "td")).Select(r => Opmaak().Replace(r[(r.IndexOf('|', StringComparison.Ordinal) + 1)..], string.Empty)));

    private static ImmutableArray<string> Tekens(IEnumerable<string> regels) =>
        [.. regels.SelectMany(r => r.EnumerateRunes()).Where(r => r.Value is not (' ' or '\n')).Select(r => r.ToString())];

    [GeneratedRegex("«(b|i|bi):|»")]
    private static partial Regex Opmaak();
}
