using static Behoorlijkheid.Tests.Werkbank.Controle.Controlekader;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <content>Begrippen, versions, sources and the files beside the norms.</content>
internal static partial class Controlevoorbeelden
{
    private const string Beleid = "onderdeel.toegang.algemeenBeleid";

    private static void Begrippen(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string leeg = "[]";
        const string gebruikt = "\"kort or lang or klacht.ondertekend\"";
        alle["kader-begrip-ongebruikt"] = new(
            new(),
            Met("kort", "klacht.gedagtekend", "lang", "klacht.elektronisch", "\"lang or klacht.ondertekend\""),
            Met("kort", "klacht.gedagtekend", "lang", "kort or klacht.elektronisch", "\"lang or klacht.ondertekend\""));
        alle["kader-begrip-gelijk"] = new(
            new(),
            Met("kort", "klacht.gedagtekend", "lang", "klacht.gedagtekend", "\"(kort or klacht.elektronisch) and (lang or klacht.ondertekend)\""),
            Met("kort", "klacht.gedagtekend", "lang", "klacht.elektronisch", gebruikt));
        alle["kader-begrip-vast"] = new(
            new(),
            Met("kort", "beklaagden.Count() < 0", "lang", "klacht.elektronisch", "\"klacht.ondertekend or lang\"").Vervang("toegang.json", Beleid, "kort or " + Beleid),
            Met("kort", "beklaagden.Count() < 2", "lang", "klacht.elektronisch", gebruikt));
        alle["norm-begrip-uitgeschreven"] = new(
            new(),
            Met("kort", "klacht.gedagtekend and klacht.elektronisch", "lang", "klacht.elektronisch", "\"lang or (klacht.elektronisch and klacht.gedagtekend) or klacht.ondertekend\"")
                .Vervang("toegang.json", Beleid, "kort or " + Beleid),
            Met("kort", "klacht.gedagtekend and klacht.elektronisch", "lang", "klacht.elektronisch", gebruikt));

        static Controlekader Met(string naam, string als, string tweede, string tweedeAls, string voldaan) => new Controlekader()
            .Vervang("begrippen.json", leeg, $$"""
                [{ "naam": "{{naam}}", "als": "{{als}}", "omschrijving": "Dit is het.", "bronnen": [] },
                 { "naam": "{{tweede}}", "als": "{{tweedeAls}}", "omschrijving": "Dat is het.", "bronnen": [] }]
                """)
            .Vervang(Norm, Voldaan, voldaan);
    }

    private static void Versies(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string vanaf = "\"vanaf\": \"1999-07-01\"";
        alle["norm-gat-tussen-versies"] = new(new(), Oud("2009-12-20"), Oud("2009-12-21"));
        alle["norm-versie-zonder-verschil"] = new(
            new(),
            Oud("2009-12-21").Vervang("proef.tot-2009-12-21.json", "klacht.gedagtekend", "klacht.ondertekend"),
            Oud("2009-12-21"));
        alle["norm-bestandsnaam-zonder-tot"] = new(
            new(), new Controlekader().Vervang(Norm, vanaf, vanaf + ", \"tot\": \"2030-12-31\""), Oud("2009-12-21"));
        Voeg(alle, "norm-geldig-voor-klachttitel", Norm, vanaf, "\"vanaf\": \"1999-06-30\"", "\"vanaf\": \"1999-07-02\"");

        static Controlekader Oud(string tot) => new Controlekader()
            .MetTweede($"proef.tot-{tot}.json", (vanaf, $"{vanaf}, \"tot\": \"{tot}\""), (Voldaan, "\"klacht.gedagtekend\""))
            .Vervang(Norm, vanaf, "\"vanaf\": \"2009-12-22\"");
    }

    private static void Bronnen(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string rapport = "\"Nationale ombudsman, rapport 2004/443\"";
        Voeg(alle, "norm-wettelijk-zonder-artikel", Norm, Bron, rapport, $"{rapport}, {Bron}");
        Voeg(alle, "norm-dubbele-bron", Norm, Bron, $"{Bron}, {Bron}", $"{Bron}, {rapport}");
        Voeg(alle, "norm-bron-zonder-artikel", Norm, Bron, $"{Bron}, \"jci1.3:c:BWBR0005537\"", $"{Bron}, \"jci1.3:c:BWBR0005537&artikel=9:3\"");
        Voeg(alle, "norm-bron-vorm", Norm, Bron, $"{Bron}, \"jci1.3:c:BWBR0005537&artikel=9.7\"", $"{Bron}, \"jci1.3:c:BWBR0005537&artikel=9:7\"");
        Voeg(alle, "norm-bron-volgorde", Norm, Bron, "\"jci1.3:c:BWBR0005537&lid=1&artikel=9:7\"", Bron);
        Voeg(alle, "norm-bron-bestaat-niet", Norm, Bron, Bron.Replace("lid=1", "lid=9", StringComparison.Ordinal), Bron.Replace("lid=1", "lid=2&onderdeel=a", StringComparison.Ordinal));
        Voeg(alle, "norm-behoorlijkheid-zonder-rapport", Norm, "\"wettelijk\"", "\"behoorlijkheid\"");
    }

