using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Dekking;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The sentences of the findings. What a code means at length stands in <c>controles.json</c>.</summary>
internal static class ControleTeksten
{
    public const string NooitWaar = "Deze uitdrukking kan nooit waar zijn, hoe de feiten ook liggen.";

    public const string NooitOnwaar = "Deze uitdrukking kan nooit onwaar zijn, hoe de feiten ook liggen.";

    public const string NooitVanToepassing = "Deze norm is nooit van toepassing: de uitzonderingen samen nemen alles weg.";

    public const string NooitGeschonden = "Deze norm kan nooit worden geschonden: waar zij geldt, is er altijd aan voldaan.";

    public const string NooitNageleefd = "Deze norm kan nooit worden nageleefd: waar zij geldt, is er nooit aan voldaan.";

    public const string VoorKlachttitel = "Deze norm zou gelden voor 1 juli 1999, maar titel 9.1 van de Awb geldt pas vanaf die dag.";

    public const string WettelijkZonderArtikel = "Deze norm heet wettelijk, maar geen van haar bronnen is een wetsartikel.";

    public const string BehoorlijkheidZonderRapport = "Deze norm van behoorlijkheid noemt geen rapport van een ombudsman.";

    public const string DubbeleBron = "Deze bron staat er al.";

    public const string BronZonderArtikel = "Deze verwijzing noemt een regeling, maar geen artikel.";

    public const string BronVolgorde = "De delen van deze verwijzing staan niet van groot naar klein.";

    public const string VraagZonderVraagteken = "In deze vraag staat geen vraagteken.";

    public const string WoordenGelijk = "De woorden bij ja en bij nee zijn gelijk.";

    public const string FeestdagDubbel = "Deze feestdag staat er in dezelfde jaren al.";

    public const string TitelZonderInhoud = "Deze titel zegt niet waar de norm over gaat.";

    public const string Spaties = "In deze tekst staan spaties te veel, of een regeleinde.";

    public const string ZonderPunt = "Deze zin eindigt niet met een punt.";

    public const string Omslachtig = "Deze uitdrukking kan korter en betekent dan hetzelfde.";

    public static string MetZichzelf(Voorwaarde deel) => $"Hier wordt iets met zichzelf vergeleken: {Uitdrukkingschrijver.Schrijf(deel)}.";

    public static string Dubbel(Voorwaarde deel) => $"Deze voorwaarde staat hier twee keer: {Uitdrukkingschrijver.Schrijf(deel)}.";

    public static string DeelVast(Voorwaarde deel, bool waar) => $"Dit deel is altijd {(waar ? "waar" : "onwaar")}: {Uitdrukkingschrijver.Schrijf(deel)}.";

    public static string BegripVast(Begrip begrip, bool waar) => $"Het begrip {Citaat.Van(begrip.Naam)} is altijd {(waar ? "waar" : "onwaar")}.";

    public static string UitlegZonderVerschil(Uitleg uitleg) => $"De andere uitleg {Citaat.Van(uitleg.Id)} zegt hetzelfde als de uitleg die de norm volgt.";

    public static string LegeLijst(Voorwaarde.Kwantor alle) => $"Is er niets in de lijst {alle.Lijst.Lid.Pad}, dan is dit waar: {Uitdrukkingschrijver.Schrijf(alle)}.";

    public static string LegeLijstSuggestie(Voorwaarde.Kwantor alle) => $"Voeg {Citaat.Van(alle.Lijst.Lid.Pad + ".Count() > 0")} toe, of zeg in de norm dat zij dan niet geldt.";

    public static string UitzonderingBuitenGeldigheid(Uitzondering uitzondering) => $"De uitzondering {Citaat.Van(uitzondering.Id)} geldt alleen op dagen waarop de norm niet geldt.";

    public static string UitzonderingAltijd(Uitzondering uitzondering) => $"De uitzondering {Citaat.Van(uitzondering.Id)} doet zich altijd voor waar de norm geldt; de norm is dus nooit van toepassing.";

    public static string UitzonderingNooit(Uitzondering uitzondering) => $"De uitzondering {Citaat.Van(uitzondering.Id)} kan zich nooit voordoen waar de norm geldt.";

    public static string UitzonderingOverbodig(Uitzondering uitzondering, Uitzondering eerder) => $"De uitzondering {Citaat.Van(uitzondering.Id)} valt geheel onder de uitzondering {Citaat.Van(eerder.Id)}.";

    public static string NormGelijk(Norm eerder) => $"Deze norm zegt hetzelfde als de norm {Citaat.Van(eerder.Id)}.";

