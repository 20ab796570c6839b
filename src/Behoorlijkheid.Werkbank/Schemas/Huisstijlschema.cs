using Behoorlijkheid.Brieven.Gegevens;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>What huisstijl.json may hold.</summary>
internal sealed class Huisstijlschema
{
    private readonly Schemabouwer bouwer = new();

    public string Schrijf() => bouwer.Schrijf(
        "Huisstijl",
        "Hoe brieven eruitzien en wie ze stuurt.",
        new Veld("ombudsman", "De huisstijl van de ombudsman.", Huis),
        new Veld("bestuursorgaan", "De huisstijl van het bestuursorgaan, voor zijn eigen brieven.", Huis));

    private void Huis() => bouwer.Schrijver.Verwijs("huis", () => bouwer.Object(
        new("naam", "Hoe de organisatie zichzelf noemt, met lidwoord. Laat weg voor de naam die uit het dossier volgt.", bouwer.Tekst, Verplicht: false),
        new("adres", "Het adres van de afzender, regel voor regel.", bouwer.Lijst(bouwer.Tekst), Verplicht: false),
        new("telefoon", "Het telefoonnummer van de afzender.", bouwer.Tekst, Verplicht: false),
        new("email", "Het e-mailadres van de afzender.", bouwer.Tekst, Verplicht: false),
        new("website", "De website van de afzender.", bouwer.Tekst, Verplicht: false),
        new("ondertekenaar", "Wie de brieven ondertekent, zoals die onder de brief staat.", bouwer.Tekst, Verplicht: false),
        new("kop", "De regels in de kop van een brief. Een regel waarvoor het gegeven ontbreekt, valt weg.", bouwer.Lijst("kopregel", 0, Kopregel()), Verplicht: false),
        new("lettertype", "Het lettertype van de brief, zoals \"Verdana\".", bouwer.Tekst),
        new("lettergrootte", "De grootte van de letters in punten, van 8 tot en met 16. Een halve punt mag.", bouwer.Maat(Huisstijllezer.Kleinst, Huisstijllezer.Grootst)),
        new("kleur", "De kleur van de koppen en van de afzender als zes hexadecimale cijfers, zoals \"1F3864\". Zij moet op wit papier goed te lezen zijn.", bouwer.Kleur)));

    private Veld[] Kopregel() =>
    [
        new("naam", "Wat er in de kop voor het gegeven staat, zoals \"Ons nummer\".", bouwer.Tekst),
        new("gegeven", "Het gegeven dat erachter komt.", () => bouwer.Woorden(Huisstijlen.Gegevens)),
    ];
}
