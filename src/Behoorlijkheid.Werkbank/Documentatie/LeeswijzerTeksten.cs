using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The words of the first page and of the reading guide.</summary>
internal static class LeeswijzerTeksten
{
    public const string Kern = "Welke normen gelden voor de behandeling van een klacht door een bestuursorgaan, waar zij vandaan komen, en wanneer eraan is voldaan.";

    public const string Inleiding = "Deze pagina’s zijn gemaakt uit de regels waarmee het programma dossiers beoordeelt. Wat hier staat, is dus precies wat wordt getoetst. De voorwaarden zijn uitgeschreven in gewone zinnen.";

    public const string WatWiltU = "Waar wilt u beginnen?";

    public const string InCijfers = "In cijfers";

    public const string Titel = "Leeswijzer";

    /// <summary>The parts of the reading guide.</summary>
    public static ImmutableArray<(string Id, string Kop, ImmutableArray<string> Alineas)> Delen { get; } =
    [
        ("norm", "Hoe een norm is opgebouwd",
        [
            "Een norm is één toetsbare regel. Zij beantwoordt drie vragen. Wanneer geldt zij? Vanaf wanneer moet eraan zijn voldaan? En wanneer is eraan voldaan? Daarna komen de uitzonderingen: doet een daarvan zich voor, dan is de norm niet van toepassing, ook al is aan alle voorwaarden voldaan.",
            "De soort zegt wat een schending betekent. Een wettelijke plicht staat in de wet. Een eis van behoorlijkheid is ongeschreven; ombudsmannen toetsen eraan. Een aandachtspunt is een advies, dat een klacht nooit gegrond maakt.",
            "Sommige normen worden niet één keer getoetst, maar apart voor elke klager, elke behandelaar of elk klachtonderdeel, of voor elk paar daarvan. Dan geeft de beoordeling ook voor elk daarvan een eigen antwoord.",
        ]),
        ("voorwaarden", "Hoe u de voorwaarden leest",
        [
            "Een voorwaarde is één zin, of een kop met een lijst eronder. De kop zegt hoe de lijst moet worden gelezen. “Aan alle volgende voorwaarden is voldaan”: geen enkele mag ontbreken. “Aan ten minste één van de volgende voorwaarden is voldaan”: één is genoeg, meer mag ook. “Aan geen van de volgende voorwaarden is voldaan”: elke regel eronder moet onjuist zijn. “Aan ten minste één van de volgende voorwaarden is niet voldaan”: één onjuiste regel is genoeg.",
            "Lijsten kunnen in lijsten staan. Lees dan van binnen naar buiten: eerst de diepste lijst, dan de kop erboven.",
            "“Voor ten minste één behandelaar geldt” is waar als er iemand is voor wie het klopt. “Er is geen beklaagde, of voor elke beklaagde geldt” is ook waar als er niemand is.",
            "Begrippen zijn omschrijvingen die meer normen delen. Waar een begrip wordt gebruikt, staat eronder wat het betekent; de volledige voorwaarden kunt u daar openklappen of op de pagina van het begrip lezen.",
            "Onder “Zoals het in de regels staat” vindt u de uitdrukking die het programma zelf leest. De zinnen zijn daaruit gemaakt en zeggen hetzelfde.",
        ]),
        ("onbekend", "Wat niet bekend is",
        [
            "De zinnen staan er alsof alles bekend is. In een echt dossier is dat zelden zo. Daarom heeft elke voorwaarde drie mogelijke waarden: waar, onwaar of onbekend.",
            "Een feit dat een dossier niet vermeldt, is onbekend. Zwijgen is nooit “nee”: dat iets niet is gedaan, moet er staan. Een feit kan ook betwist zijn, of onderzocht en niet vast te stellen.",
            "Het programma rekent na welke uitkomsten nog mogelijk zijn. “Aan alle voorwaarden” is onwaar zodra er één zeker niet klopt, waar als alle zeker kloppen, en anders onbekend. “Aan ten minste één” is waar zodra er één zeker klopt, onwaar als alle zeker niet kloppen, en anders onbekend. Het tegendeel van onbekend is onbekend.",
            "Een lijst kan onvolledig zijn. Is niet zeker dat alle behandelaars bekend zijn, dan is “voor elke behandelaar” nooit zeker waar, en “voor ten minste één behandelaar” nooit zeker onwaar.",
            "Van een dag kan alleen de maand, het jaar of een tijdvak bekend zijn. Een vergelijking is dan alleen waar of onwaar als zij dat voor elke mogelijke dag is.",
            "Zijn er verschillende lezingen, of is een vraag met ja of nee onbeantwoord, dan gaat het programma na wat in elk van die gevallen zou volgen. Wat in alle gevallen hetzelfde is, staat vast. Worden het te veel combinaties, dan zegt de beoordeling dat zij zich daarom heeft beperkt.",
        ]),
        ("uitkomsten", "Wat de beoordeling kan zeggen",
        [
            "Nageleefd: een schending is niet mogelijk. Staat niet vast of de norm gold, dan staat erbij: voor zover van toepassing.",
            "Geschonden: de norm gold zeker, er was zeker aan moeten zijn voldaan, en dat is zeker niet gebeurd. Is ook maar één daarvan niet zeker, dan zegt de beoordeling dat het niet is vast te stellen.",
            "Niet van toepassing: de norm gold op de peildatum niet, haar voorwaarden zijn niet vervuld, of een uitzondering doet zich voor.",
            "Niet vast te stellen: er blijft meer dan één uitkomst mogelijk. Dat is geen verwijt.",
            "Van een aandachtspunt heet het gevolgd en niet gevolgd.",
        ]),
        ("opeisbaar", "Vanaf wanneer",
        [
            "Een klacht van gisteren is nog niet slecht behandeld. Zolang het moment niet zeker is gekomen waarop aan een norm moet zijn voldaan, wordt zij niet geschonden genoemd.",
        ]),
        ("bewijslast", "Wie iets moet aantonen",
        [
            "Meestal geldt geen bijzondere bewijslast. Staat bij een norm of uitzondering dat het bestuursorgaan iets moet kunnen aantonen, dan werkt in zijn nadeel wat is onderzocht en niet kan worden vastgesteld, en wat betwist is zonder dat een lezing aannemelijker is. Wat eenvoudig niet is vermeld, blijft gewoon onbekend.",
        ]),
        ("termijnen", "Termijnen en dagen",
        [
            "De laatste dag van een termijn telt nog mee. De dag waarop de termijn begint, telt niet mee. Valt de laatste dag in het weekend of op een feestdag, dan loopt de termijn door tot en met de eerste dag daarna die dat niet is, tenzij de termijn daarvoor te lang is (Algemene termijnenwet).",
            "Staat er “de termijn van zes weken en de daarop volgende termijn van vier weken”, dan begint de tweede termijn op de laatste, zo nodig verlengde dag van de eerste. Een periode die “niet verlengd” heet, wordt geteld op de kalender, zonder weekenden en feestdagen over te slaan.",
            "De dag van beoordeling is de dag waarop iemand het dossier beoordeelt of laat beoordelen.",
        ]),
        ("geldigheid", "Welke versie geldt",
        [
            "Een norm, en soms een uitzondering, heeft een eerste en een laatste dag. De peildatum bepaalt welke versie geldt. Is de peildatum niet bekend, dan geldt een versie alleen zeker als zij gold gedurende de hele tijd waarin de peildatum kan liggen.",
        ]),
        ("mensen", "Wat alleen een mens kan wegen",
        [
            "Toon, schijn van partijdigheid, kennelijkheid en aannemelijkheid leidt het programma nooit zelf af. Zulke feiten staan in een dossier met de naam van wie ze woog, en met redenen.",
        ]),
    ];

