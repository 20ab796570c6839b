using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The words around the findings, and around their explanations.</summary>
internal static class ControlepaginaTeksten
{
    public const string Lijst = "De controles van een toetsingskader";
    public const string Wat = "Wat wordt gevonden";
    public const string Waarom = "Waarom dat ertoe doet";
    public const string Fout = "Zo niet";
    public const string Goed = "Maar zo";
    public const string Veilig = "Met --herstel past het programma dit zelf aan; de betekenis verandert niet.";

    public static ImmutableArray<string> Kolommen { get; } = ["code", "zwaarte", "waarop wordt gelet"];

    public static string Titel(Toetsingskader kader) => $"Controle van {kader.Titel}, versie {kader.Versie}";

    public static string Geheel(ImmutableArray<Bevinding> bevindingen)
    {
        return bevindingen.IsEmpty
            ? "Er is niets gevonden."
            : $"Gevonden: {Aantal(Zwaarte.Fout, "fout", "fouten")}, {Aantal(Zwaarte.Waarschuwing, "waarschuwing", "waarschuwingen")} en {Aantal(Zwaarte.Aanwijzing, "aanwijzing", "aanwijzingen")}.";

        string Aantal(Zwaarte zwaarte, string enkelvoud, string meervoud) => Woorden.Aantal(bevindingen.Count(b => b.Zwaarte == zwaarte), enkelvoud, meervoud);
    }

    public static string Hersteld(int plaatsen) => plaatsen == 0 ? "Er was niets te herstellen." : $"Hersteld: {Woorden.Aantal(plaatsen, "tekst", "teksten")}.";

    public static string Aanvaard(int aantal) =>
        $"Aanvaard met een reden in {Aanvaardingslezer.Bestand}: {Woorden.Aantal(aantal, "bevinding", "bevindingen")}.";

    public static string Regel(Bevinding bevinding) =>
        $"{Naam(bevinding.Zwaarte)} op regel {Woorden.Getal(bevinding.Plaats.Regel)}, kolom {Woorden.Getal(bevinding.Plaats.Kolom)}: {bevinding.Zin}";

    public static string Herkomst(Bevinding bevinding) =>
        $"[{bevinding.Code}{(bevinding.Plaats.Pointer.Length == 0 ? string.Empty : " " + bevinding.Plaats.Pointer)}]{(bevinding.Herstel is null ? string.Empty : " te herstellen")}";

    public static string Verder(string code, bool metHerstel) =>
        $"Uitleg bij een code: behoorlijkheid kader uitleg {code}.{(metHerstel ? " Wat te herstellen is, herstelt --herstel." : string.Empty)}";

    public static string Naam(Zwaarte zwaarte) => JsonNaam.Van(zwaarte.ToString());
}
