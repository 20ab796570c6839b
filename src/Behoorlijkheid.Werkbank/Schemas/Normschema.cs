using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What a file with one version of a norm may hold.</summary>
/// <param name="kader">Whose vereisten and themes an editor offers; a kader of one's own may have others.</param>
internal sealed class Normschema(Toetsingskader kader)
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Norm",
        "Eén versie van één norm. Het bestand heet naar het id: id-van-de-norm.json; een oudere versie eindigt op haar laatste dag: id-van-de-norm.tot-2009-12-21.json.",
        [.. Kop(), .. Toets(), .. Tekst()]);

    private IEnumerable<Veld> Kop() =>
    [
        new("id", "De naam van de norm: kleine letters, cijfers en koppeltekens. Alle versies van de norm hebben hetzelfde id.", bouwer.Id),
        new("titel", "Waar de norm over gaat, in een paar woorden.", bouwer.Tekst),
        new(
            "soort",
            "\"wettelijk\" (een plicht uit de wet), \"behoorlijkheid\" (een eis van behoorlijkheid) of \"aandachtspunt\" (een advies, dat een klacht nooit gegrond maakt).",
            bouwer.Keuze<Normsoort>),
        new(
            "vereisten",
            "De behoorlijkheidsvereisten die door een schending zelf worden geschonden, als ids uit kader.json. Het eerste is het voornaamste.",
            bouwer.Lijst(bouwer.Aanvulling("vereiste", kader.Vereisten.Select(v => v.Id)), 1)),
        new("thema", "Het thema, als id uit kader.json.", bouwer.Aanvulling("thema", kader.Themas.Select(t => t.Id))),
        new("beschermt", "Wie zich op de norm kan beroepen: \"klager\", \"beklaagde\" of \"beiden\".", bouwer.Keuze<Bescherming>),
        new("reikwijdte", "\"klacht\", of \"organisatie\" als de norm niet over één klacht gaat.", bouwer.Keuze<Reikwijdte>),
        new("bewijslast", SchemaTeksten.Bewijslast, Bewijslast, Verplicht: false),
        new("bronnen", "Waar de norm op rust: artikelen als jci-verwijzing, rapporten met jaar en nummer.", bouwer.Lijst(bouwer.Bron, 1)),
        new("geldig", "De eerste en de laatste dag waarop deze tekst geldt; {} is altijd. Versies van één norm overlappen elkaar niet.", bouwer.Geldig),
        new(
            "peildatum",
            "Het datumfeit dat beslist welke versie geldt: de dag waarop aan de plicht moest zijn voldaan, zoals \"afdoening.datum\".",
            bouwer.Datumfeit),
    ];

    private IEnumerable<Veld> Toets() =>
    [
        new("voorElk", SchemaTeksten.VoorElk, bouwer.Dossierlijsten, Verplicht: false),
        new("vanToepassingAls", "Wanneer de norm geldt. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
        new("opeisbaarAls", "Vanaf wanneer aan de norm moet zijn voldaan; laat weg als dat meteen is. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking, Verplicht: false),
        new("voldaanAls", "Wanneer aan de norm is voldaan. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
        new("uitzonderingen", "Wanneer de norm bij wijze van uitzondering niet geldt, elk met een eigen bron.", Uitzonderingen(), Verplicht: false),
        new(
            "uitleg",
            "Andere uitleggingen van omstreden wettekst. Alleen de gevolgde telt voor het oordeel; de beoordeling noemt een andere waar die tot een andere naleving leidt.",
            Uitleg(),
            Verplicht: false),
    ];

    private IEnumerable<Veld> Tekst() =>
    [
        new("motivering", "Per naleving een of twee hele zinnen. De feiten van het geval voegt het programma zelf toe.", () => bouwer.Object(
            new Veld("nageleefd", "De zin bij nageleefd.", bouwer.Zin),
            new Veld("geschonden", "De zin bij geschonden. Een norm met drie eisen is ook geschonden als er één niet is gehaald.", bouwer.Zin),
            new Veld("nietVanToepassing", "De zin bij niet van toepassing, ook bij een uitzondering of een datum buiten de geldigheid.", bouwer.Zin, Verplicht: false),
            new Veld("nietVastTeStellen", "De zin bij niet vast te stellen: \"Uit dit dossier is niet vast te stellen of is voldaan aan …\" Dat is geen verwijt.", bouwer.Zin))),
        new("aanwijzing", "Wat het bestuursorgaan de volgende keer kan doen, in de gebiedende wijs.", bouwer.Tekst),
        new("toelichting", "Wat een collega moet weten, vooral waar de norm op uitleg rust en niet op wettekst; met een datum eindigt zij met de datumregel.", bouwer.Tekst, Verplicht: false),
    ];

    private Action Uitzonderingen() => bouwer.Lijst(
        "uitzondering",
        0,
        new Veld("id", "De naam van de uitzondering, één keer per norm.", bouwer.Id),
        new Veld("als", "Wanneer de uitzondering zich voordoet. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
        new Veld("bron", "Waar de uitzondering op rust. " + SchemaTeksten.Bron, bouwer.Bron),
        new Veld("tekst", "De uitzondering in een zin, voor in de beoordeling.", bouwer.Tekst),
        new Veld("geldig", "Wanneer deze uitzondering geldt, als dat niet even lang is als de norm.", bouwer.Geldig, Verplicht: false),
        new Veld("bewijslast", SchemaTeksten.Bewijslast, Bewijslast, Verplicht: false));

    private Action Uitleg() => bouwer.Lijst(
        "andereUitleg",
        0,
        new Veld("id", "De naam van deze uitleg, één keer per norm.", bouwer.Id),
        new Veld("vraag", "De rechtsvraag waarover verschil van mening bestaat.", bouwer.Tekst),
        new Veld("gevolgd", "De gevolgde uitleg, als hele zin die ook met een kleine letter kan beginnen.", bouwer.Tekst),
        new Veld("andere", "De andere uitleg, als hele zin die ook met een kleine letter kan beginnen.", bouwer.Tekst),
        new Veld("bron", "Waar de andere uitleg op rust. " + SchemaTeksten.Bron, bouwer.Bron),
        new Veld("vanToepassingAls", "Wanneer de norm volgens deze uitleg geldt; laat weg als dat gelijk is. Ten minste een van de drie voorwaarden verschilt.", bouwer.Uitdrukking, Verplicht: false),
        new Veld("opeisbaarAls", "Vanaf wanneer volgens deze uitleg aan de norm moet zijn voldaan; laat weg als dat gelijk is.", bouwer.Uitdrukking, Verplicht: false),
        new Veld("voldaanAls", "Wanneer volgens deze uitleg aan de norm is voldaan; laat weg als dat gelijk is.", bouwer.Uitdrukking, Verplicht: false));

    private void Bewijslast() => bouwer.Woorden("bestuursorgaan");
}
