namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>Changes of the shipped kader, each of another kind.</summary>
internal static class Kadervoorbeelden
{
    private const string Ontvangst = "awb-9/awb-9-6.json";

    public static readonly string[] Namen =
    [
        "termijn", "uitzondering-vervallen", "voorwaarde-toegevoegd", "norm-vervallen", "soort", "geldigheid", "begrip", "norm-nieuw", "bewijslast", "hernoemd",
        "versie-erbij", "feestdag", "toegang", "woorden", "termijnen", "kenmerken",
    ];

    /// <summary>The norms that these change.</summary>
    public static readonly string[] Normen = ["awb-9-6", "awb-9-7-lid-1", "awb-9-8-lid-3-termijn", "behandelaar-bekendgemaakt", "persoonlijk-contact"];

    /// <summary>Changes of one file each, by the id of what they change.</summary>
    public static readonly Dictionary<string, Func<Kaderproef, Kaderproef>> Los = new(StringComparer.Ordinal)
    {
        ["awb-9-6"] = k => k.Vervang(Ontvangst, "ontvangstbevestiging.gegeven and ontvangstbevestiging.schriftelijk", "not ontvangstbevestiging.gegeven"),
        ["awb-9-7-lid-1"] = k => k.Vervang("awb-9/awb-9-7-lid-1.json", "\"voldaanAls\": \"not behandelaar", "\"voldaanAls\": \"behandelaar"),
        ["awb-9-8-lid-3-termijn"] = k => k.Vervang("awb-9/awb-9-8-lid-3-termijn.json", "\"voldaanAls\": \"weigering.meegedeeldOp <= Termijn.Weken(klacht.ontvangen, 4)\"", "\"voldaanAls\": \"weigering.meegedeeldOp <= Termijn.Weken(klacht.ontvangen, 1)\""),
        ["behandelaar-bekendgemaakt"] = k => k.Vervang("behoorlijkheid/behandelaar-bekendgemaakt.json", "\"soort\": \"aandachtspunt\"", "\"soort\": \"behoorlijkheid\""),
        ["persoonlijk-contact"] = k => k.Vervang("behoorlijkheid/persoonlijk-contact.json", "\"voldaanAls\": \"contact.persoonlijk\"", "\"voldaanAls\": \"not contact.persoonlijk\""),
        ["feestdagen"] = k => k.Vervang("feestdagen.json", "\"dagenNaPasen\": 1 ", "\"dagenNaPasen\": 8 "),
    };

    /// <summary>The shipped kader with some of the changes of <see cref="Los"/>.</summary>
    public static Kaderproef Met(IEnumerable<string> wijzigingen) => wijzigingen.Aggregate(new Kaderproef(), (k, id) => Los[id](k));

    public static Kaderproef Van(string naam) => naam switch
    {
        "termijn" => new Kaderproef().Vervang("awb-9/awb-9-8-lid-3-termijn.json", "\"voldaanAls\": \"weigering.meegedeeldOp <= Termijn.Weken(klacht.ontvangen, 4)\"", "\"voldaanAls\": \"weigering.meegedeeldOp <= Termijn.Weken(klacht.ontvangen, 8)\""),
        "uitzondering-vervallen" => ZonderUitzondering(),
        "voorwaarde-toegevoegd" => new Kaderproef().Vervang("awb-9/awb-9-7-lid-1.json", "\"voldaanAls\": \"not behandelaar.betrokkenBijGedraging\"", "\"voldaanAls\": \"not behandelaar.betrokkenBijGedraging and not behandelaar.ambtelijkVerantwoordelijk\""),
        "norm-vervallen" => new Kaderproef().Zonder(Ontvangst),
        "soort" => new Kaderproef().Vervang("behoorlijkheid/behandelaar-bekendgemaakt.json", "\"soort\": \"aandachtspunt\"", "\"soort\": \"behoorlijkheid\""),
        "geldigheid" => new Kaderproef().Vervang(Ontvangst, "\"geldig\": { \"vanaf\": \"1999-07-01\" }", "\"geldig\": { \"vanaf\": \"2016-01-15\", \"tot\": \"2024-12-31\" }"),
        "begrip" => new Kaderproef().Vervang("begrippen.json", "\"weigering.geweigerd\"", "\"weigering.geweigerd and weigering.meegedeeld\""),
        "norm-nieuw" => NieuweNorm(),
        "bewijslast" => new Kaderproef().Vervang(Ontvangst, "\"geldig\"", "\"bewijslast\": \"bestuursorgaan\",\n  \"geldig\""),
        "hernoemd" => Hernoemd(),
        "versie-erbij" => VersieErbij(),
        "feestdag" => new Kaderproef().Vervang("feestdagen.json", "    { \"naam\": \"Bevrijdingsdag\", \"maand\": 5, \"dag\": 5 },\n", string.Empty).Vervang("feestdagen.json", "\"dagenNaPasen\": 39", "\"dagenNaPasen\": 40"),
        "toegang" => new Kaderproef().Vervang("toegang.json", "\"als\": \"onderdeel.toegang.algemeenBeleid\"", "\"als\": \"onderdeel.toegang.algemeenBeleid or onderdeel.toegang.algemeenVerbindendVoorschrift\""),
        "woorden" => Woorden(),
        "termijnen" => new Kaderproef().Vervang("termijnen.json", "\"uiterlijk\": \"Termijn.Weken(klacht.ontvangen, 10)\"", "\"uiterlijk\": \"Termijn.Maanden(klacht.ontvangen, 3)\""),
        "kenmerken" => Kenmerken(),
        _ => throw new ArgumentException(naam),
    };

