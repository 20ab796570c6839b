using System.Text;
using System.Xml.Linq;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed class OdtTests
{
    private static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    [Test]
    public async Task The_parts_of_a_letter() => await Verifier.Verify(Pakketlezing.Van(Briefschrijver.Schrijf(Voorbeeldbrief.Brief, Briefvorm.Odt)));

    // OpenDocument 1.3, part 2, 3.3: so that the kind of file can be read at a fixed place.
    [Test]
    public void It_begins_with_its_kind_uncompressed()
    {
        var bestand = Briefschrijver.Schrijf(Voorbeeldbrief.Brief, Briefvorm.Odt);

        Assert.That(Encoding.ASCII.GetString(bestand, 30, 47), Is.EqualTo("mimetypeapplication/vnd.oasis.opendocument.text"));
        Assert.That(bestand[8], Is.Zero, "stored");
        Assert.That(bestand[28], Is.Zero, "no extra field");
        Assert.That(Pakketlezing.Tijden(bestand), Is.All.EqualTo(new DateTime(1980, 1, 1)));
    }

    [Test]
    public void Every_style_that_a_letter_uses_is_there() => Willekeurigebrief.Brief.Sample(brief => Ontbrekend(brief).Count == 0, iter: 1000, print: brief => string.Join('\n', Ontbrekend(brief)));

    [Test]
    public void A_draft_says_so_in_the_text_and_on_every_following_page()
    {
        var bestand = Briefschrijver.Schrijf(Voorbeeldbrief.Lang, Briefvorm.Odt);
        var koppen = Odtlezing.Deel(bestand, "styles.xml").Descendants(Style + "header").Select(h => h.Value);

        Assert.That(Odtlezing.Van(bestand)[0], Is.EqualTo("merk|CONCEPT – niet verzenden"));
        Assert.That(koppen, Is.EqualTo(["CONCEPT – niet verzendenOns nummer 2016.33232blad 2 van 2"]));
    }

    [Test]
    public void Levels_beyond_the_ninth_stand_on_the_last_that_can_be_numbered()
    {
        var lijst = Enumerable.Range(1, 11).Reverse().Aggregate((Briefblok?)null, (binnen, n) => new Briefblok.Opsomming(true, [binnen is null ? [Voorbeeldbrief.A($"trede {n}")] : [Voorbeeldbrief.A($"trede {n}"), binnen]]));
        var brief = Voorbeeldbrief.Brief with { Blokken = [lijst!] };

        Assert.That(Odtlezing.Van(Briefschrijver.Schrijf(brief, Briefvorm.Odt)), Is.EqualTo(Brieflezing.Van(brief)));
        Assert.That(Docxlezing.Van(Briefschrijver.Schrijf(brief, Briefvorm.Docx)), Is.EqualTo(Brieflezing.Van(brief)));
    }

    private static List<string> Ontbrekend(Briefdocument brief)
    {
        var bestand = Briefschrijver.Schrijf(brief, Briefvorm.Odt);
        XDocument[] delen = [Odtlezing.Deel(bestand, "content.xml"), Odtlezing.Deel(bestand, "styles.xml")];
        var bekend = delen.SelectMany(d => d.Descendants()).Where(e => e.Attribute(Style + "name") is not null)
            .Select(e => (e.Attribute(Style + "family")?.Value ?? e.Name.LocalName) + " " + e.Attribute(Style + "name")!.Value).ToHashSet();
        var gebruikt = delen.SelectMany(d => d.Descendants()).SelectMany(e => Gebruikt(e)).Distinct();
        return [.. gebruikt.Where(g => !bekend.Contains(g))];
    }

    private static IEnumerable<string> Gebruikt(XElement element)
    {
        if (element.Attribute(Text + "style-name")?.Value is { } tekst)
        {
            yield return (element.Name.LocalName switch { "p" or "h" => "paragraph", "list" => "list-style", _ => "text" }) + " " + tekst;
        }

        if (element.Attribute(Table + "style-name")?.Value is { } tabel)
        {
            yield return element.Name.LocalName + " " + tabel;
        }

        if (element.Attribute(Style + "parent-style-name")?.Value is { } ouder)
        {
            yield return element.Attribute(Style + "family")!.Value + " " + ouder;
        }
    }
}
