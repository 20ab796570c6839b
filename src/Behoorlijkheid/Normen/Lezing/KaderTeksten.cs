using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>The sentences for problems in the files of a kader, apart from those inside expressions.</summary>
internal static class KaderTeksten
{
    public static Melding GeenMap(string map) => new("kader.geen-map", $"De map {Citaat.Van(map)} bestaat niet.");

    public static Melding NietTeLezen() => new("kader.niet-te-lezen", "Dit bestand kan niet worden gelezen.");

    public static Melding BestandOntbreekt(string bestand) => new("kader.bestand-ontbreekt", $"In dit kader ontbreekt het bestand {Citaat.Van(bestand)}.");

    public static Melding TeVeelNormen(int aantal, int grens) => new(
        "kader.te-veel-normen", $"Dit kader telt {LeesTeksten.Getal(aantal)} normen, en er mogen er hoogstens {LeesTeksten.Getal(grens)} zijn.");

    public static Melding GeenDag(string geschreven, bool isGeschrevenAlsDag) => new(
        isGeschrevenAlsDag ? "lezen.dag-bestaat-niet" : "vorm.dag", $"Hier staat {Citaat.Van(geschreven)}, maar hier hoort een bestaande dag als \"jjjj-mm-dd\".");

    public static Melding GeenNaam(string geschreven) => new(
        "vorm.naam", $"Hier staat {Citaat.Van(geschreven)}, maar een naam begint met een kleine letter en bestaat uit letters en cijfers.");

    public static Melding Dubbel(string code, string naam) => new(code, $"{Citaat.Van(naam)} staat er al.");

    public static Melding DubbelNummer(int nummer) => new("kader.dubbel-nummer", $"Er is al een vereiste met nummer {LeesTeksten.Getal(nummer)}.");

