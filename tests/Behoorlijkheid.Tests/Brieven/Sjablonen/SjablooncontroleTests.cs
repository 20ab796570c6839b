using System.Text;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Normen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Sjablonen;

/// <summary>What is wrong with templates is said when they are read: all of it, with its place, and what was probably meant.</summary>
public sealed class SjablooncontroleTests
{
    [Test]
    public void The_shipped_templates_name_nothing_that_does_not_exist() =>
        Assert.That(SjabloonsetReader.Meegeleverd(KaderReader.Meegeleverd).Problemen, Is.Empty);

    [TestCase("{{ orgaam }}", "1:4 Er is niets dat \"orgaam\" heet. Bedoelt u \"orgaan\"?")]
    [TestCase("a\nb {{ contact.naam }}{{ contact.telefon }}", "2:32 Dit heeft geen \"telefon\". Bedoelt u \"telefoon\"?")]
    [TestCase("{% for onderdeel in onderdelen %}{{ onderdeel.omschrijvng }}{% endfor %}", "1:47 Dit heeft geen \"omschrijvng\". Bedoelt u \"omschrijving\"?")]
    [TestCase("{% for onderdeel in onderdelen %}{{ onderdeel.nummer }}{% endfor %}", null)]
    [TestCase("{% for onderdeel in onderdelen %}x{% endfor %}{{ onderdeel.nummer }}", "1:50 Er is niets dat \"onderdeel\" heet. Bedoelt u \"onderdelen\"?")]
    [TestCase("{% for deel in klachtonderdelen %}{% for onderdeel in onderdelen %}{{ deel.nummer }}{{ onderdeel.vereisten.first.naam }}{% endfor %}{% endfor %}", null)]
    [TestCase("{% assign wie = contact %}{{ wie.voluit }}", null)]
    [TestCase("{% assign wie = contact %}{{ wie.leeftijd }}", "1:34 Dit heeft geen \"leeftijd\".")]
    [TestCase("{% capture kop %}{{ orgaan }}{% endcapture %}{{ kop }}", null)]
    [TestCase("{{ orgaan | hoofdleter }}", "1:13 Het filter \"hoofdleter\" is niet bekend. Bedoelt u \"hoofdletter\"?")]
    [TestCase("{{ orgaan | en }}", "1:13 Het filter \"en\" past niet bij deze waarde.")]
    [TestCase("{{ onderdelen }}", "1:4 Dit is geen tekst of getal en kan niet worden afgedrukt.")]
    [TestCase("{% for x in orgaan %}{% endfor %}", "1:13 Hier hoort een reeks: iets waarvan er meer kunnen zijn.")]
    [TestCase("{% include '_aanhef' %}", null)]
    [TestCase("{% include '_aanhev' %}", "1:12 Er is geen sjabloon \"_aanhev\". Bedoelt u \"_aanhef\"?")]
    [TestCase("{% include 'rapportbrief' %}", "1:12 De sjabloon \"rapportbrief\" voegt zichzelf in.")]
    [TestCase("{% include '../zinnen' %}", "1:12 Er is geen sjabloon \"../zinnen\".")]
    [TestCase("{% fi orgaan %}", "1:4 De opdracht \"fi\" is niet bekend. Bedoelt u \"if\"?")]
    [TestCase("{% render '_aanhef' %}", "1:4 De opdracht \"render\" is niet bekend.")]
    [TestCase("{% if concept %}x", "1:4 Bij \"if\" ontbreekt \"endif\".")]
    [TestCase("x{% endif %}", "1:5 Hier eindigt met \"endif\" iets dat niet is begonnen.")]
    [TestCase("{% if concept %}{% endfor %}{% endif %}", "1:20 Hier eindigt met \"endfor\" iets dat niet is begonnen.")]
    [TestCase("{% else %}", "1:4 \"else\" hoort hier niet.")]
    [TestCase("a {{ orgaan", "1:3 Bij \"{{\" ontbreekt \"}}\".")]
    [TestCase("{{ orgaan kenmerk }}", "1:11 \"kenmerk\" hoort hier niet.")]
    [TestCase("{{ onderdelen[0] }}", "1:14 \"[\" hoort hier niet.")]
    [TestCase("{{ 'now' | date: '%Y' }}", "1:12 Het filter \"date\" is niet bekend.")]
    [TestCase("{% if oordeel == 'gegrond' and concept == false %}{{ orgaan }}{% elsif vereisten.size > 1 %}x{% endif %}", null)]
    [TestCase("{% case oordeel %}{% when 'gegrond' or 'ongegrond' %}x{% else %}y{% endcase %}", null)]
    [TestCase("{% comment %}{{ wat dan ook }}{% endcomment %}", null)]
    public void A_template_is_checked_when_it_is_read(string sjabloon, string? verwacht)
    {
        var gelezen = Lees(("rapportbrief.liquid", sjabloon), ("publicatie.liquid", "x"));

        Assert.That(gelezen, Is.EqualTo(verwacht is null ? [] : new[] { $"rapportbrief.liquid:{verwacht}" }));
    }

