using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The words of the site, apart from those of the kader and of the reading guide.</summary>
internal static class DocumentatieTeksten
{
    public const string Begin = "Begin";
    public const string Artikelen = "Artikelen en rapporten";
    public const string Vereisten = "Vereisten";
    public const string Themas = "Thema’s";
    public const string Soorten = "Soorten";
    public const string Begrippen = "Begrippen";
    public const string Feiten = "Feiten";
    public const string Termijnen = "Termijnen";
    public const string Toegang = "Toegang";
    public const string Leeswijzer = "Leeswijzer";
    public const string Zoeken = "Zoeken";

    public const string NaarDeInhoud = "Naar de inhoud";
    public const string Hoofdmenu = "Hoofdmenu";
    public const string Kruimelpad = "U bent hier";
    public const string OpDezePagina = "Op deze pagina";
    public const string ZoekLabel = "Zoek een norm, begrip of feit";
    public const string ZoekKnop = "Zoek";
    public const string VoetHash = "Vingerafdruk van de regels (SHA-256): ";

    public const string ZonderScript = "Zoeken werkt alleen met JavaScript. Zonder JavaScript vindt u alles via de registers:";
    public const string ZoekUitleg = "Typ een of meer woorden, of een artikel zoals 9:11. Gezocht wordt in titels, zinnen, toelichtingen, begrippen en vragen. Alle woorden moeten voorkomen; het begin van een woord is genoeg.";
    public const string ZoekResultaten = "Resultaten";
    public const string GeenResultaat = "Niets gevonden. Probeer een ander of korter woord.";
    public const string EenResultaat = "1 resultaat.";
    public const string MeerResultaten = "{n} resultaten.";
    public const string VeelResultaten = "{n} resultaten; de eerste {m} staan hieronder.";

    public const string Kenmerken = "Kenmerken";
    public const string Toelichting = "Toelichting";
    public const string Wanneer = "Wanneer geldt de norm?";
    public const string VanafWanneer = "Vanaf wanneer moet eraan zijn voldaan?";
    public const string WanneerVoldaan = "Wanneer is eraan voldaan?";
    public const string Voorwaarden = "Voorwaarden";
    public const string Uitzonderingen = "Uitzonderingen";
    public const string AndereUitleg = "Andere uitleg";
    public const string WatDeBeoordelingZegt = "Wat de beoordeling zegt";
    public const string Aanwijzing = "Aanwijzing voor de volgende keer";
    public const string GevraagdeFeiten = "Feiten die de norm vraagt";
    public const string Geschiedenis = "Geldigheid en geschiedenis";
    public const string Gevallen = "Gevallen";

    public const string GeldtAls = "De norm geldt als";
    public const string GeldtAltijd = "De norm stelt geen eigen voorwaarde om te gelden.";
    public const string OpeisbaarAls = "Aan de norm moet zijn voldaan zodra";
    public const string MeteenOpeisbaar = "Er is geen later moment: de norm geldt van het begin af aan.";
    public const string VoldaanAls = "Aan de norm is voldaan als";
    public const string AltijdVoldaan = "Aan de norm is altijd voldaan.";
    public const string UitzonderingAls = "De uitzondering geldt als";
    public const string UitzonderingAltijd = "De uitzondering geldt altijd.";
    public const string AltijdVervuld = "Het begrip is altijd vervuld.";
    public const string AlsUitdrukking = "Zoals het in de regels staat";