    public static Melding Onbekend(string code, string wat, string naam, IEnumerable<string> bekend) => new(
        code, $"Dit kader kent geen {wat} {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding DubbeleLijst(string lijst) => new("norm.dubbele-lijst", $"Een paar gaat over twee verschillende lijsten, en {Citaat.Van(lijst)} staat er al.");

    public static Melding TeVeelLijsten(int aantal) => new("norm.te-veel-lijsten", $"Een paar gaat over twee lijsten, en hier staan er {LeesTeksten.Getal(aantal)}.");

    public static Melding FeitZonderWoorden(string feit) => new("vorm.feit-zonder-woorden", $"Het feit {Citaat.Van(feit)} heeft hier geen woorden.");

    public static Melding WoordenZonderFeit(string naam, IEnumerable<string> bekend) => new(
        "vorm.woorden-zonder-feit", $"Er is geen feit {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding OntkennendBijWaarde(string feit) => new(
        "vorm.ontkennend", $"Het feit {Citaat.Van(feit)} is geen ja of nee, en heeft dus geen ontkennende woorden.");

    public static Melding ZonderWaarde(string feit) => new(
        "vorm.zonder-waarde", $"Het feit {Citaat.Van(feit)} is geen ja of nee, en in zijn woorden hoort \"{{{{ waarde }}}}\".");

    public static Melding WoordenZonderWaarde(string feit, string naam, IEnumerable<string> bekend) => new(
        "vorm.woorden-zonder-waarde", $"Het feit {Citaat.Van(feit)} kent geen waarde {Citaat.Van(naam)}.", Suggesties.Voor(naam, bekend));

    public static Melding GeenFeitnaam(string geschreven) => new(
        "feit.naam", $"Hier staat {Citaat.Van(geschreven)}, maar een naam begint met een kleine letter en bestaat uit letters en cijfers.");

    public static Melding FeitnaamBezet(string naam) => new(
        "feit.naam-bezet", $"De naam {Citaat.Van(naam)} is al van een lijst, een groep, een item of een woord van de taal.");

    public static Melding TeWeinigKeuzes(string feit) => new("feit.te-weinig-waarden", $"Het feit {Citaat.Van(feit)} is een keuze, en heeft ten minste twee waarden.");

    public static Melding WaardenZonderKeuze(string feit) => new("vorm.waarden-zonder-keuze", $"Het feit {Citaat.Van(feit)} is geen keuze, en heeft dus geen waarden.");

    public static Melding OnbekendIsGeenKeuze() => new(
        "feit.onbekend-als-waarde",
        "Onbekend is geen waarde om uit te kiezen.",
        "Wat niemand weet, laat een dossier weg, of het staat er als \"nietVastTeStellen\".");

    public static Melding BegripBezet(string naam) => new("begrip.naam-bezet", $"De naam {Citaat.Van(naam)} is al van een feit, een lijst, een groep, een item of een woord van de taal.");

    public static Melding Kring(IReadOnlyList<string> stappen) => new(
        "begrip.verwijst-naar-zichzelf",
        $"Het begrip {Citaat.Van(stappen[0])} verwijst naar zichzelf: {string.Join(" → ", stappen)}.",
        "Schrijf de betekenis uit in feiten, of verdeel haar over begrippen die niet naar elkaar terugwijzen.");

    public static Melding Bron(string geschreven) => new(
        "norm.bron",
        $"Hier staat {Citaat.Van(geschreven)}, maar hier hoort een jci-verwijzing of een rapport van een ombudsman.",
        "Schrijf bijvoorbeeld \"jci1.3:c:BWBR0005537&artikel=9:7&lid=1\" of \"Nationale ombudsman, rapport 2004/443\".");

    public static Melding GeldigOmgekeerd(DateOnly vanaf, DateOnly tot) => new(
        "norm.geldig", $"De laatste dag, {Dag(tot)}, ligt voor de eerste, {Dag(vanaf)}.");

    public static Melding UitlegZonderVerschil() => new(
        "norm.uitleg-zonder-verschil",
        "Deze uitleg verschilt nergens van de uitleg die de norm volgt.",
        "Geef haar een eigen \"vanToepassingAls\", \"opeisbaarAls\" of \"voldaanAls\".");

    public static Melding Bestandsnaam(string id, string naam, string verwacht) => new(
        "norm.bestandsnaam", $"De norm heet {Citaat.Van(id)}, maar het bestand heet {Citaat.Van(naam + ".json")}.", $"Noem het bestand {Citaat.Van(verwacht + ".json")}.");

    public static Melding Overlap(string id, string ander) => new(
        "norm.overlap", $"Er is een dag waarop zowel deze versie van de norm {Citaat.Van(id)} geldt als die in {Citaat.Van(ander)}.");

    public static Melding Peildatum(string pad) => new("norm.peildatum", $"Het feit {Citaat.Van(pad)} is geen datum, en de peildatum is er een.");

    public static Melding GeenDatumfeit(string pad) => new("termijn.geen-datum", $"Het feit {Citaat.Van(pad)} is geen datum, en hier hoort een datum.");

    public static Melding TermijnZonderBron() => new("termijn.zonder-bron", "Hier ontbreekt \"bron\", en bij een termijn die \"wettelijk\" of een \"mogelijkheid\" is, is dat verplicht.");

    public static Melding GeenPaar() => new("vorm.paar", "Een termijn wordt voor de items van één lijst bepaald, niet voor een paar.");

    public static Melding GeenPad(string pad) => new("norm.pad", $"Hier staat {Citaat.Van(pad)}, maar hier hoort een feit, zoals \"klacht.ontvangen\".");

    public static Melding GeenFeit(string pad) => new("norm.pad", $"Hier staat {Citaat.Van(pad)}, en dat is geen feit van het dossier.");

    public static Melding PlaatshouderOpen() => new("norm.plaatshouder", "De accolades \"{{\" worden niet gesloten met \"}}\".");

    public static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
