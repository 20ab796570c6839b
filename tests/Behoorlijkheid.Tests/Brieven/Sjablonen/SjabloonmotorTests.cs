using System.Collections.Immutable;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Sjablonen;

/// <summary>What a template gives: values come out as they went in, and a template cannot do harm.</summary>
public sealed class SjabloonmotorTests
{
    private static readonly DateOnly Op = new(2026, 6, 1);

    private static readonly Lazy<Brievenmaker> Kenmerk = new(() => Met("{{ kenmerk }}"));

    private static readonly string[] Stukjes =
        ["*", "_", "#", "## ", "<b>", "</b>", "|", "\n", "\n\n", "[^1]", "[^1]: x", "[a](b)", "![x](y)", "`", "```", "~~~", "> ", "- ", "1. ", "2) ", "\\", "&amp;", "&#65;", "<!-- ",
         "    ", "\t", "---", "===", "{{ orgaan }}", "{% if %}", "http://x.nl", "naam", "O'Neil", "é", "“q”", "€", "1", "😀", "\u0007", "a*b*c", "__init__", "\r\n", "<script>"];

    [TestCase("*x*")]
    [TestCase("# Kop")]
    [TestCase("<b>vet</b> & | pijp")]
    [TestCase("[^1]: noot")]
    [TestCase("1. een")]
    [TestCase("1986")]
    [TestCase("{{ orgaan }} {% endif %}")]
    [TestCase("![x](https://voorbeeld.nl)")]
    [TestCase("C:\\map\\*.txt")]
    public void A_value_comes_out_literally(string waarde) => Assert.That(Uitkomst(waarde), Is.EqualTo(waarde));