    [Test]
    public void All_that_is_wrong_in_all_files_is_said_at_once() => Assert.That(
        Lees(
            ("rapportbrief.liquid", "{{ a1 }}\n{{ orgaan | b2 }}\n{% include '_eigen' %}"),
            ("publicatie.liquid", "x"),
            ("_eigen.liquid", "\n{{ c3.d4 }}"),
            ("huisstijl.json", """{ "ombudsman": { "kop": [ { "naam": "Dag", "gegeven": "datums" } ], "lettertype": "Verdana", "lettergrootte": 40, "kleur": "FFFF00" }, "bestuursorgaan": { "lettertype": "Verdana", "lettergrootte": 10, "kleur": "blauw" } }"""),
            ("zinnen.json", """{ "normen": { "afstand-tot-beklaagd": {}, "afstand-tot-beklaagde": { "geschonden": "{{ behandelar }} x", "uitgangspunt": "{{ orgaan }}" } }, "feiten": { "klacht.ontvange": {} } }""")),
        Is.EqualTo(new[]
        {
            "_eigen.liquid:2:4 Er is niets dat \"c3\" heet.",
            "huisstijl.json:1:55 Een brief heeft geen gegeven \"datums\" in de kop. Bedoelt u \"datum\"?",
            "huisstijl.json:1:111 \"40\" is geen lettergrootte. Schrijf een getal van 8 tot en met 16.",
            "huisstijl.json:1:124 De kleur \"FFFF00\" is op wit papier te licht om te lezen.",
            "huisstijl.json:1:211 \"blauw\" is geen kleur. Schrijf zes hexadecimale cijfers, bijvoorbeeld 1F3864.",
            "rapportbrief.liquid:1:4 Er is niets dat \"a1\" heet.",
            "rapportbrief.liquid:2:13 Het filter \"b2\" is niet bekend.",
            "zinnen.json:1:15 Het kader heeft geen norm \"afstand-tot-beklaagd\". Bedoelt u \"afstand-tot-beklaagde\"?",
            "zinnen.json:1:88 De plaatshouder \"behandelar\" is niet bekend. Bedoelt u \"behandelaar\"?",
            "zinnen.json:1:122 Een uitgangspunt is algemeen en heeft geen plaatshouders.",
            "zinnen.json:1:154 Er is geen feit \"klacht.ontvange\". Bedoelt u \"klacht.ontvangen\"?",
        }));

    [TestCase("\"klacht.ontvange\": {}", "Er is geen feit \"klacht.ontvange\". Bedoelt u \"klacht.ontvangen\"?", 16)]
    [TestCase("\"horen.verslagGemaakt\": { \"alleenAls\": { \"klagers.gehoor\": true } }", "Er is geen feit \"klagers.gehoor\". Bedoelt u \"klagers.gehoord\"?", 57)]
    [TestCase("\"horen.verslagGemaakt\": { \"alleenAls\": [{ \"klagers.gehoordOp\": true }] }", "Het feit \"klagers.gehoordOp\" is geen ja of nee en geen keuze, of gaat over twee personen. Daar kan een ander feit niet van afhangen.", 58)]
    [TestCase("\"horen.verslagGemaakt\": { \"alleenAls\": { \"klagers.gehoord\": \"ja\" } }", "Hier staat \"ja\", maar hier hoort true of false.", 76)]
    [TestCase("\"horen.verslagGemaakt\": { \"alleenAls\": { \"afdoening.wijze\": [\"ordeel\"] } }", "Het feit kent de waarde \"ordeel\" niet. Bedoelt u \"oordeel\"?", 77)]
    [TestCase("\"horen.verslagGemaakt\": { \"alleenAls\": true }", "Hier staat true, maar hier hoort een object.", 55)]
    [TestCase("\"klagers.gehoord\": { \"gaatOpIn\": \"klagers.gehordOp\" }", "Er is geen feit \"klagers.gehordOp\". Bedoelt u \"klagers.gehoordOp\"?", 49)]
    [TestCase("\"klagers.gehoord\": { \"gaatOpIn\": \"beklaagden.gehoordOp\" }", "Het feit \"klagers.gehoord\" kan niet opgaan in \"beklaagden.gehoordOp\": dat gaat niet over hetzelfde.", 49)]
    [TestCase("\"klagers.gehoord\": { \"gaatOp\": \"klagers.gehoordOp\" }", "De naam \"gaatOp\" is hier niet bekend. Bedoelt u \"gaatOpIn\"?", 37)]
    public void What_a_verslag_leaves_out_is_checked_when_it_is_read(string regel, string melding, int kolom) => Assert.That(
        Lees(("rapportbrief.liquid", "x"), ("publicatie.liquid", "x"), ("zinnen.json", $"{{ \"verslag\": {{ {regel} }} }}")),
        Is.EqualTo(new[] { $"zinnen.json:1:{kolom} {melding}" }));

    [Test]
    public void A_folder_that_does_not_exist_and_a_file_that_is_no_text_are_problems() => Assert.Multiple(() =>
    {
        Assert.That(SjabloonsetReader.Lees("/bestaat/niet", KaderReader.Meegeleverd).Problemen.Single().Melding, Is.EqualTo("De map \"/bestaat/niet\" bestaat niet."));
        Assert.That(
            SjabloonsetReader.Lees(new Dictionary<string, ReadOnlyMemory<byte>> { ["_aanhef.liquid"] = new byte[] { 0xFF, 0xFE, 0x41 } }, KaderReader.Meegeleverd).Problemen[0].Melding,
            Is.EqualTo("Het bestand is geen UTF-8."));
    });

    internal static Sjabloonset Set(params (string Naam, string Inhoud)[] bestanden) =>
        SjabloonsetReader.Lees(Bytes(bestanden), KaderReader.Meegeleverd).Waarde;

    private static string[] Lees(params (string Naam, string Inhoud)[] bestanden) =>
    [
        .. SjabloonsetReader.Lees(Bytes(bestanden), KaderReader.Meegeleverd).Problemen
            .Select(p => $"{p.Plaats.Bestand}:{p.Plaats.Regel}:{p.Plaats.Kolom} {p.Melding}{(p.Suggestie is null ? string.Empty : " " + p.Suggestie)}"),
    ];

    private static Dictionary<string, ReadOnlyMemory<byte>> Bytes((string Naam, string Inhoud)[] bestanden) =>
        bestanden.ToDictionary(b => b.Naam, b => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(b.Inhoud), StringComparer.Ordinal);
}