    public const string Nageleefd = "Nageleefd";
    public const string Geschonden = "Geschonden";
    public const string NietVanToepassing = "Niet van toepassing";
    public const string NietVastgesteld = "Niet vast te stellen";
    public const string Gevolgd = "Gevolgd";
    public const string NietGevolgd = "Niet gevolgd";
    public const string BewijslastNorm = "Dat aan de norm is voldaan, moet het bestuursorgaan kunnen aantonen. Wat daarover is onderzocht en niet kan worden vastgesteld, komt voor zijn rekening.";
    public const string BewijslastUitzondering = "Dat deze uitzondering zich voordoet, moet het bestuursorgaan kunnen aantonen. Wat daarover is onderzocht en niet kan worden vastgesteld, komt voor zijn rekening.";
    public const string GeenBewijslast = "Er is geen bijzondere bewijslast.";
    public const string AannemelijkBevonden = " (betwist, maar deze lezing is aannemelijk bevonden)";
    public const string GeenFeiten = "Dit dossier vermeldt niets.";
    public const string Rechtstreeks = "Rechtstreeks gevraagd";
    public const string ViaBegrippen = "Gevraagd via begrippen";
    public const string GeenGevallen = "Bij deze versie staan geen gevallen.";
    public const string NergensGebruikt = "Geen norm, begrip, termijn of grond leest dit feit.";
    public const string PersoonWeegt = "Dit kan alleen iemand wegen. Een dossier vermeldt het met de naam van wie het woog, en met redenen.";
    public const string Persoonsgegeven = "Dit kan een persoonsgegeven zijn.";

    public const string BewijslastBijUitzondering = "Alleen bij een uitzondering: zie daar.";
    public const string UitlegInleiding = "De wet kan hier op meer dan één manier worden gelezen. De norm volgt één uitleg; alleen die telt. Leidt de andere uitleg tot iets anders, dan noemt de beoordeling dat.";
    public const string BijAndereUitleg = "Bij de andere uitleg zou dit in de plaats komen van wat de norm zegt:";
    public const string Voornaamste = ", het voornaamste";
    public const string Geen = "–";
    public const string AlsAllesBekend = "De zinnen staan er alsof alles bekend is. In de leeswijzer staat ";
    public const string WatOnbekendIs = "wat er gebeurt met wat niet bekend is";
    public const string EenVersie = "Van deze norm is één versie opgenomen.";
    public const string GedateerdeUitzonderingen = "Deze uitzonderingen hebben een eigen geldigheid:";
    public const string VersiesNaastElkaar = "Versies naast elkaar: wat verschilt";
    public const string WatVerschilt = "Onderdeel";
    public const string Pagina = "Pagina";
    public const string DezePagina = "deze pagina";
    public const string AlsVoorwaarde = "Als";
    public const string KomtNietVoor = "Komt in deze versie niet voor.";
    public const string HetDossierZegt = "Het dossier zegt:";

    /// <summary>The first line of the list of files: by it a later site knows an earlier one.</summary>
    public const string Lijstkop = "Deze map is gemaakt met \"behoorlijkheid kader documentatie\" en wordt daarmee in haar geheel vervangen.";

    public static ImmutableArray<string> Feitkolommen { get; } = ["Vraag", "In woorden", "Wat helpt bij het wegen"];

    public static string Voet(Toetsingskader kader) => $"{kader.Titel}, versie {kader.Versie}. Deze pagina’s zijn gemaakt uit de regels zelf.";

    public static string AlsHetVolgende(string begin) => $"{begin} het volgende zo is:";

    /// <summary>Whether the beginning of a list reads the same after <c>als</c> as by itself: in Dutch most clauses change their order there.</summary>
    public static bool PastAchterAls(string kop) => kop.StartsWith("aan ", StringComparison.Ordinal) || kop.StartsWith("voor ", StringComparison.Ordinal);

    public static string Tussen(string tekst) => $"[{tekst}]";

    public static string MetVersie(Norm norm) => $"{norm.Titel} ({GeldigKort(norm.Geldig)})";

    // Of a weging the question names the part and the vereiste; here they are not known yet.
    public static string Ingevuld(string vraag) => vraag
        .Replace("“{{ onderdeel }}”", "…", StringComparison.Ordinal)
        .Replace("“{{ vereiste }}”", "…", StringComparison.Ordinal);

    public static string WanneerVervuld(Begrip begrip) => $"Wanneer is {ZinTeksten.BegripNaam(begrip)} vervuld?";

    public static string BegripGeldtAls(Begrip begrip) => $"Het begrip {ZinTeksten.BegripNaam(begrip)} is vervuld als";

    public static string NietVoor(string dag) => $"Niets van wat in dit dossier staat, gebeurde voor {dag}.";

    public static string GeenItems(Lijstlid lijst) => $"Er is geen {lijst.Enkelvoud}.";

