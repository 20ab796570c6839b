using static Behoorlijkheid.Tests.Werkbank.Controle.Controlekader;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>The examples, by code: what the kader says instead, wrong and right.</summary>
internal static partial class Controlevoorbeelden
{
    private const string Voldaan = "\"klacht.ondertekend\"";
    private const string Toepassing = "\"klacht.overGedraging\"";
    private const string Uitzondering = "\"klacht.bijlagen\"";
    private const string Bron = "\"jci1.3:c:BWBR0005537&artikel=9:7&lid=1\"";
    private const string Titel = "Ondertekening van een schriftelijke klacht";
    private const string Aanwijzing = "Onderteken de klacht.";
    private const string Code = "{ \"code\": \"N01\", \"onderwerp\": \"Ondertekenen\", \"normen\": [\"proef\"] }";

    public static Dictionary<string, Controlevoorbeeld> Alle { get; } = Maak();

    private static Dictionary<string, Controlevoorbeeld> Maak()
    {
        var alle = new Dictionary<string, Controlevoorbeeld>(StringComparer.Ordinal);
        Uitdrukkingen(alle);
        Uitkomsten(alle);
        Uitleggingen(alle);
        Begrippen(alle);
        Versies(alle);
        Bronnen(alle);
        Teksten(alle);
        Leesbaarheid(alle);
        Woorden(alle);
        Kop(alle);
        Overzicht(alle);
        Gevallenvoorbeelden(alle);
        Brieven(alle);
        return alle;
    }

    private static void Uitdrukkingen(Dictionary<string, Controlevoorbeeld> alle)
    {
        Voeg(alle, "norm-voorwaarde-nooit-waar", Norm, Toepassing, "\"klacht.overGedraging and not klacht.overGedraging\"", "\"klacht.overGedraging and not klacht.elektronisch\"");
        Voeg(alle, "norm-voorwaarde-nooit-onwaar", Norm, Voldaan, "\"beklaagden.Count() >= 0\"", "\"beklaagden.Count() >= 1\"");
        Voeg(
            alle, "norm-deel-vast", Norm, Voldaan, "\"klacht.ondertekend or (beklaagden.Count() > 3 and beklaagden.Count() < 3)\"",
            "\"klacht.ondertekend or (beklaagden.Count() > 1 and beklaagden.Count() < 3)\"");
        Voeg(
            alle, "norm-vergelijkt-met-zichzelf", Norm, Voldaan, "\"afdoening.datum <= afdoening.datum\"", "\"afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)\"");
        Voeg(alle, "norm-dubbele-voorwaarde", Norm, Voldaan, "\"klacht.ondertekend or klacht.ondertekend\"", "\"klacht.ondertekend or klacht.gedagtekend\"");
        Voeg(
            alle, "norm-alle-van-lege-lijst", Norm, Voldaan, "\"beklaagden.All(b => b.soort == \\\"lid\\\")\"",
            "\"beklaagden.Count() > 0 and beklaagden.All(b => b.soort == \\\"lid\\\")\"");
        Voeg(alle, "norm-omslachtig", Norm, Voldaan, "\"not (afdoening.wijze == \\\"oordeel\\\")\"", "\"afdoening.wijze != \\\"oordeel\\\"\"");
    }

    private static void Uitkomsten(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string een = "{ \"id\": \"een\",";
        const string twee = "{ \"id\": \"twee\", \"als\": \"?\", \"bron\": \"jci1.3:c:BWBR0005537&artikel=9:7&lid=2\", \"tekst\": \"Er was iets.\" },\n    ";
        Voeg(
            alle, "norm-nooit-van-toepassing", Norm, een, twee.Replace("?", "not klacht.bijlagen", StringComparison.Ordinal) + een,
            twee.Replace("?", "klacht.elektronisch", StringComparison.Ordinal) + een);
        Voeg(
            alle, "norm-uitzondering-overbodig", Norm, een, twee.Replace("?", "klacht.bijlagen or klacht.elektronisch", StringComparison.Ordinal) + een,
            twee.Replace("?", "klacht.elektronisch", StringComparison.Ordinal) + een);
        Voeg(alle, "norm-nooit-geschonden", Norm, Voldaan, "\"klacht.overGedraging or klacht.gedagtekend\"", "\"klacht.ondertekend or klacht.gedagtekend\"");
        Voeg(alle, "norm-nooit-nageleefd", Norm, Voldaan, "\"klacht.bijlagen and klacht.ondertekend\"", "\"klacht.gedagtekend and klacht.ondertekend\"");
        Voeg(alle, "norm-uitzondering-nooit", Norm, Uitzondering, "\"klacht.bijlagen and not klacht.overGedraging\"", "\"klacht.bijlagen and not klacht.elektronisch\"");
        Voeg(alle, "norm-uitzondering-altijd", Norm, Uitzondering, "\"klacht.overGedraging or klacht.bijlagen\"", "\"klacht.elektronisch or klacht.bijlagen\"");
        Voeg(
            alle, "norm-uitzondering-buiten-geldigheid", Norm, "\"tekst\": \"Er waren bijlagen.\"", "\"tekst\": \"Er waren bijlagen.\", \"geldig\": { \"tot\": \"1999-06-30\" }",
            "\"tekst\": \"Er waren bijlagen.\", \"geldig\": { \"tot\": \"1999-07-01\" }");
        Voeg(
            alle, "norm-item-ongebruikt", Norm, "\"vanToepassingAls\": \"klacht.overGedraging\"", "\"voorElk\": \"klagers\", \"vanToepassingAls\": \"klacht.overGedraging\"",
            "\"voorElk\": \"klagers\", \"vanToepassingAls\": \"klacht.overGedraging and klager.gehoord\"");
        alle["norm-gelijk-aan-andere"] = new(
            new(),
            Tweede(),
            Tweede((Voldaan, "\"klacht.gedagtekend\"")));
    }

    private static void Uitleggingen(Dictionary<string, Controlevoorbeeld> alle)
    {
        const string motivering = "\"motivering\"";
        Voeg(alle, "norm-uitleg-zonder-verschil", Norm, motivering, Uitleg("klacht.ondertekend") + motivering, Uitleg("klacht.gedagtekend") + motivering);
    }

    private static string Uitleg(string voldaan) => $$"""
        "uitleg": [{ "id": "ander", "vraag": "Wat is ondertekend?", "gevolgd": "Alleen een handtekening telt.", "andere": "Ook een dagtekening telt.",
          "bron": "jci1.3:c:BWBR0005537&artikel=9:7&lid=1", "voldaanAls": "{{voldaan}}" }],
        """;

    private static Controlekader Tweede(params (string Oud, string Nieuw)[] anders) => new Controlekader()
        .MetTweede("twee.json", [("\"id\": \"proef\"", "\"id\": \"twee\""), (Titel, "Dagtekening van een schriftelijke klacht"), .. anders]);

    private static void Voeg(Dictionary<string, Controlevoorbeeld> alle, string code, string pad, string oud, string fout, string? goed = null) => alle.Add(
        code, new(new(), new Controlekader().Vervang(pad, oud, fout), goed is null ? new() : new Controlekader().Vervang(pad, oud, goed)));
}
