using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What a file with the cases beside a norm may hold.</summary>
/// <param name="kader">Whose words describe the facts of a dossier.</param>
internal sealed class Gevallenschema(Toetsingskader kader)
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Gevallen",
        "Voorbeelden bij één versie van een norm, met de verwachte uitkomst: de toets van de norm. Het bestand heet naar dat van de norm: id-van-de-norm.gevallen.json.",
        new Veld("norm", "Het id van de norm.", bouwer.Tekst),
        new Veld(
            "soort",
            "Van welke soort de norm is waarvoor de gevallen zijn geschreven. Wijzigt iemand de soort van de norm, dan kloppen de gevallen niet meer.",
            bouwer.Keuze<Normsoort>,
            Verplicht: false),
        new Veld("gevallen", "De gevallen. Bepaal de verwachting uit de wet en de rapporten, nooit uit wat het programma zegt.", bouwer.Lijst("geval", 0, Geval())));

    private IEnumerable<Veld> Geval() =>
    [
        new("naam", "Wat dit geval laat zien, zoals \"verzonden een dag na zes weken\". Elke naam komt één keer voor.", bouwer.Tekst),
        new("op", "De beoordelingsdatum, als jjjj-mm-dd.", bouwer.Dag),
        new("dossier", "Een dossier met alleen wat ertoe doet; \"aanleiding\" mag weg. Wat er niet staat, is onbekend, en nooit nee.", Dossier),
        new(
            "verwacht",
            "De naleving voor elke rij, of een lijst met per rij een item en een naleving.",
            () => bouwer.Schrijver.Keuze(
                bouwer.Keuze<Naleving>,
                bouwer.Lijst(
                    "rij",
                    1,
                    new Veld("item", "De rij, zoals \"behandelaars[0]\", of bij een paar \"behandelaars[0] × beklaagden[0]\".", bouwer.Tekst),
                    new Veld("naleving", "De verwachte naleving van die rij.", bouwer.Keuze<Naleving>)))),
        new("mogelijk", "Alle uitkomsten die nog openstaan; alleen bij één verwachte naleving.", bouwer.Lijst(bouwer.Keuze<Naleving>, 1), Verplicht: false),
        new(
            "andereUitleg",
            "Per andere uitleg van de norm, bij haar id, welke naleving die zou geven.",
            () => bouwer.Woordenboek(bouwer.Keuze<Naleving>),
            Verplicht: false),
        new("toelichting", "Waarom deze uitkomst volgt, voor een collega.", bouwer.Tekst, Verplicht: false),
    ];

    private void Dossier() => bouwer.Schrijver.Verwijs(
        "klachtdossier",
        () => new Dossierschema(bouwer.Schrijver, beschrijving: new Dossierbeschrijving(kader).Van).Dossier(aanleidingVerplicht: false));
}
