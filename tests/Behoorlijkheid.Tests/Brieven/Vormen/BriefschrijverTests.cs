using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using NUnit.Framework;
using static Behoorlijkheid.Tests.Brieven.Vormen.Voorbeeldbrief;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed class BriefschrijverTests
{
    private static readonly Briefvorm[] Vormen = Enum.GetValues<Briefvorm>();

    [TestCaseSource(nameof(Vormen))]
    public void The_same_letter_gives_the_same_bytes(Briefvorm vorm) => Willekeurigebrief.Brief.Sample(
        brief => Briefschrijver.Schrijf(brief, vorm).AsSpan().SequenceEqual(Briefschrijver.Schrijf(brief, vorm)), iter: 200);

    [TestCaseSource(nameof(Vormen))]
    [SetCulture("nl-NL")]
    public void The_culture_of_the_machine_changes_nothing(Briefvorm vorm)
    {
        var nederlands = Briefschrijver.Schrijf(Brief, vorm);
        CultureInfo.CurrentCulture = new("tr-TR");

        Assert.That(Briefschrijver.Schrijf(Brief, vorm), Is.EqualTo(nederlands));
    }

    [Test]
    public void A_value_that_is_no_form_is_refused() => Assert.That(() => Briefschrijver.Schrijf(Brief, default), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_note_that_is_not_there_is_refused() =>
        Assert.That(() => Tekst(A(new Tekstdeel.Nootverwijzing(2))), Throws.ArgumentException.With.Message.StartsWith("There is no note 2; there are 2."));

    [Test]
    public void A_table_with_a_row_of_another_length_is_refused() =>
        Assert.That(() => Tekst(new Briefblok.Tabel([[T("een")], [T("twee")]], [[[T("een")]]])), Throws.ArgumentException.With.Message.StartsWith("A row of a table has 1 cells where there are 2 headings."));

    [TestCase("01689", 10)]
    [TestCase("01689x", 10)]
    [TestCase("01689b", 5)]
    [TestCase("01689b", 25)]
    public void Looks_that_no_page_can_show_are_refused(string kleur, int grootte)
    {
        var brief = Brief with { Huisstijl = new("Arial", grootte, kleur) };

        foreach (var vorm in (Briefvorm[])[Briefvorm.Docx, Briefvorm.Odt, Briefvorm.Html])
        {
            Assert.That(() => Briefschrijver.Schrijf(brief, vorm), Throws.ArgumentException);
        }
    }

    [Test]
    public void Notes_are_numbered_in_the_order_of_the_text_and_one_that_nothing_refers_to_is_left_out()
    {
        var brief = Brief with { Noten = [[T("nul")], [T("een")], [T("twee")], [T(" ")]], Blokken = [A(T("a"), new Tekstdeel.Nootverwijzing(2), T(" b"), new Tekstdeel.Nootverwijzing(3), T(" c"), new Tekstdeel.Nootverwijzing(0), new Tekstdeel.Nootverwijzing(2))] };

        Assert.That(Brieftekst.Van(brief).Split('\n')[^6..], Is.EqualTo(["a[1] b c[2] [1]", "", "----------------------", "[1] twee", "[2] nul", ""]));
    }

    [Test]
    public void A_link_that_is_neither_https_nor_mailto_is_plain_text()
    {
        var html = Encoding.UTF8.GetString(Briefschrijver.Schrijf(Brief with { Blokken = [A(new Tekstdeel.Koppeling("klik", new("javascript:alert(1)")))] }, Briefvorm.Html));

        Assert.That(html, Does.Contain("<main>\n<p>klik</p>\n</main>"));
    }

    [Test]
    public void A_heading_and_a_table_in_a_list_become_paragraphs_with_the_same_words()
    {
        var punt = ImmutableArray.Create<Briefblok>(K(2, "Kop"), new Briefblok.Tabel([[T("a")], [T("b")]], [[[T("1")], []]]));

        Assert.That(Tekst(new Briefblok.Opsomming(false, [punt])), Is.EqualTo("- Kop\n\n  a – b\n\n  1\n"));
    }

    [Test]
    public void What_is_taken_away_between_loose_halves_of_a_character_makes_none_of_them() =>
        Assert.That(Tekst(A("a\uD83D\u00AD\uDE00b")), Is.EqualTo("a\uFFFD\uFFFDb\n"));

    [Test]
    public void Blank_lines_for_a_signature_stay()
    {
        Assert.That(Tekst(A(T("Groet,"), new Tekstdeel.Regeleinde(), new Tekstdeel.Regeleinde(), T("naam"))), Is.EqualTo("Groet,\n\nnaam\n"));
    }

    private static string Tekst(params ImmutableArray<Briefblok> blokken) => Brieftekst.Van(Brief with { Afzender = "", Afzendergegevens = [], Geadresseerde = [], Kenmerken = [], Blokken = blokken });
}