    [Test]
    public void Any_value_comes_out_on_one_line_and_otherwise_literally() => Property.Holds(2_000, chance =>
    {
        var waarde = string.Concat(Enumerable.Range(0, chance.Between(1, 9)).Select(_ => chance.Of(Stukjes)));
        var regel = string.Join(' ', waarde.Where(t => t != '\u0007').Aggregate(string.Empty, (s, t) => s + t).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return regel.Length == 0 || Gelezen(waarde) == regel ? null : $"{waarde} gives {Gelezen(waarde)}";
    });

    [Test]
    public void A_value_that_is_absent_is_a_problem_and_no_hole() => Assert.That(
        Maak("Ons nummer is {{ kenmerk }}.", new() { Aanleiding = Aanleiding.Verzoek }).Problemen.Single().Melding,
        Is.EqualTo("De sjabloon drukt \"kenmerk\" af, maar het dossier vermeldt dat niet. Zet er een voorwaarde omheen."));

    [TestCase("{% for a in feiten %}{% for b in feiten %}{% for c in feiten %}{% for d in feiten %}{% for e in feiten %}{% for f in feiten %}{{ f.kop }}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}")]
    public void A_template_without_end_is_stopped(string sjabloon) => Assert.That(
        Maak(sjabloon, Voorbeeld()).Problemen.Select(p => p.Melding),
        Is.EqualTo(new[] { "De brief wordt te lang: de sjabloon herhaalt te veel." }));

    [TestCase("<b>x</b>", "HTML hoort niet in een brief: \"<b>\".")]
    [TestCase("<div>\nx\n</div>", "HTML hoort niet in een brief: \"<div>\\u000ax\\u000a</div>\".")]
    [TestCase("![x](https://voorbeeld.nl/x.png)", "Een brief heeft geen afbeeldingen.")]
    [TestCase("[x](javascript:alert)", "\"javascript:alert\" is geen volledig adres met https of mailto.")]
    [TestCase("a\n\n***\n\nb", "Een brief kent dit niet: een scheidingslijn.")]
    [TestCase("#### diep", "Een brief kent dit niet: een kop dieper dan het derde niveau.")]
    [TestCase("", "De sjabloon levert geen tekst.")]
    public void What_a_letter_does_not_have_is_refused(string sjabloon, string melding) =>
        Assert.That(Maak(sjabloon, new() { Aanleiding = Aanleiding.Verzoek }).Problemen[0].Melding, Is.EqualTo(melding));

    [TestCase(30, "De brief wordt te lang: de sjabloon herhaalt te veel.")]
    [TestCase(2, null)]
    public void Text_that_doubles_itself_is_stopped(int keer, string? melding) =>
        Assert.That(Maak("{% assign x = 'ha' %}" + string.Concat(Enumerable.Repeat("{% capture x %}{{ x }}{{ x }}{{ x }}{{ x }}{% endcapture %}", keer)) + "{{ x }}", new() { Aanleiding = Aanleiding.Verzoek }).Problemen.Select(p => p.Melding).FirstOrDefault(), Is.EqualTo(melding));

    [TestCase("> ")]
    [TestCase("*")]
    [TestCase("[")]
    public void What_lies_too_deep_is_refused_and_does_no_harm(string teken)
    {
        var gemaakt = Maak(string.Concat(Enumerable.Repeat(teken, 20_000)) + "x", new() { Aanleiding = Aanleiding.Verzoek });

        Assert.That(gemaakt.Gelukt || gemaakt.Problemen.Any(p => p.Code == "brief.te-diep"), gemaakt.Problemen.FirstOrDefault()?.Melding);
    }

    [Test]
    public void Markdown_of_a_template_becomes_the_parts_of_a_letter()
    {
        var blokken = Maak(
            "# Kop\n\nEen **vet** en *cursief* woord,\\\nnieuwe  \nregel[^a], [hier](https://voorbeeld.nl) en nog eens[^a].\n\n1. een\n2. twee\n   - diep\n\n> citaat\n\n| a | b |\n|---|---|\n| c | d |\n\n[^a]: De *noot*.",
            new() { Aanleiding = Aanleiding.Verzoek }).Waarde.Document;

        Assert.Multiple(() =>
        {
            Assert.That(blokken.Blokken.Select(b => b.GetType().Name), Is.EqualTo(new[] { "Kop", "Alinea", "Opsomming", "Citaat", "Tabel" }));
            Assert.That(((Briefblok.Alinea)blokken.Blokken[1]).Tekst.Select(Woord), Is.EqualTo(
                new[] { "Een ", "**vet", " en ", "*cursief", " woord,", "/", "nieuwe regel", "[0]", ", ", "hier<https://voorbeeld.nl/>", " en nog eens", "[0]", "." }));
            Assert.That(blokken.Noten.Single().Select(Woord), Is.EqualTo(new[] { "De ", "*noot", "." }));
            Assert.That(((Briefblok.Opsomming)blokken.Blokken[2]).Genummerd, Is.True);
        });
    }

    private static string Woord(Tekstdeel deel) => deel switch
    {
        Tekstdeel.Tekst tekst => (tekst.Vet ? "**" : string.Empty) + (tekst.Cursief ? "*" : string.Empty) + tekst.Inhoud,
        Tekstdeel.Regeleinde => "/",
        Tekstdeel.Koppeling koppeling => $"{koppeling.Inhoud}<{koppeling.Adres}>",
        Tekstdeel.Nootverwijzing noot => $"[{noot.Noot}]",
        _ => "?",
    };

    private static string Gelezen(string waarde) => Regel(Markdownlezer.Lees(Markdowntekst.Letterlijk(waarde), "x").Waarde.Blokken);

    private static string Regel(ImmutableArray<Briefblok> blokken) =>
        string.Concat(((Briefblok.Alinea)blokken.Single()).Tekst.Select(d => ((Tekstdeel.Tekst)d).Inhoud));

    private static string Uitkomst(string waarde)
    {
        var document = Kenmerk.Value.Maak(new() { Aanleiding = Aanleiding.Verzoek, Kenmerk = waarde }, Op, Briefsoort.VerslagVanBevindingen).Waarde.Document;
        return Regel(document.Blokken);
    }

    private static Klachtdossier Voorbeeld() => DossierReader.Lees(File.ReadAllBytes(Repository.Pad("examples/vlekkeloos/dossier.json"))).Waarde;

    private static Behoorlijkheid.Lezen.Uitkomst<Brief> Maak(string sjabloon, Klachtdossier dossier) =>
        Met(sjabloon).Maak(dossier, Op, Briefsoort.VerslagVanBevindingen);

    private static Brievenmaker Met(string sjabloon) => new(Maker.Beoordelaar, SjablooncontroleTests.Set(("verslagVanBevindingen.liquid", sjabloon)));
}