    private static Kaderproef ZonderUitzondering()
    {
        var kader = new Kaderproef();
        var tekst = kader[Ontvangst];
        var begin = tekst.IndexOf("    {\n      \"id\": \"ingetrokken\"", StringComparison.Ordinal);
        var einde = tekst.IndexOf("    {", begin + 5, StringComparison.Ordinal);
        return kader.Met(Ontvangst, tekst.Remove(begin, einde - begin));
    }

    private static Kaderproef NieuweNorm()
    {
        var kader = new Kaderproef();
        return kader.Met("behoorlijkheid/ontvangst-ook-mondeling.json", kader[Ontvangst])
            .Vervang("behoorlijkheid/ontvangst-ook-mondeling.json", "\"id\": \"awb-9-6\"", "\"id\": \"ontvangst-ook-mondeling\"")
            .Vervang("behoorlijkheid/ontvangst-ook-mondeling.json", "\"soort\": \"wettelijk\"", "\"soort\": \"behoorlijkheid\"")
            .Vervang("behoorlijkheid/ontvangst-ook-mondeling.json", "ontvangstbevestiging.gegeven and ontvangstbevestiging.schriftelijk", "ontvangstbevestiging.gegeven");
    }

    private static Kaderproef Hernoemd()
    {
        var kader = new Kaderproef();
        return kader.Zonder(Ontvangst).Met("awb-9/ontvangst-bevestigen.json", new Kaderproef()[Ontvangst].Replace("\"id\": \"awb-9-6\"", "\"id\": \"ontvangst-bevestigen\"", StringComparison.Ordinal));
    }

    private static Kaderproef VersieErbij()
    {
        const string Later = "awb-9/awb-9-6.json";
        const string Eerder = "awb-9/awb-9-6.tot-2015-12-31.json";
        var kader = new Kaderproef();
        return kader.Met(Eerder, kader[Later]).Vervang(Eerder, "{ \"vanaf\": \"1999-07-01\" }", "{ \"vanaf\": \"1999-07-01\", \"tot\": \"2015-12-31\" }")
            .Vervang(Later, "{ \"vanaf\": \"1999-07-01\" }", "{ \"vanaf\": \"2016-01-01\" }")
            .Vervang(Later, "ontvangstbevestiging.gegeven and ontvangstbevestiging.schriftelijk", "ontvangstbevestiging.gegeven");
    }

    private static Kaderproef Woorden() => new Kaderproef()
        .Vervang("kader.json", "\"versie\": \"0.2.2\"", "\"versie\": \"0.3.0\"")
        .Vervang("kader.json", "\"naam\": \"Transparant\"", "\"naam\": \"Doorzichtig\"")
        .Vervang("feiten.json", "de aangesproken instantie is geen bestuursorgaan", "dit is geen bestuursorgaan")
        .Vervang(Ontvangst, "\"titel\": \"Schriftelijke ontvangstbevestiging\"", "\"titel\": \"Ontvangstbevestiging\"")
        .Vervang("begrippen.json", "Het bestuursorgaan is aan de klacht tegemoetgekomen en", "Aan de klacht is tegemoetgekomen en");

    private static Kaderproef Kenmerken() => new Kaderproef()
        .Vervang(Ontvangst, "\"beschermt\": \"klager\"", "\"beschermt\": \"beiden\"")
        .Vervang(Ontvangst, "\"peildatum\": \"klacht.ontvangen\"", "\"peildatum\": \"afdoening.datum\"")
        .Vervang("behoorlijkheid/persoonlijk-contact.json", "[\"luisterenNaarDeBurger\", \"professionaliteit\"]", "[\"professionaliteit\", \"luisterenNaarDeBurger\"]")
        .Vervang("behoorlijkheid/persoonlijk-contact.json", "\"thema\": \"ontvangst\"", "\"thema\": \"behandelaar\"")
        .Vervang("behoorlijkheid/persoonlijk-contact.json", "\"Nationale ombudsman, rapport 2013/159\",", string.Empty);
}
