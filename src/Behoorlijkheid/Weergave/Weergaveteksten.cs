using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>Headings, labels and standing sentences of the page.</summary>
internal static class Weergaveteksten
{
    public const string Titel = "Beoordeling van een klachtbehandeling";

    public const string Advies =
        "Dit is een advies. Het programma toetst wat in het dossier staat aan de normen van het toetsingskader; het oordeel is aan een mens.";

    public const string Oordeel = "Het oordeel";
    public const string Geschonden = "Wat is geschonden";
    public const string Nageleefd = "Wat is nageleefd";
    public const string NietVastTeStellen = "Wat niet is vast te stellen";
    public const string NietVanToepassing = "Wat niet van toepassing is";
    public const string Aandachtspunten = "Aandachtspunten";
    public const string OverigeBevindingen = "Overige bevindingen";
    public const string PassendOordeel = "Het oordeel van het bestuursorgaan over de klacht zelf";
    public const string BuitenBeoordeling = "Buiten de beoordeling";
    public const string OpenVragen = "Open vragen";
    public const string NaTeGaan = "Wat nog kan worden nagegaan";

    public const string OpenGebleven = "Vragen die open zijn gebleven";
    public const string Herkomst = "Herkomst";

    public const string AndereNormen = "De andere normen";

    public const string GedeeldeFeiten = "Meer dan een van de geschonden normen berust op deze feiten. Zij heten hierna de gedeelde feiten:";

    public const string DezeGedeeldeFeiten = "De gedeelde feiten.";

    public const string EerdereGedeeldeFeiten = "De gedeelde feiten, die hierboven staan.";

    public const string KortNietVanToepassing = "Niet van toepassing, steeds eerst met de reden:";

    public const string AandachtspuntenInleiding =
        "Aandachtspunten zijn adviezen voor een goede klachtbehandeling. Zij maken een klacht niet gegrond.";

    public const string OverigeInleiding =
        "Deze normen tellen niet mee voor het oordeel: het verzoek doet er geen beroep op, zij beschermen een ander dan de verzoeker, of zij gaan over de organisatie.";

    public const string OverigeInleidingZonderVerzoek =
        "Deze normen tellen niet mee voor het oordeel: zij beschermen een ander dan de klager, of zij gaan over de organisatie.";

    public const string PassendInleiding =
        "Dit gaat over wat het bestuursorgaan op de klacht besliste. Het staat los van het oordeel hierboven en zegt niet of de klacht zelf gegrond was.";

    public const string BuitenInleiding = "Hierover is gevraagd, maar het is niet beoordeeld.";

    public const string OpenInleiding = "De antwoorden op deze vragen kunnen het oordeel nog bepalen.";

    public const string NaTeGaanInleiding =
        "Deze antwoorden maken het oordeel niet anders; zij bepalen wel wat over afzonderlijke normen is te zeggen.";

    public const string GeslotenInleiding =
        "Het onderzoek is gesloten. Deze vragen zijn open gebleven.";

    public const string VoorZover = "Van deze normen staat niet vast of zij van toepassing zijn. Voor zover zij dat zijn, zijn zij nageleefd:";

    public const string EnVerder = "En verder:";

    public const string NietVanToepassingInleiding = "Steeds eerst de reden, daaronder de normen die daarom hier niet gelden.";

    public const string Wegingen = "Wat een mens heeft gewogen:";

    public const string DitBerustOp = "Dit berust op:";

    public const string NormGold = "Dat de norm gold en moest zijn nageleefd, berust op:";

    public const string NietsBeoordeeld = "Over geen onderdeel is geoordeeld. Wat hierna over de normen staat, draagt daarom geen oordeel.";

    public const string LabelDossier = "Dossier";
    public const string LabelOnderwerp = "Onderwerp";
    public const string LabelBestuursorgaan = "Bestuursorgaan";
    public const string LabelAanleiding = "Aanleiding";
    public const string LabelBeoordeeldOp = "Beoordeeld op";
    public const string LabelKader = "Toetsingskader";
    public const string LabelVereisten = "Geschonden vereisten";
    public const string LabelKlacht = "Klacht";
    public const string LabelGetoetst = "Getoetst";
    public const string LabelOordeel = "Oordeel";
    public const string LabelGevolg = "Gevolg";
    public const string LabelGeschondenVereiste = "Geschonden vereiste";
    public const string LabelWaarom = "Waarom";
    public const string LabelGrond = "Grond";
    public const string LabelVerwijzing = "Verwezen naar";
    public const string LabelBetreft = "Betreft";
    public const string LabelSoort = "Norm";
    public const string LabelBron = "Bron";
    public const string LabelKaderSha = "Kader (SHA-256)";
    public const string LabelDossierSha = "Dossier (SHA-256)";
    public const string LabelEngine = "Programma";

    /// <summary>That nothing is breached of what counts, and whether something else is.</summary>
    /// <param name="isVerzoek">Whether there is a request for which norms count.</param>
    /// <param name="overige">How many breaches there are of norms that do not count.</param>
    public static string NietsGeschonden(bool isVerzoek, int overige)
    {
        var zin = $"Van geen van de normen die voor {(isVerzoek ? "het verzoek" : "het oordeel")} tellen, staat vast dat zij is geschonden.";
        return overige switch
        {
            0 => zin,
            1 => $"{zin} Wel is een norm geschonden die niet meetelt; die staat bij “{OverigeBevindingen}”.",
            _ => $"{zin} Wel is {Woorden.Telwoord(overige)} keer een norm geschonden die niet meetelt; dat staat bij “{OverigeBevindingen}”.",
        };
    }

