using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The sentences about the oordeel: on the whole and per part.</summary>
internal static class Oordeelteksten
{
    public const string HeleBehandeling = "De behandeling van de klacht als geheel";

    public const string BesluitOmbudsman = "De ombudsman heeft besloten dit onderdeel niet te onderzoeken.";

    public const string Begrensd = "Er zijn te veel combinaties van open feiten om ze alle na te gaan. Daarom is hier niet meer gezegd dan zeker is.";

    /// <summary>The oordeel on the whole as one sentence.</summary>
    /// <param name="oordeel">The oordeel.</param>
    /// <param name="aanleiding">What gave rise to it: without a complaint nothing is gegrond, but a complaint would be.</param>
    /// <param name="overBehandeling">Whether all of it is about how a complaint was handled.</param>
    public static string Titel(Oordeel oordeel, Aanleiding aanleiding, bool overBehandeling) => aanleiding switch
    {
        Aanleiding.EigenToets => EigenToets(oordeel),
        Aanleiding.EigenBeweging => EigenBeweging(oordeel),
        _ => Verzoek(oordeel, overBehandeling ? "klacht over de klachtbehandeling" : "klacht", overBehandeling ? "klachtbehandeling" : "klacht"),
    };

    /// <summary>Why a part got its oordeel.</summary>
    /// <param name="reden">The reason.</param>
    /// <param name="normen">How many norms carry it.</param>
    /// <param name="ontbreekt">Of a part on which no oordeel can be given: whether that is for want of facts that nobody stated, as against facts that cannot be established.</param>
    public static string Reden(Onderdeelreden reden, int normen, bool ontbreekt) => reden switch
    {
        Onderdeelreden.Schending => Schending(normen),
        Onderdeelreden.SchendingOnderElkeLezing => "Hoe de open feiten ook liggen, telkens is een norm geschonden, al is het niet telkens dezelfde.",
        Onderdeelreden.GeenSchending => "Van geen van de normen die voor dit onderdeel tellen, is een schending nog mogelijk.",
        Onderdeelreden.NietDoorslaggevend => "Er is een norm geschonden, maar die schending draagt dit onderdeel niet.",
        Onderdeelreden.NietVastTeStellen => ontbreekt
            ? "Het onderzoek is gesloten, en wat vaststaat is niet genoeg voor een oordeel."
            : "Wat het oordeel zou moeten dragen, is onderzocht en niet vast te stellen.",
        Onderdeelreden.NietGetoetst => "Geen norm en geen weging gaat over dit onderdeel.",
        Onderdeelreden.BuitenBevoegdheid => "De ombudsman is niet bevoegd dit onderdeel te beoordelen.",
        Onderdeelreden.BesluitOmbudsman => BesluitOmbudsman,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What can still decide a part that is open: facts, duties that are not due yet, or both.</summary>
    public static string NogOpen(bool feiten, bool plichten) => (feiten, plichten) switch
    {
        (true, true) => "Feiten die nog niet vaststaan en plichten die nog niet opeisbaar zijn, kunnen het oordeel nog bepalen.",
        (false, true) => "Plichten die nog niet opeisbaar zijn, kunnen het oordeel nog bepalen.",
        _ => "Feiten die nog niet vaststaan, kunnen het oordeel nog bepalen.",
    };

    /// <summary>The word for an oordeel: a complaint is gegrond, conduct without a complaint behoorlijk or not.</summary>
    public static string Oordeel(Oordeel oordeel, Aanleiding aanleiding) => (oordeel, aanleiding) switch
    {
        (Recht.Oordeel.Gegrond, Aanleiding.EigenBeweging) => "niet behoorlijk",
        (Recht.Oordeel.Ongegrond, Aanleiding.EigenBeweging) => "behoorlijk",
        _ => Woorden.Code(oordeel),
    };

    public static string Oordeel(Onderdeeloordeel onderdeel, Aanleiding aanleiding) =>
        Oordeel(onderdeel.Oordeel, aanleiding) + (onderdeel is { Kanttekening: true, Oordeel: Recht.Oordeel.Ongegrond } ? ", met kanttekening" : string.Empty);

    public static string Mogelijk(IReadOnlyList<string> oordelen) =>
        oordelen.Count == 1 ? $"Mogelijk is nog: {oordelen[0]}." : $"Mogelijk zijn nog: {Woorden.En(oordelen)}.";

    public static string Kanttekening(string norm, NietDoorslaggevend grond) =>
        $"{norm}: geschonden, maar niet doorslaggevend volgens {grond.BeoordeeldDoor}: {Woorden.Slot(grond.Toelichting)}";

    public static string Weging(string vereiste, Weging weging) =>
        $"{Woorden.Hoofdletter(vereiste)}: {Woorden.Code(weging.Uitkomst)}, volgens {weging.BeoordeeldDoor}: {Woorden.Slot(weging.Toelichting)}";

    public static string MagAfzien(IReadOnlyList<string> gronden) =>
        $"De ombudsman hoefde dit onderdeel niet te onderzoeken ({string.Join("; ", gronden)}), maar het is wel beoordeeld.";

    public static Toon Toon(Oordeel oordeel) => oordeel switch
    {
        Recht.Oordeel.Gegrond or Recht.Oordeel.DeelsGegrond => Weergave.Toon.Ongunstig,
        Recht.Oordeel.Ongegrond => Weergave.Toon.Gunstig,
        _ => Weergave.Toon.Open,
    };

    private static string Schending(int normen) => normen switch
    {
        0 => "De gedraging is als niet behoorlijk beoordeeld.",
        1 => "Vast staat dat 1 norm is geschonden.",
        _ => $"Vast staat dat {Woorden.Getal(normen)} normen zijn geschonden.",
    };

    private static string Verzoek(Oordeel oordeel, string klacht, string onderwerp) => oordeel switch
    {
        Recht.Oordeel.Gegrond or Recht.Oordeel.Ongegrond or Recht.Oordeel.DeelsGegrond => $"De {klacht} is {Woorden.Code(oordeel)}.",
        Recht.Oordeel.GeenOordeel => $"Over de {onderwerp} is geen oordeel mogelijk.",
        Recht.Oordeel.VerschillendPerOnderdeel => $"Over de {onderwerp} verschilt het oordeel per onderdeel.",
        Recht.Oordeel.BuitenBevoegdheid => $"De {klacht} valt buiten de bevoegdheid van de ombudsman.",
        Recht.Oordeel.NietOnderzocht => $"De {klacht} wordt niet onderzocht.",
        Recht.Oordeel.NietGetoetst => $"De {klacht} is aan geen norm getoetst; of zij gegrond is, is daarmee niet gezegd.",
        _ => $"De {klacht} is nog niet te beoordelen.",
    };

    private static string EigenToets(Oordeel oordeel) => oordeel switch
    {
        Recht.Oordeel.Gegrond or Recht.Oordeel.Ongegrond or Recht.Oordeel.DeelsGegrond =>
            $"Een klacht over deze behandeling zou {Woorden.Code(oordeel)} zijn.",
        Recht.Oordeel.GeenOordeel => "Over een klacht over deze behandeling zou geen oordeel mogelijk zijn.",
        Recht.Oordeel.NogNietTeBeoordelen => "Of een klacht over deze behandeling gegrond zou zijn, is nog niet te beoordelen.",
        _ => "Deze behandeling is aan geen norm getoetst.",
    };

    private static string EigenBeweging(Oordeel oordeel) => oordeel switch
    {
        Recht.Oordeel.Gegrond => "De onderzochte klachtbehandeling was niet behoorlijk.",
        Recht.Oordeel.Ongegrond => "De onderzochte klachtbehandeling was behoorlijk.",
        Recht.Oordeel.GeenOordeel => "Over de onderzochte klachtbehandeling is geen oordeel mogelijk.",
        Recht.Oordeel.NogNietTeBeoordelen => "Of de onderzochte klachtbehandeling behoorlijk was, is nog niet te beoordelen.",
        _ => "De onderzochte klachtbehandeling is aan geen norm getoetst.",
    };
}