    public static string OnbekendeItems(Lijstlid lijst) => $"Van de {ZinTeksten.Meervoud(lijst)} is er nog geen bekend, en het is niet zeker dat er geen zijn.";

    public static string NietVolledig(Lijstlid lijst) => $"Er kunnen nog andere {ZinTeksten.Meervoud(lijst)} zijn.";

    public static string OverAnder(string zin, string id) => $"{zin} (het gaat om “{id}”)";

    public static string NietVastTeStellen(string vraag) => $"onderzocht en niet vast te stellen: {vraag}";

    public static string Betwist(IReadOnlyList<string> lezingen, bool gewogen) =>
        $"betwist: {string.Join("; ", lezingen)}{(gewogen ? "; geen van deze lezingen is aannemelijker" : "; dit is nog niet gewogen")}";

    public static string Soort(Normsoort soort) => soort switch
    {
        Normsoort.Wettelijk => "Wettelijke plicht",
        Normsoort.Behoorlijkheid => "Eis van behoorlijkheid",
        _ => "Aandachtspunt",
    };

    public static string Soortuitleg(Normsoort soort) => soort switch
    {
        Normsoort.Wettelijk => "Deze plicht staat in de wet. Is zij geschonden, dan kan een klacht over de behandeling gegrond zijn.",
        Normsoort.Behoorlijkheid => "Deze eis staat niet in de wet. Een ombudsman toetst eraan. Is zij geschonden, dan kan een klacht over de behandeling gegrond zijn.",
        _ => "Dit is een advies. Ook als het niet is gevolgd, wordt een klacht er niet gegrond door.",
    };

    public static string Beschermt(Bescherming wie) => wie switch
    {
        Bescherming.Klager => "De klager.",
        Bescherming.Beklaagde => "Degene over wie is geklaagd.",
        _ => "De klager en degene over wie is geklaagd.",
    };

    public static string Reikwijdte(Reikwijdte reikwijdte) => reikwijdte == Recht.Reikwijdte.Klacht
        ? "De behandeling van één klacht."
        : "Hoe het bestuursorgaan de klachtbehandeling heeft ingericht. De norm telt alleen mee als iemand haar bij name inroept.";

    public static string VoorElk(ImmutableArray<Variabele> items) => items switch
    {
        [] => "Eén keer voor de hele behandeling.",
        [var enige] => $"Apart voor {ZinTeksten.Elke(enige.Lijst)}.",
        [var een, var ander, ..] => $"Apart voor elk paar van {ZinTeksten.Een(een.Lijst)} en {ZinTeksten.Een(ander.Lijst)}.",
    };

    public static string Geldig(Geldigheid geldig) => geldig switch
    {
        { Vanaf: { } vanaf, Tot: { } tot } => $"Van {Woorden.Dag(vanaf)} tot en met {Woorden.Dag(tot)}.",
        { Vanaf: { } vanaf } => $"Sinds {Woorden.Dag(vanaf)}.",
        { Tot: { } tot } => $"Tot en met {Woorden.Dag(tot)}.",
        _ => "Altijd: de norm kent geen begin en geen einde.",
    };

    public static string GeldigKort(Geldigheid geldig) => geldig switch
    {
        { Tot: { } tot } => $"tot en met {Woorden.Dag(tot)}",
        { Vanaf: { } vanaf } => $"sinds {Woorden.Dag(vanaf)}",
        _ => "altijd",
    };

    public static string IsBestand(string map) => $"\"{Tekstregel.Van(map)}\" is een bestand, en hier hoort een map.";

    public static string GeenEerdereUitvoer(string map) =>
        $"De map \"{Tekstregel.Van(map)}\" is niet leeg en is geen eerdere documentatie. Kies een lege of nieuwe map; er is niets geschreven.";

    public static string VreemdBestand(string map, string bestand) =>
        $"In de map \"{Tekstregel.Van(map)}\" staat \"{Tekstregel.Van(bestand)}\", dat niet van de eerdere documentatie is. Haal het weg of kies een andere map; er is niets geschreven.";

    public static string AndereRegeling(string id) => $"Andere regeling ({id})";

    public static string UitzonderingBij(int normen) => $"Uitzondering bij {Woorden.Aantal(normen, "norm", "normen")}";

