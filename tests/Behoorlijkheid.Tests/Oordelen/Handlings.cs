using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>Handlings of a complaint in which all is stated that the terms rest on.</summary>
internal static class Handlings
{
    /// <summary>A klaagschrift about which nothing has been sent yet.</summary>
    public static Klachtdossier Pending(Datum received) => new()
    {
        Aanleiding = Aanleiding.EigenToets,
        Bestuursorgaan = new() { Naam = "gemeente Voorbeeld", Soort = BestuursorgaanSoort.College, BijzondereRegeling = BijzondereRegeling.Geen },
        Klacht = new()
        {
            Ontvangen = received,
            OverGedraging = true,
            JegensKlager = true,
            Schriftelijk = true,
            Ondertekend = true,
            NaamEnAdresVermeld = true,
            Gedagtekend = true,
            GedragingOmschreven = true,
        },
        Informeel = new() { Tegemoetgekomen = false },
        Advies = new() { VanToepassing = false },
        Weigering = new() { Geweigerd = false },
        Verdaging = new() { Verdaagd = false, VerderUitstel = false },
        Afdoening = new() { Verzonden = false, Wijze = Afdoeningswijze.GeenReactie },
    };

    public static Klachtdossier Pending(DateOnly received) => Pending((Datum)received);

    /// <summary>Adjourned for four weeks, five weeks after receipt.</summary>
    public static Klachtdossier Adjourned(DateOnly received) => Pending(received) with
    {
        Verdaging = new() { Verdaagd = true, VerdaagdOp = (Datum)received.AddDays(35), Weken = 4, VerderUitstel = false },
    };

    public static Klachtdossier Sent(Klachtdossier dossier, DateOnly day) => dossier with
    {
        Afdoening = new() { Verzonden = true, Datum = (Datum)day, Wijze = Afdoeningswijze.Oordeel },
    };
}