    public static string BegripGelijk(Begrip begrip, Begrip eerder) => $"Het begrip {Citaat.Van(begrip.Naam)} zegt hetzelfde als het begrip {Citaat.Van(eerder.Naam)}.";

    public static string Uitgeschreven(Begrip begrip) => $"Hier staat uitgeschreven wat het begrip {Citaat.Van(begrip.Naam)} betekent.";

    public static string GebruikBegrip(Begrip begrip) => $"Gebruik {Citaat.Van(begrip.Over.IsEmpty ? begrip.Naam : $"{begrip.Over[0].Naam}.{begrip.Naam}")}.";

    public static string Gat(Norm eerder, DateOnly tot, DateOnly vanaf) =>
        $"Tussen {Woorden.Dag(tot)}, de laatste dag van {Citaat.Van(eerder.Bestand)}, en {Woorden.Dag(vanaf)} geldt geen versie van deze norm.";

    public static string VersieZonderVerschil(Norm eerder) => $"Deze versie zegt hetzelfde als die in {Citaat.Van(eerder.Bestand)}.";

    public static string BestandsnaamZonderTot(DateOnly tot) => $"Deze versie geldt tot en met {Woorden.Dag(tot)}, maar de naam van het bestand zegt dat niet.";

    public static string NoemBestand(Norm norm, DateOnly tot) => $"Noem het bestand {Citaat.Van($"{norm.Id}.tot-{Dag(tot)}.json")}.";

    public static string BronVorm(string plaats) => $"Zo ziet een plaats in de Awb er niet uit: {Citaat.Van(plaats)}.";

    public static string BronBestaatNiet(string plaats) => $"Het overzicht van titel 9.1 kent geen {Citaat.Van(plaats)}.";

    public static string OverzichtOnbekendeNorm(string norm) => $"Er is geen norm {Citaat.Van(norm)}.";

    public static string OverzichtMistNorm(Norm norm) => $"De norm {Citaat.Van(norm.Id)} staat niet in het overzicht: bij geen code, bij geen artikel en niet onder overig.";

    public static string OverzichtOverbodig(string norm) => $"De norm {Citaat.Van(norm)} staat hier als norm zonder lid of code, maar hoort er bij een.";

    public static string OverzichtZonderReden(string wat) => $"Bij {Citaat.Van(wat)} staat geen norm, en ook geen reden.";

    public static string AlleenAandachtspunt(string code) => $"Bij de code {Citaat.Van(code)} staan alleen aandachtspunten, zodat niets ervan een klacht gegrond kan maken.";

    public static string ToegangGevolg(string artikel) => artikel == "9:22"
        ? "Artikel 9:22 maakt de ombudsman onbevoegd, maar hier staat dat hij mag afzien."
        : $"Op grond van artikel {artikel} mag de ombudsman afzien, maar hier staat dat hij niet bevoegd is.";

    public static string ToegangRedencode(Redencode code, string artikel, string bedoeld) =>
        $"De redencode {Citaat.Van(JsonNaam.Van(code.ToString()))} hoort bij artikel {bedoeld}, maar de bron is artikel {artikel}.";

    public static string OpenZonderAanwijzingen(string feit, IReadOnlyList<string> normen) =>
        $"Het feit {Citaat.Van(feit)} moet iemand wegen, maar het heeft geen aanwijzingen die daarbij helpen ({(normen.Count == 1 ? "norm" : "normen")}: {Woorden.En([.. normen.Take(3)])}{(normen.Count > 3 ? " en andere" : string.Empty)}).";

    public static string BegripOngebruikt(Begrip begrip) => $"Geen norm, grond of termijn gebruikt het begrip {Citaat.Van(begrip.Naam)}.";

    public static string FeitOngebruikt(string feit) => $"Geen norm, grond of termijn leest het feit {Citaat.Van(feit)}, en ook de tijdlijn en de namen gebruiken het niet.";

    public static string ThemaZonderNorm(string thema) => $"Geen norm heeft het thema {Citaat.Van(thema)}.";

    public static string VereisteZonderNorm(string vereiste) => $"Geen norm gaat over het vereiste {Citaat.Van(vereiste)}.";

    public static string KernwaardeZonderVereiste(string kernwaarde) => $"Geen vereiste hoort bij de kernwaarde {Citaat.Van(kernwaarde)}.";

    public static string VersieZonderWijzigingen(string versie) => $"In {Kaderbronnen.Wijzigingen} staat niet wat er in versie {Citaat.Van(versie)} is veranderd.";

    public static string ZonderGevallen(string bestand) => $"Bij deze norm staan geen gevallen; zij horen in {Citaat.Van(bestand)}.";

