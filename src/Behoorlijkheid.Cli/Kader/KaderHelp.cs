namespace Behoorlijkheid.Cli.Kader;

/// <summary>The help of the workbench, in Dutch.</summary>
internal static class KaderHelp
{
    public const string Root = "Het gereedschap van de analist: toetst, meet en vergelijkt een toetsingskader.";

    public const string Folder = "Map met een toetsingskader. Zonder map geldt het meegeleverde kader.";

    public const string OwnFolder = "Map met een toetsingskader.";

    public const string Check = "Controleert een toetsingskader en de brieven ernaast (map brieven): wat niet te lezen is, en daarna wat vreemd, overbodig, onvolledig of moeilijk te lezen is.";

    public const string Repair = "Herstelt in de bestanden van de map wat veilig te herstellen is: de betekenis verandert niet.";

    public const string CheckForm = "De vorm van de bevindingen. Zonder deze optie is dat tekst.";

    public const string Explain = "Legt uit wat een controle vindt, waarom dat ertoe doet, en hoe het wel hoort.";

    public const string Code = "De code van een bevinding. Zonder code volgt de lijst van alle controles.";

    public const string ExplainForm = "De vorm van de uitleg. Zonder deze optie is dat tekst.";

    public const string Cases = "Draait de gevallen naast de normen en laat zien waar de uitkomst anders is dan verwacht.";

    public const string Filter = "Alleen normen en gevallen met deze woorden in hun naam.";

    public const string Follow = "Draait opnieuw zodra een bestand in de map wordt bewaard; stop met Ctrl-C.";

    public const string CasesForm = "De vorm van de uitslag. Zonder deze optie is dat tekst; junit is voor andere bouwstraten.";

    public const string Coverage = "Meet welke voorwaarden de gevallen waar, onwaar en onbekend laten zien, en welke uitzonderingen zij toepassen.";

    public const string CoverageFilter = "Alleen normen en begrippen met deze woorden in hun naam; ook het percentage gaat dan daarover.";

    public const string Minimum = "Eindigt met 4 als minder dan dit percentage van de voorwaarden in elke waarheid is gezien.";

    public const string CoverageForm = "De vorm van de meting. Zonder deze optie is dat tekst; html kleurt de voorwaarden.";

    public const string Mutations = "Verandert telkens één ding in een norm of begrip en laat zien welke verandering geen enkel geval merkt.";

    public const string MutationsFilter = "Alleen normen en begrippen met deze woorden in hun naam.";

    public const string MutationsForm = "De vorm van de uitslag. Zonder deze optie is dat tekst.";

    public const string Compare = "Vergelijkt twee kaders: zegt in woorden welke normen en begrippen anders zijn, en wat dat met bewaarde dossiers doet.";

    public const string CompareOld = "Het oude kader: een map, of het woord meegeleverd.";

    public const string CompareNew = "Het nieuwe kader: een map, of het woord meegeleverd.";

    public const string CompareDossiers = "Dossiers om met beide kaders te beoordelen: een map met JSON-bestanden, of een bestand met op elke regel een dossier.";

    public const string CompareAsOf = "De dag waarop de dossiers worden beoordeeld. Zonder deze optie is dat vandaag.";

    public const string CompareForm = "De vorm van de vergelijking. Zonder deze optie is dat tekst.";

    public const string Format = "Zet alle JSON-bestanden van een map, ook die van de brieven, in één vorm: opmaak, volgorde van velden en schrijfwijze van uitdrukkingen.";

    public const string FormatCheck = "Verandert niets, en eindigt met 4 als een bestand anders is opgemaakt.";

    public const string Export = "Schrijft de normen voor een andere rekenmachine: dezelfde uitkomsten als alle feiten vaststaan.";

    public const string ExportForm = "Waarvoor. Verplicht: rulesengine schrijft een bestand met workflows voor RulesEngine, rulesengine-invoer beschrijft de velden en functies die zij vragen.";

    public const string New = "Schrijft een norm met gevallen om in te vullen. Zij is meteen te lezen, en de gevallen kloppen.";

    public const string NewWhat = "Wat u wilt maken: norm.";

    public const string NewId = "Het id van de norm: kleine letters, cijfers en streepjes.";

    public const string Docs = "Schrijft het kader als website voor juristen: normen in gewone zinnen, met bronnen, gevallen, registers en zoeken.";

    public const string DocsOutput = "Map voor de website. Verplicht: een nieuwe of lege map, of een eerdere uitvoer; die wordt in haar geheel vervangen.";

    public const string Output = "Bestand om de uitkomst in te schrijven. Zonder deze optie gaat zij naar het scherm.";

    public const string CompareEndings = """
        Het programma eindigt met 0 als de kaders hetzelfde zeggen, 4 als zij verschillen, 2 bij verkeerd gebruik, 3 als
        een kader of een dossier is geweigerd, en 1 als iets anders misging. Problemen staan op de standaardfoutuitvoer.
        """;

    public const string Endings = """
        Het programma eindigt met 0 als alles klopt, 4 als er iets te doen is, 2 bij verkeerd gebruik, 3 als het kader
        is geweigerd, en 1 als iets anders misging. Problemen staan op de standaardfoutuitvoer.
        """;
}
