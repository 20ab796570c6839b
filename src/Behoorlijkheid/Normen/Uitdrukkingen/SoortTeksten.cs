using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The sentences for values of different kinds in an expression.</summary>
internal static class SoortTeksten
{
    private const string Soort = "uitdrukking.soort";

    public static Melding Verschillend(Kant links, Kant rechts) => new(
        Soort,
        links.Soort == Zichtsoort.Keuze && rechts.Soort == Zichtsoort.Keuze
            ? $"Hier wordt {Citaat.Ruw(links.Bron)} vergeleken met {Citaat.Ruw(rechts.Bron)}, maar dat zijn keuzes uit verschillende lijsten."
            : $"Hier wordt {Naam(links)} vergeleken met {Naam(rechts)}.",
        rechts is { Vast: true, Soort: Zichtsoort.Tekst } && links.Soort == Zichtsoort.Getal ? "Schrijf een getal zonder aanhalingstekens." : null);

    public static Melding Volgorde(Kant kant, string vergelijker) => new(
        "uitdrukking.volgorde",
        $"Hier staat {Citaat.Van(vergelijker)} bij {Naam(kant)}, maar alleen getallen en datums hebben een volgorde.");

    public static Melding Rekenen(Kant kant, string teken) => new(
        Soort,
        $"Hier staat {Citaat.Van(teken)} bij {Naam(kant)}, maar rekenen kan alleen met getallen.",
        kant.Soort == Zichtsoort.Datum ? "Reken met datums door Termijn.Dagen, Termijn.Weken, Termijn.Maanden, Termijn.Jaren of Termijn.KalenderWeken." : null);

    public static Melding TweeVasteWaarden(string links, string rechts) => new(
        "uitdrukking.zonder-feit", $"Hier wordt {Citaat.Ruw(links)} vergeleken met {Citaat.Ruw(rechts)}, en daar komt geen feit aan te pas.");

    public static Melding GeenDatum(string geschreven) => new(
        "uitdrukking.datum", $"Hier staat {Citaat.Ruw(geschreven)}, maar hier hoort een bestaande dag als \"jjjj-mm-dd\".");

    public static Melding GeenKeuze(string waarde, Kant kant) => new(
        "norm.onbekende-waarde",
        $"Hier staat {Citaat.Van(waarde)}, maar {Citaat.Ruw(kant.Bron)} is {LeesTeksten.Opsomming(kant.Feit!.Keuzes)}.",
        Suggesties.Voor(waarde, kant.Feit.Keuzes));

    public static Melding NietIn(Kant kant) => new(
        Soort, $"Hier staat \"in\" bij {Naam(kant)}, maar \"in\" kan alleen bij een feit dat een keuze, een tekst of een getal is.");

    public static Melding AlleenVasteWaarden(string geschreven) => new(
        "uitdrukking.verzameling", $"Hier staat {Citaat.Ruw(geschreven)}, maar tussen de haakjes van \"in\" staan alleen vaste waarden met komma's ertussen.");

    private static string Naam(Kant kant)
    {
        var soort = kant.Soort switch
        {
            Zichtsoort.JaNee => "waar of onwaar",
            Zichtsoort.Getal => "een getal",
            Zichtsoort.Tekst => "een tekst",
            Zichtsoort.Datum => "een datum",
            _ => "een keuze",
        };
        return $"{Citaat.Ruw(kant.Bron)} ({soort})";
    }
}