    public static string NalevingZonderGeval(Naleving naleving) => $"Geen geval van deze norm heeft de uitkomst {Citaat.Van(JsonNaam.Van(naleving.ToString()))}.";

    public static string NietGezien(Voorwaardedekking voorwaarde) => $"Geen geval laat zien dat deze voorwaarde {Woorden.Of([.. voorwaarde.Ongezien.Select(DekkingTeksten.Woord)])} is: {voorwaarde.Tekst}.";

    public static string UitzonderingNietGezien(Uitzonderingsdekking uitzondering) =>
        $"Geen geval laat zien dat de uitzondering {Citaat.Van(uitzondering.Id)} {(uitzondering.Toegepast ? "niet " : string.Empty)}geldt.";

    public static string UitlegNietGezien(string id, bool anders) =>
        $"Geen geval laat zien dat de andere uitleg {Citaat.Van(id)} {(anders ? "iets anders" : "hetzelfde")} oplevert.";

    public static string GevalDubbel(Geval eerder) => $"Dit geval heeft hetzelfde dossier en dezelfde dag als het geval {Citaat.Van(eerder.Naam)}.";

    public static string Verwijt(string woorden) => $"Wat niet vast te stellen is, is geen verwijt; hier staat {Citaat.Van(woorden)}.";

    public static string ZonderAanhef(string aanhef) => $"Deze zin begint niet met {Citaat.Van(aanhef + " …")}.";

    public static string MotiveringGelijk(string eerste, string tweede) => $"De zin bij {Citaat.Van(tweede)} is dezelfde als die bij {Citaat.Van(eerste)}.";

    public static string NietAf(string woord) => $"Deze tekst lijkt niet af; er staat {Citaat.Van(woord)}.";

    public static string PlaatshouderOnbekend(string pad) => $"Hier wordt de plaatshouder {Citaat.Van(pad)} niet ingevuld; hij zou zo op papier komen.";

    public static string TitelDubbel(Norm ander) => $"De norm {Citaat.Van(ander.Id)} heeft dezelfde titel.";

    public static string NietGebiedend(string eerste) => $"Een aanwijzing zegt wat het bestuursorgaan moet doen en begint met een gebod, niet met {Citaat.Van(eerste)}.";

    public static string ItemOngebruikt(Variabele item) => $"De norm wordt getoetst voor elk item van {item.Lijst.Pad}, maar geen voorwaarde zegt iets van {Citaat.Van(item.Naam)}.";

    public static string ZinTeLang(string zin, int woorden, int meeste) => $"Deze zin heeft {Woorden.Getal(woorden)} woorden (hoogstens {Woorden.Getal(meeste)}): {Citaat.Van(zin)}.";

    public static string ZinGenest(string zin, int bijzinnen, int meeste) => $"Deze zin heeft {Woorden.Getal(bijzinnen)} bijzinnen (hoogstens {Woorden.Getal(meeste)}): {Citaat.Van(zin)}.";

    public static string ZinLijdend(string zin, int lijdend, int meeste) => $"Deze zin heeft {Woorden.Getal(lijdend)} lijdende vormen (hoogstens {Woorden.Getal(meeste)}): {Citaat.Van(zin)}.";

    public static string Woord(string woord) => $"Dit is ambtelijke taal: {Citaat.Van(woord)}.";

    public static string Liever(string woord) => $"Schrijf liever {Citaat.Van(woord)}.";

    public static string Schrijf(string uitdrukking) => $"Schrijf {uitdrukking}.";

    public static string ZonderBriefzinnen(IReadOnlyList<string> gemist) =>
        $"In brieven/zinnen.json staat bij deze norm geen {Woorden.Of([.. gemist.Select(Citaat.Van)])}; een brief valt terug op haar titel en motivering.";

    public static string AanvaardingVervallen(Aanvaarding aanvaarding) =>
        $"De controle {Citaat.Van(aanvaarding.Code)} vindt in {Citaat.Van(aanvaarding.Bestand)} niets bij {Citaat.Van(aanvaarding.Pointer)}; deze aanvaarding kan weg.";

    public static Melding AanvaardingDubbel(string plaats) => new("controle.dubbel", $"Bij deze controle staat {Citaat.Van(plaats)} er al.");

    public static Melding AanvaardingOnbekendeCode(string code) =>
        new("controle.onbekende-code", $"Er is geen controle {Citaat.Van(code)}.", Suggesties.Voor(code, Controlelijst.Alle.Select(c => c.Code)));

    public static Melding AanvaardingKanNiet(string code) => new("controle.niet-te-aanvaarden", $"Wat de controle {Citaat.Van(code)} vindt, is niet te aanvaarden; verbeter het.");

    public static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