    public static ImmutableArray<(string Adres, string Naam, string Wat)> Ingangen { get; } =
    [
        (Adressen.Artikelen, DocumentatieTeksten.Artikelen, "Wat rust op artikel 9:11 Awb? En op een rapport?"),
        (Adressen.Vereisten, DocumentatieTeksten.Vereisten, "De vereisten van behoorlijkheid, per kernwaarde."),
        (Adressen.Themas, DocumentatieTeksten.Themas, "Horen, termijnen, kennisgeving: normen die bij elkaar horen."),
        (Adressen.Soorten, RegisterTeksten.SoortenTitel, "Wat is wet, wat is behoorlijkheid, wat is advies?"),
        (Adressen.Begrippen, DocumentatieTeksten.Begrippen, "Omschrijvingen die normen met elkaar delen."),
        (Adressen.Feiten, DocumentatieTeksten.Feiten, "Wat een dossier kan vermelden, als vraag."),
        (Adressen.Termijnen, DocumentatieTeksten.Termijnen, "De laatste dagen, en hoe zij worden gevonden."),
        (Adressen.Toegang, DocumentatieTeksten.Toegang, "Wanneer de ombudsman niet bevoegd is of mag afzien."),
        (Adressen.Leeswijzer, DocumentatieTeksten.Leeswijzer, "Hoe u de voorwaarden leest, en wat er gebeurt met wat niet bekend is."),
    ];

    public static ImmutableArray<(string Naam, int Aantal)> Cijfers(Kaderboek boek) =>
    [
        ("Normen", boek.Normen.Count()),
        ("Begrippen", boek.Kader.Begrippen.Length),
        ("Vereisten", boek.Kader.Vereisten.Length),
        ("Feiten", boek.Feiten.Length),
        ("Gevallen", boek.Kader.Normen.Sum(n => boek.GevallenVan(n).Length)),
    ];
}