    private static void Kop(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(
            alle, "kader-thema-zonder-norm", "kader.json", "{ \"id\": \"behandelaar\"", "{ \"id\": \"taal\", \"naam\": \"Taal\" }, { \"id\": \"behandelaar\"");
        Voeg(
            alle, "kader-vereiste-zonder-norm", "kader.json", "\"vereisten\": [",
            "\"vereisten\": [{ \"id\": \"maatwerk\", \"nummer\": 2, \"naam\": \"Maatwerk\", \"kernwaarde\": \"eerlijk\", \"definitie\": \"De overheid kijkt naar het geval.\", \"voorheen\": [] }, ");
        Voeg(alle, "kader-kernwaarde-zonder-vereiste", "kader.json", "\"kernwaarden\": [", "\"kernwaarden\": [{ \"id\": \"open\", \"naam\": \"Open\" }, ");
        Voeg(alle, "kader-versie-zonder-wijzigingen", "CHANGELOG.md", "## 1.0.0", "## 0.9.0", "## 1.0.0 (2024)");
        Voeg(
            alle, "kader-feestdag-dubbel", "feestdagen.json", "}]", "}, { \"naam\": \"Koningsdag\", \"maand\": 4, \"dag\": 30, \"vanaf\": \"2013-01-01\" }]",
            "}, { \"naam\": \"Koningsdag\", \"maand\": 4, \"dag\": 30, \"vanaf\": \"2014-01-01\" }]");
        Voeg(alle, "kader-toegang-gevolg", "toegang.json", "buitenBevoegdheid", "magAfzien");
        Voeg(alle, "kader-toegang-redencode", "toegang.json", "\"beleid\"", "\"teLaat\"", "\"buitenBevoegdheid\"");
    }

    private static void Overzicht(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(alle, "kader-overzicht-onbekende-norm", "overzicht.json", "[\"proef\"]", "[\"proef\", \"prof\"]", "[\"proef\", \"proef\"]");
        Voeg(alle, "kader-overzicht-zonder-reden", "overzicht.json", ", \"reden\": \"Geen plicht.\"", string.Empty, ", \"reden\": \"Geen eigen plicht.\"");
        alle["kader-overzicht-mist-norm"] = new(
            new(), Los(), Los().Vervang("overzicht.json", "[\"proef\"]", "[\"proef\", \"twee\"]"));
        alle["kader-code-alleen-aandachtspunt"] = new(
            new(),
            new Controlekader().Vervang(Norm, "\"wettelijk\"", "\"aandachtspunt\""),
            new Controlekader().Vervang(Norm, "\"wettelijk\"", "\"aandachtspunt\"").Vervang("overzicht.json", Code, Code.Replace(" }", ", \"reden\": \"Geen plicht.\" }", StringComparison.Ordinal)));

        alle["kader-overzicht-overbodig"] = new(
            new(),
            new Controlekader().Vervang("overzicht.json", "\"codes\"", "\"overig\": [{ \"norm\": \"proef\", \"reden\": \"Hoort nergens bij.\" }], \"codes\""),
            Los().Vervang("overzicht.json", "\"codes\"", "\"overig\": [{ \"norm\": \"twee\", \"reden\": \"Hoort nergens bij.\" }], \"codes\""));
        alle["kader-aanvaarding-vervallen"] = new(
            new(),
            new Controlekader().Met("controle.json", Aanvaardingstekst("norm-omslachtig")),
            Omslachtig().Met("controle.json", Aanvaardingstekst("norm-omslachtig")));

        static Controlekader Omslachtig() => new Controlekader().Vervang(Norm, Voldaan, "\"not (not klacht.ondertekend)\"");

        static string Aanvaardingstekst(string code) =>
            $$"""{ "aanvaard": [{ "code": "{{code}}", "bestand": "{{Norm}}", "plaatsen": ["/voldaanAls"], "reden": "Zo staat het in de wet." }] }""";

        static Controlekader Los() => Tweede((Voldaan, "\"klacht.gedagtekend\""), (Bron, "\"jci1.3:c:BWBR0005537&artikel=2:3&lid=1\""));
    }

    private static void Gevallenvoorbeelden(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string tekst = "\"tekst\": \"Er waren bijlagen.\"";
        Voeg("norm-naleving-zonder-geval", Met().Vervang(Gevallen, "nietVastTeStellen", "geschonden"));
        Voeg("norm-voorwaarde-niet-gezien", Met().Vervang(Gevallen, "\"overGedraging\": false", "\"overGedraging\": true"));
        Voeg("norm-uitzondering-niet-gezien", Met().Vervang(Norm, tekst, tekst + ", \"geldig\": { \"vanaf\": \"2025-01-01\" }"));
        Voeg(
            "norm-geval-dubbel",
            Met().Vervang(Gevallen, "\"gevallen\": [", $"\"gevallen\": [ {Geval("nog eens", "\"overGedraging\": false, \"ondertekend\": true", "nietVanToepassing")},"));
        alle["norm-uitleg-niet-gezien"] = new(
            Met(),
            MetUitleg(),
            MetUitleg()
                .Vervang(Gevallen, "\"verwacht\": \"nageleefd\"", "\"verwacht\": \"nageleefd\", \"andereUitleg\": { \"ander\": \"nageleefd\" }")
                .Vervang(Gevallen, "\"verwacht\": \"geschonden\"", "\"verwacht\": \"geschonden\", \"andereUitleg\": { \"ander\": \"nageleefd\" }"));

        void Voeg(string code, Controlekader fout) => alle.Add(code, new(Met(), fout, Met()));

        static Controlekader Met() => new(metGevallen: true);

        static Controlekader MetUitleg() => Met().Vervang(Norm, "\"motivering\"", Uitleg("klacht.ondertekend and klacht.overGedraging") + "\"motivering\"");
    }

    private static void Brieven(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string zinnen = """{ "uitgangspunt": "Een klacht is ondertekend.", "nageleefd": "Uw klacht is ondertekend.", "geschonden": "Uw klacht is niet ondertekend." }""";
        alle["norm-zonder-briefzinnen"] = new(new(), Met("ander", zinnen), Met("proef", zinnen));

        static Controlekader Met(string norm, string zinnen) => new Controlekader().Met("brieven/zinnen.json", $$"""{ "normen": { "{{norm}}": {{zinnen}} } }""");
    }
}