    public static string NietVastTeStellenInleiding(bool metVragen) =>
        metVragen ? "Het dossier beslist deze normen niet. De nummers zijn die van de vragen verderop." : "Het dossier beslist deze normen niet.";

    public static string OverigGeschonden(string titel) => $"Geschonden: {titel}";

    public static string OpenGehoudenDoor(int normen) =>
        normen == 1
            ? "Er is geen oordeel, omdat van deze norm niet is vast te stellen of zij is nageleefd:"
            : "Er is geen oordeel, omdat van deze normen niet is vast te stellen of zij zijn nageleefd:";

    /// <summary>What stands above norms of which only the outcome is told.</summary>
    public static string Kort(Naleving naleving, Normsoort soort) => $"{Woorden.Hoofdletter(MotiveringTeksten.Naleving(naleving, soort))}:";

    public static string Kader(string titel, string versie) => $"{titel}, versie {versie}";

    public static string Aanleiding(Aanleiding aanleiding) => aanleiding switch
    {
        Dossiers.Aanleiding.EigenBeweging => "onderzoek uit eigen beweging",
        Dossiers.Aanleiding.EigenToets => "eigen toets door het bestuursorgaan",
        _ => "verzoek om een oordeel",
    };

    public static string Aanwijzing(string aanwijzing) => $"Aanwijzing: {Woorden.Zin(aanwijzing)}";

    public static string GedragenDoor(int normen) => normen == 1 ? "Deze norm draagt het oordeel:" : "Deze normen dragen het oordeel:";

    public static string Soort(Normsoort soort, string vereisten, int aantal)
    {
        var norm = soort switch
        {
            Normsoort.Wettelijk => "wettelijke norm",
            Normsoort.Behoorlijkheid => "norm van behoorlijkheid",
            _ => "aandachtspunt",
        };
        return $"{norm}; {(aantal == 1 ? "vereiste" : "vereisten")}: {vereisten}";
    }

    public static string Draagt(IReadOnlyList<int> onderdelen) =>
        onderdelen.Count == 0 ? "draagt geen onderdeel" : $"draagt onderdeel {Woorden.Nummers(onderdelen)}";

    public static string Onderdeel(int nummer) => $"Onderdeel {Woorden.Getal(nummer)}";

    public static string Vereisten(int aantal) => aantal == 1 ? LabelGeschondenVereiste : LabelVereisten;

    public static string ZieVragen(IReadOnlyList<int> nummers) => $"Zie vraag {Woorden.Nummers(nummers)}.";

    public static string MetVragen(string norm, IReadOnlyList<int> nummers) =>
        nummers.Count == 0 ? norm + "." : $"{norm}: vraag {Woorden.Nummers(nummers)}.";

    public static string HangenAfVan(IReadOnlyList<int> nummers) => $"Deze normen hangen alle mede af van vraag {Woorden.Nummers(nummers)}:";

    public static string NietsTeWegen(int normen) =>
        $"Niet genoemd {(normen == 1 ? "is" : "zijn")} {Woorden.Aantal(normen, "norm", "normen")} over een weging: van hun vereiste is hier niets gewogen of ingeroepen.";

    public static string GoldNiet(int normen) =>
        $"Niet genoemd {(normen == 1 ? "is" : "zijn")} {Woorden.Aantal(normen, "norm die toen niet gold", "normen die toen niet golden")}.";

    public static string LegeLijst(int normen, string lijst) =>
        $"Niet genoemd {(normen == 1 ? "is" : "zijn")} {Woorden.Aantal(normen, "norm", "normen")} over {lijst}: die zijn er niet.";

    public static string Klachtonderdeel(string omschrijving) => $"Klachtonderdeel: “{Tekstregel.Van(omschrijving)}”";

    public static string Vraag(string vraag, string feit) => $"{vraag} ({feit})";

    public static string Doorverwijzing(string naar) => $"Verwezen naar: {Woorden.Slot(naar)}";

    public static string Grond(string bron) => $"Grond: {Woorden.Slot(bron)}";

    public static string Redencode(Redencode code) => code switch
    {
        Dossiers.Redencode.BuitenBevoegdheid => "De ombudsman is hiervoor niet bevoegd.",
        Dossiers.Redencode.Beleid => "Dit gaat over beleid of een algemeen verbindend voorschrift.",
        Dossiers.Redencode.NietAfdwingbaar => "De ombudsman kan dit niet afdwingen.",
        Dossiers.Redencode.BeroepMogelijk => "Over een beslissing hierover oordeelt zo nodig een beroeps- of beklaginstantie.",
        Dossiers.Redencode.BezwaarMogelijk => "Hiertegen staat of stond bezwaar open.",
        Dossiers.Redencode.RechterlijkeUitspraak => "De rechter heeft hierover geoordeeld of zal dat doen.",
        Dossiers.Redencode.NietVerplicht => "De ombudsman is niet verplicht dit te onderzoeken.",
        Dossiers.Redencode.TeLaat => "Het verzoek kwam na de termijn van een jaar.",
        Dossiers.Redencode.EerstBijOrgaan => "Hierover moet eerst bij het bestuursorgaan worden geklaagd.",
        Dossiers.Redencode.VoegtNietsToe => "Een oordeel hierover voegt niets toe.",
        Dossiers.Redencode.AndereInstantie => "Een andere onafhankelijke instantie behandelt of behandelde dit.",
        _ => "Dit is om een andere reden niet beoordeeld.",
    };
}
