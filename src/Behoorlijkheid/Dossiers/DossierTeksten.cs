using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>The sentences of what can be wrong with a dossier besides what can be wrong with any JSON input.</summary>
internal static class DossierTeksten
{
    private const string EenDag = "een dag als \"2016-10-03\"";
    private const string EenDatum = "een datum als \"2016-10-03\", \"2016-09\", \"2016\" of \"2023-02-01/2023-04-30\"";
    private const string Jaren = "met een jaar van 1900 tot en met 2199";

    /// <summary>What belongs there, for in a sentence.</summary>
    /// <param name="vorm">The shape.</param>
    /// <returns>The words.</returns>
    public static string Verwacht(Waardevorm vorm) => vorm.Soort switch
    {
        Waardesoort.Waarheid => "true of false",
        Waardesoort.Geheel => "een geheel getal",
        Waardesoort.Dag => EenDag,
        Waardesoort.Datum => EenDatum,
        Waardesoort.Id => "een id",
        Waardesoort.Keuze => LeesTeksten.Opsomming(vorm.Woorden),
        _ => "een tekst",
    };

    public static Melding Datum(string tekst, bool dag) =>
        new("vorm.datum", $"Hier staat {Citaat.Van(tekst)}, maar hier hoort {(dag ? EenDag : EenDatum)}, {Jaren}.");

    public static Melding DatumBestaatNiet(string tekst) => new("lezen.datum-bestaat-niet", $"De datum {Citaat.Van(tekst)} bestaat niet.");

    public static Melding DatumOmgekeerd(string tekst) =>
        new("lezen.datum-omgekeerd", $"Het tijdvak {Citaat.Van(tekst)} eindigt voordat het begint.");

    public static Melding AanvullendOnbekend(string naam, IEnumerable<string> bekend) => new(
        "vorm.aanvullend-onbekend",
        $"Het toetsingskader kent geen aanvullend feit {Citaat.Van(naam)}.",
        Suggesties.Voor(naam, bekend));

    public static Melding GewogenKaal(string citaat) => new(
        "vorm.gewogen",
        $"Hier staat {citaat}, maar dit feit kan alleen een mens wegen en is een object met \"waarde\", \"beoordeeldDoor\" en \"toelichting\".");

    public static Melding GewogenZonder(string naam) => new(
        "vorm.gewogen",
        $"Hier ontbreekt {Citaat.Van(naam)}, en dat is verplicht omdat alleen een mens dit kan wegen.");

    public static Melding GeenFeitvorm() => new(
        "vorm.feit",
        "Dit object heeft geen \"waarde\", \"betwist\" of \"nietVastTeStellen\", en een feit heeft er een van.");

    public static Melding MeerFeitvormen(string een, string ander) => new(
        "vorm.feit",
        $"Dit object heeft zowel {Citaat.Van(een)} als {Citaat.Van(ander)}, en een feit heeft er maar een van.");

    public static Melding AlleenTrue(string citaat) => new(
        "vorm.niet-vast-te-stellen",
        $"Hier staat {citaat}, maar hier hoort true.",
        "Laat het feit weg als niemand het heeft gesteld.");

    public static Melding VolgensGeen() => new("lezen.volgens-geen", "Hier staat \"geen\", en dat is geen naam van wie iets stelt.");

    public static Melding DubbeleLezing(string volgens) =>
        new("lezen.dubbele-lezing", $"Van {Citaat.Van(volgens)} staat hier meer dan een lezing.");

    public static Melding AannemelijkOnbekend(string aannemelijk, IEnumerable<string> lezingen) => new(
        "lezen.aannemelijk-onbekend",
        $"Hier staat {Citaat.Van(aannemelijk)}, maar dat is geen van de lezingen en ook niet \"geen\".",
        Suggesties.Voor(aannemelijk, [.. lezingen, "geen"]));

    public static Melding VerwijzingOnbekend(string id, string lijst, IEnumerable<string> bekend) => new(
        "verwijzing.onbekend",
        $"Het id {Citaat.Van(id)} komt niet voor in {Citaat.Van(lijst)}.",
        Suggesties.Voor(id, bekend));

    public static Melding VerwijzingNergens(string id, IEnumerable<string> bekend) => new(
        "verwijzing.onbekend",
        $"Het id {Citaat.Van(id)} komt in geen enkele lijst van het dossier voor.",
        Suggesties.Voor(id, bekend));

    public static Melding DubbelId(string id) => new("verwijzing.dubbel-id", $"Het id {Citaat.Van(id)} staat al eerder in deze lijst.");

    public static Melding Volgorde(string later, object laat, string eerder, object vroeg, Ernst ernst) => new(
        "datum.volgorde",
        $"De datum {laat} bij {Citaat.Van(later)} ligt voor de datum {vroeg} bij {Citaat.Van(eerder)}.",
        Ernst: ernst);

    public static Melding NietVoor(string pad, Datum datum, Datum nietVoor) => new(
        "datum.niet-voor",
        $"De datum {datum} bij {Citaat.Van(pad)} ligt voor {nietVoor}, en volgens \"nietVoor\" is voor die dag niets gebeurd.");

    public static Melding Tegenspraak(string pad, string citaat, string stelling, string stellingCitaat, Ernst ernst) => new(
        "tegenspraak.feiten",
        $"Bij {Citaat.Van(pad)} staat {citaat}, terwijl bij {Citaat.Van(stelling)} {stellingCitaat} staat.",
        Ernst: ernst);

    public static Melding VerzoekOntbreekt() =>
        new("verzoek.ontbreekt", "De aanleiding is \"verzoek\", maar het dossier heeft geen \"verzoek\".");

    public static Melding VerzoekZonderOnderdeel() =>
        new("verzoek.zonder-onderdeel", "De aanleiding is \"verzoek\", maar het verzoek heeft geen enkel onderdeel.");

    public static Melding DubbeleWeging(string onderdeel, string vereiste) => new(
        "weging.dubbel",
        $"Van het onderdeel {Citaat.Van(onderdeel)} is het vereiste {Citaat.Van(vereiste)} al eerder gewogen.");
}