    public static string Sinds(DateOnly dag) => $"Sinds {Woorden.Dag(dag)}.";

    public static string VroegereNaam(VroegereNaam naam) => $"{naam.Naam}, tot en met {Woorden.Dag(naam.Tot)}";

    public static string SoortMeervoud(Normsoort soort) => soort switch
    {
        Normsoort.Wettelijk => "Wettelijke plichten",
        Normsoort.Behoorlijkheid => "Eisen van behoorlijkheid",
        _ => "Aandachtspunten",
    };

    public static string FeitenOver(string groep) => $"Feiten: {Woorden.KleineLetter(groep)}";

    public static string Aard(Termijnaard aard) => aard switch
    {
        Termijnaard.Wettelijk => "Een plicht met een termijn die de wet stelt.",
        Termijnaard.Mogelijkheid => "Tot deze dag kan iets worden gedaan. Wie haar laat passeren, schendt niets.",
        Termijnaard.EigenNorm => "Een termijn die het bestuursorgaan zichzelf heeft gesteld.",
        _ => "Een toezegging in deze klacht.",
    };

    public static string LaatsteDagVariant(int nummer) => $"De laatste dag, geval {Woorden.Getal(nummer)}";

    public static string Uiterlijk(string dag, string? hoogstens) =>
        $"{Woorden.Hoofdletter(dag)}{(hoogstens is null ? string.Empty : $"; nooit later dan {hoogstens}")}.";

    public static string GeldigAlsDag(Geldigheid geldig) => $"{Geldig(geldig).TrimEnd('.')}: de laatste dag zelf moet daarin vallen.";

    public static string Voorwerp(Voorwerp voorwerp) => voorwerp == Dossiers.Voorwerp.Gedraging
        ? "Een onderdeel over de gedraging waarover is geklaagd."
        : "Een onderdeel over de behandeling van de klacht.";

    public static string EerdereVersie(Norm norm) => $"Dit is een eerdere versie; zij gold {GeldigKort(norm.Geldig)}. De laatste versie: ";

    public static string Versie(Norm norm) => Woorden.Hoofdletter(GeldigKort(norm.Geldig));

    public static string Gelijkgebleven(IReadOnlyList<string> velden) => $"Gelijk in alle versies: {Woorden.En(velden)}.";

    public static string ViaBegrippenAantal(int aantal) => $"Nog {Woorden.Aantal(aantal, "feit", "feiten")} via begrippen";

    public static string BijJa(string zin) => $"Ja: {Woorden.Slot(zin)}";

    public static string BijNee(string zin) => $"Nee: {Woorden.Slot(zin)}";

    public static string Aantal(int gevallen) => gevallen == 1
        ? "Eén voorbeeld met de verwachte uitkomst. Het wordt bij elke wijziging van de regels nagerekend."
        : $"{Woorden.Hoofdletter(Woorden.Telwoord(gevallen))} voorbeelden met de verwachte uitkomst. Zij worden bij elke wijziging van de regels nagerekend.";

    public static string BeoordeeldOp(string dag) => $"Beoordeeld op {dag}.";

    public static string Uitkomst(string? item, string naleving) => item is null ? $"Verwacht: {naleving}." : $"{Woorden.Hoofdletter(item)}: {naleving}.";

    public static string NogMogelijk(IReadOnlyList<string> mogelijk) => $"Nog mogelijk: {Woorden.Of(mogelijk)}.";

    public static string BijUitleg(string vraag, string naleving) => $"Bij de andere uitleg van “{vraag}”: {naleving}.";

    public static string Peildatum(string dag) => $"Beslissend is {dag}.";

    public static string Waardesoort(Feitlid feit) => feit.Waarde.Soort switch
    {
        Dossiers.Waardesoort.Waarheid => "Ja of nee",
        Dossiers.Waardesoort.Geheel => "Een aantal",
        Dossiers.Waardesoort.Datum or Dossiers.Waardesoort.Dag => "Een dag, of de tijd waarin die dag ligt",
        Dossiers.Waardesoort.Keuze => "Een keuze",
        _ => "Een tekst",
    };

    public static string Verwacht(Naleving naleving, Normsoort soort) => MotiveringTeksten.Naleving(naleving, soort);
}
