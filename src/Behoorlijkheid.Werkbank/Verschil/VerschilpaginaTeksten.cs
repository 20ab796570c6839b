using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>The words of a comparison as a whole, and of what it does to dossiers.</summary>
internal static class VerschilpaginaTeksten
{
    /// <summary>The field of a norm that came or went as a whole.</summary>
    public const string HeleNorm = "norm";

    public const string Feestdagen = "feestdagen";
    public const string GeenDossiers = "Hier staat geen enkel dossier.";
    public const string BestaatNiet = "Dit bestand of deze map bestaat niet.";
    public const string Onleesbaar = "Dit kan niet worden gelezen.";
    public const string Hetzelfde = "De kaders zeggen hetzelfde.";
    public const string Dossiers = "Wat dit doet met de dossiers";
    public const string PerDossier = "Per dossier";
    public const string Gevallen = "Gevallen";
    public const string Inhoud = "Op deze bladzijde";
    public const string Overgangen = "Het oordeel over het geheel: per rij het oordeel met het oude kader, per kolom dat met het nieuwe, en in elk vak het aantal dossiers.";
    public const string PerOorzaak = "Bij hoeveel dossiers een wijziging een oordeel of een naleving verandert.";
    public const string OudNieuw = "oud \\ nieuw";
    public const string GeenAnders = "Bij geen enkel dossier verandert een oordeel of een naleving.";
    public const string OnbekendeOorzaak = "niet aan een wijziging toe te schrijven";
    public const string NietGetoetst = "niet getoetst";
    public const string UitlegOorzaken =
        "Achter “door” staat wat, als alleen dat in het oude kader wordt veranderd, al de nieuwe uitkomst geeft. Staat er “samen”, dan is geen van die wijzigingen daarvoor alleen genoeg.";

    public static ImmutableArray<string> KolommenPerOorzaak { get; } = ["wijziging", "dossiers met een ander oordeel", "dossiers met een andere naleving"];

    public static string Titel(Toetsingskader oud, Toetsingskader nieuw) =>
        $"Verschil tussen {oud.Titel}, versie {oud.Versie}, en {(oud.Titel == nieuw.Titel ? string.Empty : nieuw.Titel + ", ")}versie {nieuw.Versie}";

    public static string Geheel(Kaderverschil verschil) => verschil.IsLeeg ? Hetzelfde
        : verschil.Wijzigingen.IsEmpty ? "De kaders zeggen hetzelfde; alleen de gevallen naast de normen verschillen."
        : $"De kaders verschillen: {Woorden.En([.. verschil.Wijzigingen.GroupBy(w => w.Deel).Select(g => Aantal(g.Key, g.Count()))])}.";

    public static string Kop(Kaderdeel deel) => Woorden.Hoofdletter(Namen(deel).Meer);

    public static string Verandering(Deelwijziging wijziging) => wijziging.Verandering switch
    {
        Verschil.Verandering.Toegevoegd => $"Toegevoegd: {Genoemd(wijziging)}",
        Verschil.Verandering.Vervallen => $"Vervallen: {Genoemd(wijziging)}",
        Verschil.Verandering.Hernoemd => $"Hernoemd van {wijziging.VroegerId} naar {wijziging.Id}: {wijziging.Naam}",
        _ => $"Gewijzigd: {Genoemd(wijziging)}",
    };

    public static string Bereikt(IReadOnlyList<string> normen) =>
        normen.Count == 0 ? "Geen norm gebruikt dit begrip." : $"Dit begrip werkt door in {Woorden.Aantal(normen.Count, "norm", "normen")}: {Woorden.En(normen)}.";

    public static string GevallenVan(Gevallentelling gevallen) =>
        $"Van de gevallen naast de normen {Werkwoord(gevallen)} {Woorden.En([.. Tellingen(gevallen)])}.";

    public static string Beoordeeld(Dossiertelling telling) =>
        $"{Woorden.Hoofdletter(Woorden.Aantal(telling.Aantal - telling.Geweigerd, "dossier is", "dossiers zijn"))} met beide kaders beoordeeld op {Woorden.Dag(telling.Op)}{(telling.IsVandaag ? " (vandaag, want er is geen --op gegeven)" : string.Empty)}. "
        + $"{Krijgt(telling.AnderOordeel)} een ander oordeel. {Krijgt(telling.AndereNaleving)} een andere naleving.";

    public static string Geweigerd(int aantal) =>
        $"{Woorden.Hoofdletter(Woorden.Aantal(aantal, "dossier is", "dossiers zijn"))} geweigerd en {(aantal == 1 ? "telt" : "tellen")} hier niet mee; waarom staat bij de problemen.";

    public static string ZonderNieuweFeiten(int aantal) =>
        $"{Woorden.Hoofdletter(Woorden.Aantal(aantal, "dossier vermeldt", "dossiers vermelden"))} feiten die alleen het nieuwe kader kent; het oude kader is daar zonder die feiten toegepast.";

    public static string ZonderVervallenFeiten(int aantal) =>
        $"{Woorden.Hoofdletter(Woorden.Aantal(aantal, "dossier vermeldt", "dossiers vermelden"))} feiten die alleen het oude kader kent; het nieuwe kader is daar zonder die feiten toegepast.";

    public static string Regel(string bestand, int regel) => $"{bestand}, regel {Woorden.Getal(regel)}";

    public static string AlleenGeweigerd(bool doorNieuw) => doorNieuw
        ? "Met het oude kader is dit dossier te beoordelen; het nieuwe kader weigert het."
        : "Het oude kader weigert dit dossier; met het nieuwe kader is het te beoordelen.";

