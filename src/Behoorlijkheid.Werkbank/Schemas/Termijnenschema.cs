using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What termijnen.json may hold.</summary>
internal sealed class Termijnenschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Termijnen",
        "De laatste dagen in een klachtbehandeling, voor \"behoorlijkheid termijnen\". Zij bepalen geen oordeel.",
        new Veld("termijnen", "De momenten die een laatste dag hebben.", bouwer.Lijst("termijn", 0, Termijn())),
        new Veld("nietGecodeerd", "Wanneer een regeling geldt die dit kader niet heeft; het programma noemt dan geen dag.", bouwer.Lijst(
            "nietGecodeerd",
            0,
            new Veld("id", "De naam, die geen termijn ook draagt.", bouwer.Id),
            new Veld("als", "Wanneer die regeling geldt. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
            new Veld("tekst", "Wat het programma dan zegt, als hele zin.", bouwer.Tekst),
            new Veld("bron", "Waar dat op rust. " + SchemaTeksten.Bron, bouwer.Bron))));

    private IEnumerable<Veld> Termijn() =>
    [
        new("id", "De naam van de termijn: kleine letters, cijfers en koppeltekens.", bouwer.Id),
        new("naam", "Wat er moet of kan gebeuren, zoals \"de behandeling verdagen\".", bouwer.Tekst),
        new("aard", "\"wettelijk\" (plicht), \"mogelijkheid\" (tot wanneer iets kan), \"eigenNorm\" of \"toezegging\". De eerste twee hebben bij elke variant een bron.", bouwer.Keuze<Termijnaard>),
        new("voorElk", "De lijst waarvan elk item een eigen laatste dag heeft.", bouwer.Dossierlijst, Verplicht: false),
        new("als", "Wanneer er zo'n laatste dag is. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
        new("varianten", "De manieren waarop de dag wordt gevonden; schrijf ze zo dat er hoogstens één geldt.", bouwer.Lijst("variant", 1, Variant())),
        new("gedaanAls", "Wanneer het is gedaan. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking, Verplicht: false),
        new("gedaan", "Het datumfeit dat zegt op welke dag het is gedaan.", bouwer.Datumfeit, Verplicht: false),
        new("volgende", "Wat er voor die dag moet gebeuren, in gewone woorden.", bouwer.Tekst),
        new("zonderDag", "\"weglaten\", als er zonder bekende dag niets te melden is.", () => bouwer.Woorden("weglaten"), Verplicht: false),
    ];

    private IEnumerable<Veld> Variant() =>
    [
        new("als", "Wanneer deze variant geldt; \"true\" is altijd. " + SchemaTeksten.Uitdrukking, bouwer.Uitdrukking),
        .. Dag(),
        new("andereUitleg", "De dag volgens een uitleg die niet is gevolgd; het programma noemt haar als de dagen verschillen.", bouwer.Lijst(
            "andereDag",
            0,
            [
                new("id", "De naam van die uitleg.", bouwer.Id),
                new("als", "Wanneer die uitleg ter zake doet; laat weg als dat altijd is.", bouwer.Uitdrukking, Verplicht: false),
                .. Dag(),
                new("tekst", "Die uitleg als hele zin.", bouwer.Tekst),
            ]), Verplicht: false),
        new("bron", "Waar de dag op rust; verplicht bij \"wettelijk\" en \"mogelijkheid\". " + SchemaTeksten.Bron, bouwer.Bron, Verplicht: false),
        new("geldig", "De variant geldt als de laatste dag zelf in dit tijdvak valt; {} is altijd.", bouwer.Geldig),
        new("opmerking", "Wat erbij moet worden gezegd.", bouwer.Tekst, Verplicht: false),
    ];

    private Veld[] Dag() =>
    [
        new("uiterlijk", "De laatste dag. " + SchemaTeksten.Daguitdrukking, bouwer.Daguitdrukking),
        new("hoogstens", "Een dag waar de laatste dag nooit overheen gaat.", bouwer.Daguitdrukking, Verplicht: false),
    ];
}
