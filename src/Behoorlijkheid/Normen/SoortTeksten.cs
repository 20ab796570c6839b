using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen;

/// <summary>The sentences for values of different kinds in an expression.</summary>
internal static class SoortTeksten
{
    private const string Soort = "uitdrukking.soort";

    public static Melding Verschillend(Kant links, Kant rechts) => new(
        Soort,
        links.Soort == Feitsoort.Keuze && rechts.Soort == Feitsoort.Keuze
            ? $"Hier wordt {Citaat.Ruw(links.Bron)} vergeleken met {Citaat.Ruw(rechts.Bron)}, maar dat zijn keuzes uit verschillende lijsten."
            : $"Hier wordt {Naam(links)} vergeleken met {Naam(rechts)}.",
        rechts is { Vast: true, Soort: Feitsoort.Tekst } && links.Soort == Feitsoort.Getal ? "Schrijf een getal zonder aanhalingstekens." : null);

    public static Melding Volgorde(Kant operand, string vergelijker) => new(
        "uitdrukking.volgorde",
        $"Hier staat {Citaat.Ruw(vergelijker)} bij {Naam(operand)}, maar alleen getallen en datums hebben een volgorde.");

    public static Melding Rekenen(Kant operand, string teken) => new(
        Soort,
        $"Hier staat {Citaat.Ruw(teken)} bij {Naam(operand)}, maar rekenen kan alleen met getallen.",
        operand.Soort == Feitsoort.Datum ? "Reken met datums door Termijn.Dagen, Termijn.Weken, Termijn.Maanden of Termijn.Jaren." : null);

    public static Melding TweeVasteWaarden(string links, string rechts) => new(
        "uitdrukking.zonder-feit", $"Hier wordt {Citaat.Ruw(links)} vergeleken met {Citaat.Ruw(rechts)}, en daar komt geen feit aan te pas.");

    public static Melding GeenDatum(string geschreven) => new(
        "uitdrukking.datum", $"Hier staat {Citaat.Ruw(geschreven)}, maar hier hoort een bestaande dag als \"jjjj-mm-dd\".");

    public static Melding GeenKeuze(string waarde, Kant operand) => new(
        "norm.onbekende-waarde",
        $"Hier staat {Citaat.Van(waarde)}, maar {Citaat.Ruw(operand.Bron)} is {LeesTeksten.Opsomming(operand.Feit!.Keuzes)}.",
        Suggesties.Voor(waarde, operand.Feit.Keuzes));

    public static Melding NietIn(Kant operand) => new(
        Soort, $"Hier staat \"in\" bij {Naam(operand)}, maar \"in\" kan alleen bij een feit dat een keuze, een tekst of een getal is.");

    public static Melding AlleenVasteWaarden(string geschreven) => new(
        "uitdrukking.verzameling", $"Hier staat {Citaat.Ruw(geschreven)}, maar tussen de haakjes van \"in\" staan alleen vaste waarden met komma's ertussen.");

    private static string Naam(Kant operand)
    {
        var soort = operand.Soort switch
        {
            Feitsoort.JaNee => "waar of onwaar",
            Feitsoort.Getal => "een getal",
            Feitsoort.Tekst => "een tekst",
            Feitsoort.Datum => "een datum",
            _ => "een keuze",
        };
        return $"{Citaat.Ruw(operand.Bron)} ({soort})";
    }
}
