namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>The words of the registers, and of the pages about begrippen, facts, terms and entry.</summary>
internal static class RegisterTeksten
{
    public const string HeleRegeling = "De hele regeling";
    public const string Betekenis = "Het begrip betekent: ";
    public const string Wettekst = "Wettekst: ";
    public const string HetArtikel = "Het artikel";
    public const string Rapporten = "Rapporten";
    public const string ArtikelenInleiding = "Per artikel, in de volgorde van de wet, wat erop rust: normen, begrippen, uitzonderingen en gronden voor toegang. Daarna de rapporten.";
    public const string BegripVooraf = "Begrip: ";
    public const string UitzonderingVooraf = "Uitzondering bij: ";
    public const string VereistenInleiding = "De vereisten van behoorlijkheid, per kernwaarde, met de normen waarbij het vereiste het voornaamste is. Is een klacht gegrond, dan noemt het oordeel welk vereiste is geschonden (artikel 9:36, tweede lid, Awb).";
    public const string VoornaamsteVereiste = "Normen waarbij dit het voornaamste vereiste is";
    public const string OokVereiste = "Normen waarbij dit vereiste ook meetelt";
    public const string ThemasInleiding = "De normen per thema. Een verzoek kan een thema inroepen; dan tellen alle normen ervan mee.";
    public const string SoortenTitel = "Soorten normen";
    public const string SoortenInleiding = "Wat een schending betekent, hangt af van de soort norm.";
    public const string BegrippenInleiding = "Omschrijvingen die normen met elkaar delen.";
    public const string HeleBehandeling = "De behandeling van de klacht als geheel.";
    public const string WanneerIsDatZo = "Wanneer is dat zo?";
    public const string GebruiktIn = "Rechtstreeks gebruikt in";
    public const string FeitenVanBegrip = "Feiten die het begrip zelf vraagt";
    public const string FeitenInleiding = "Alles wat een dossier kan vermelden, als vraag. Een dossier hoeft niet alles te vermelden: wat er niet staat, is onbekend en nooit “nee”.";
    public const string TermijnenInleiding = "De laatste dagen in een klachtbehandeling. Zij bepalen geen oordeel; dat doen de normen. Weekenden en feestdagen tellen zoals de Algemene termijnenwet zegt.";
    public const string NietGecodeerd = "Regelingen die dit kader niet kent";
    public const string TermijnAls = "Er is zo’n laatste dag als";
    public const string TermijnAltijd = "Er is altijd zo’n laatste dag.";
    public const string GedaanAls = "Het is gedaan als";
    public const string AltijdGedaan = "Het is altijd gedaan.";
    public const string DeLaatsteDag = "De laatste dag";
    public const string VariantAls = "Zo wordt de dag gevonden als";
    public const string DitGeldtAls = "Dit geldt als";
    public const string DitGeldtAltijd = "Dit geldt altijd.";
    public const string ToegangTitel = "Toegang tot de ombudsman";
    public const string ToegangInleiding = "Niet elk verzoek leidt tot een onderzoek. Hier staat wanneer een ombudsman niet bevoegd is, en wanneer hij van onderzoek mag afzien. Dat laatste is een beslissing van de ombudsman; tot die er is, worden de normen getoetst.";
    public const string NietBevoegd = "De ombudsman is niet bevoegd";
    public const string MagAfzien = "De ombudsman mag van onderzoek afzien";
    public const string GrondAls = "De grond doet zich voor als";
    public const string GrondAltijd = "De grond doet zich altijd voor.";
    public const string AlleNormen = "Alle normen";
}