    public static string Oordeel(Dossieruitslag dossier, Oordeelwijziging wijziging) =>
        $"{(wijziging.Onderdeel is { } onderdeel ? $"Oordeel over onderdeel {onderdeel}" : "Oordeel")}: van {Oordeelteksten.Oordeel(wijziging.Was, dossier.Aanleiding)} naar {Oordeelteksten.Oordeel(wijziging.Wordt, dossier.Aanleiding)}, {Door(wijziging.Oorzaken, binnenNorm: false)}.";

    public static string Naleving(Nalevingwijziging wijziging)
    {
        var norm = wijziging.VroegerId is { } eerder ? $"{wijziging.Norm.Id} (voorheen {eerder})" : wijziging.Norm.Id;
        return $"{norm}{(wijziging.Item is { } item ? $", {item}" : string.Empty)}: van {Woord(wijziging.Was, wijziging.SoortWas)} naar {Woord(wijziging.Wordt, wijziging.Norm.Soort)}, {Door(wijziging.Oorzaken, binnenNorm: true)}.";
    }

    public static string Woord(Oordeel oordeel) => Woorden.Code(oordeel);

    public static string Oorzaak(Kaderdeel deel, string id) => deel switch
    {
        Kaderdeel.Norm => id,
        Kaderdeel.Toegang => $"de grond {id}",
        _ => $"de {id}",
    };

    private static string Woord(Naleving? naleving, Normsoort soort) => naleving is { } gesteld ? MotiveringTeksten.Naleving(gesteld, soort) : NietGetoetst;

    private static string Door(ImmutableArray<ImmutableArray<Oorzaak>> oorzaken, bool binnenNorm)
    {
        var groepen = oorzaken.Where(g => !g.IsEmpty).Select(g => Woorden.En([.. g.Select(o => Oorzaak(o, binnenNorm))])).ToList();
        var samen = oorzaken.Any(g => g.Length > 1) ? "samen " : string.Empty;
        return groepen.Count == 0 ? OnbekendeOorzaak : groepen.Count == 1 ? $"door {samen}{groepen[0]}" : $"door elk van deze: {string.Join("; ", groepen)}";
    }

    private static string Oorzaak(Oorzaak oorzaak, bool binnenNorm)
    {
        var wat = binnenNorm && oorzaak.Veld is { } veld ? Veld(veld) : Oorzaak(oorzaak.Deel, oorzaak.Id);
        return oorzaak.Begrippen.IsEmpty ? wat : $"{wat} ({(oorzaak.Begrippen.Length == 1 ? "begrip" : "begrippen")} {Woorden.En(oorzaak.Begrippen)})";
    }

    private static string Veld(string veld) => veld switch
    {
        HeleNorm => "het toevoegen of vervallen van deze norm of versie",
        "geldig" => "de geldigheid",
        "peildatum" => VerschilTeksten.Peildatum,
        "voorElk" => "waarvoor wordt getoetst",
        "vanToepassingAls" => Voorwaarde(VerschilTeksten.VanToepassing),
        "opeisbaarAls" => Voorwaarde(VerschilTeksten.Opeisbaar),
        "voldaanAls" => Voorwaarde(VerschilTeksten.Voldaan),
        "bewijslast" => "de bewijslast",
        _ => VerschilTeksten.Uitzondering(veld[(veld.IndexOf('.', StringComparison.Ordinal) + 1)..]),
    };

    private static string Krijgt(int aantal) => aantal == 0 ? "Geen dossier krijgt" : Woorden.Aantal(aantal, "dossier krijgt", "dossiers krijgen");

    private static string Voorwaarde(string wanneer) => $"de voorwaarde {wanneer}";

    private static string Genoemd(Deelwijziging wijziging) => wijziging.Id == wijziging.Naam ? wijziging.Id : $"{wijziging.Id}: {wijziging.Naam}";

    private static string Aantal(Kaderdeel deel, int aantal) => deel == Kaderdeel.Kader ? "het kader zelf" : Woorden.Aantal(aantal, Namen(deel).Een, Namen(deel).Meer);

    private static (string Een, string Meer) Namen(Kaderdeel deel) => deel switch
    {
        Kaderdeel.Kader => ("het kader zelf", "het kader zelf"),
        Kaderdeel.Kernwaarde => ("kernwaarde", "kernwaarden"),
        Kaderdeel.Vereiste => ("vereiste", "vereisten"),
        Kaderdeel.Thema => ("thema", "thema's"),
        Kaderdeel.Begrip => ("begrip", "begrippen"),
        Kaderdeel.Norm => ("norm", "normen"),
        Kaderdeel.Toegang => ("grond om niet te onderzoeken", "gronden om niet te onderzoeken"),
        Kaderdeel.Termijn => ("termijn", "termijnen"),
        Kaderdeel.Feestdag => ("feestdag", "feestdagen"),
        _ => ("feit", "feiten"),
    };

    private static string Werkwoord(Gevallentelling gevallen) => gevallen.Toegevoegd + gevallen.Vervallen + gevallen.Gewijzigd == 1 ? "is" : "zijn";

    private static IEnumerable<string> Tellingen(Gevallentelling gevallen) =>
        new[] { (gevallen.Toegevoegd, "toegevoegd"), (gevallen.Vervallen, "vervallen"), (gevallen.Gewijzigd, "gewijzigd") }
            .Where(t => t.Item1 > 0).Select(t => $"{Woorden.Getal(t.Item1)} {t.Item2}");
}
