using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Headings, labels and standing sentences of the timeline.</summary>
internal static class Tijdlijnteksten
{
    public const string Titel = "Tijdlijn van een klachtbehandeling";

    public const string Advies =
        "Dit is een berekening uit wat in het dossier staat. Wat het dossier niet vermeldt, telt niet als niet gebeurd.";

    public const string Overzicht = "Wat gebeurde, en wat moest gebeuren";
    public const string Beeld = "In beeld";
    public const string Berekening = "Hoe de laatste dagen zijn gevonden";
    public const string WatNu = "Wat nu?";
    public const string Ontbreekt = "Wat ontbreekt";

    public const string BeeldInleiding = "De tekening toont wat in de tabel staat. De cijfers en letters zijn die van de tabel; de ster is de dag van beoordeling.";

    public const string OntbreektInleiding = "Met het antwoord op deze vragen is meer te zeggen over de termijnen.";

    public const string KolomTeken = "Nr";
    public const string KolomDatum = "Datum";
    public const string KolomWat = "Wat";
    public const string KolomStand = "Stand";

    public const string DagVanBeoordeling = "De dag van beoordeling";
    public const string TekenVanBeoordeling = "*";
    public const string OnbekendeDag = "niet bekend";

    public const string NietsTeDoen = "Er loopt geen termijn meer die in dit dossier is te bepalen.";

    public const string NietsBekend = "Welke termijn geldt, en op welke dag zij begon, staat niet vast.";
    public const string StaatNietInDossier = "Die dag staat niet in het dossier.";

    public const string GeenTermijn = "Volgens dit dossier gold geen wettelijke termijn.";
    public const string TermijnNietGecodeerd = "De wettelijke termijnen die hier gelden, zijn niet gecodeerd.";

    public const string RegelGebeurtenissen = "gebeurtenissen";
    public const string RegelWeek = "week";
    public const string RegelLaatsteDagen = "laatste dagen";
    public const string RegelBeoordeeld = "beoordeeld op";

    public static string WeekNul(DateOnly dag) => $"Week 0 begint op {Woorden.DagVoluit(dag)}.";

    public static string BuitenBeeld(IReadOnlyList<string> tekens) => $"Niet in de tekening, want te ver weg: {Woorden.En(tekens)}.";

    public static string Moment(Termijnmoment moment) =>
        $"Laatste dag: {moment.Naam}{(moment.ItemId is { } id ? $" ({id})" : string.Empty)}";

    public static string Uitspraak(Momentstatus status) => status switch
    {
        Momentstatus.TeLaat => "Een wettelijke termijn is overschreden.",
        Momentstatus.NogNietVerstreken => "Er loopt een wettelijke termijn die nog niet voorbij is.",
        Momentstatus.Gehaald => "De wettelijke termijnen die in dit dossier zijn te bepalen, zijn gehaald.",
        _ => "Of de wettelijke termijnen zijn gehaald, is uit dit dossier niet te bepalen.",
    };

    public static string Stand(Termijnmoment moment)
    {
        var stand = Stand(moment.Status, Dagen(moment), moment.NietGedaan);
        return moment.VoorZoverVanToepassing && moment.Status != Momentstatus.NietTeBepalen ? $"{stand}, als deze termijn geldt" : stand;
    }

    /// <summary>How a moment stands, without days.</summary>
    public static string Stand(Momentstatus? status) => status is { } stand ? Stand(stand, dagen: null, nietGedaan: false) : "deze termijn geldt dan niet";

    /// <summary>As <c>3 dagen</c> or <c>3 tot 8 dagen</c>; <c>null</c> when there is no number to give.</summary>
    public static string? Dagen(Termijnmoment moment) => (moment.MinsteDagen, moment.MeesteDagen) switch
    {
        ({ } minst, { } meest) when minst == meest => Woorden.Aantal(minst, "dag", "dagen"),
        ({ } minst, { } meest) => $"{Woorden.Getal(minst)} tot {Woorden.Aantal(meest, "dag", "dagen")}",
        _ => null,
    };

    public static string LaatsteDag(DateOnly? vroegst, DateOnly? laatst) => (vroegst, laatst) switch
    {
        ({ } een, { } ander) when een == ander => Woorden.DagVoluit(een),
        ({ } een, { } ander) => $"een dag van {Woorden.DagVoluit(een)} tot en met {Woorden.DagVoluit(ander)}",
        ({ } een, null) => $"niet eerder dan {Woorden.DagVoluit(een)}",
        (null, { } ander) => $"niet later dan {Woorden.DagVoluit(ander)}",
        _ => OnbekendeDag,
    };

    public static string HadGemoeten(Termijnmoment moment) =>
        $"Dit had uiterlijk op {LaatsteDag(moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag)} moeten gebeuren: {Naam(moment)}. {moment.Volgende}";

    public static string NogTeDoen(Termijnmoment moment)
    {
        var als = moment.VoorZoverVanToepassing ? "Als deze termijn geldt: " : string.Empty;
        var rest = moment.MeesteDagen == 0 ? "dit is de laatste dag" : $"nog {Dagen(moment)}";
        var op = moment.Aard == Termijnaard.Mogelijkheid ? "tot en met" : "uiterlijk op";
        var dag = moment is { HeeftLaatsteDag: false, VroegsteLaatsteDag: { } eerste, LaatsteLaatsteDag: { } laatste }
            ? $"{Woorden.DagVoluit(eerste)}, of later tot en met {Woorden.DagVoluit(laatste)}"
            : LaatsteDag(moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag);
        return Woorden.Hoofdletter($"{als}{op} {dag} ({rest}): {Naam(moment)}. {moment.Volgende}");
    }

    public static string HangtAfVanLezing(Termijnmoment moment) =>
        $"Dit hangt af van welke lezing aannemelijk is: {Naam(moment)}. De laatste dag is {LaatsteDag(moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag)}.";

    public static string EerstVragen(Termijnmoment moment, string vragen) => moment.HeeftLaatsteDag
        ? $"Of dit op tijd is gebeurd, is niet te bepalen: {Naam(moment)}, uiterlijk op {LaatsteDag(moment.VroegsteLaatsteDag, moment.LaatsteLaatsteDag)}. {vragen}"
        : $"Tot wanneer dit kan of moet, is nog niet te bepalen: {Naam(moment)}. {vragen}";

    public static string WelkeTermijn(int aantal) => $"Welke termijn geldt, staat niet vast. Er zijn {Woorden.Telwoord(aantal)} mogelijkheden:";

    public static string GeldtMisschien(string vragen) => $"Of deze termijn geldt, staat niet vast. {vragen}".TrimEnd();

    public static string AndereUitleg(string tekst, string laatsteDag, string? verschil, string? stand) =>
        $"De wet is hier niet duidelijk, en er is ook een andere uitleg. {tekst} De laatste dag is dan {laatsteDag}{(verschil is null ? string.Empty : $", {verschil}")}.{(stand is null ? string.Empty : $" De stand is dan: {stand}.")}";

    public static string Verschil(int dagen) => $"{Woorden.Aantal(Math.Abs(dagen), "dag", "dagen")} {(dagen < 0 ? "eerder" : "later")}";

    public static string Lezing(string partij, string vraag, string laatsteDag, string stand) =>
        $"Volgens {partij} (“{vraag}”): de laatste dag is {laatsteDag}; stand: {stand}.";

    public static string StaatInDossier(string laatsteDag) => $"Die dag staat in het dossier: {laatsteDag}.";

    private static string Naam(Termijnmoment moment) => moment.ItemId is { } id ? $"{moment.Naam} ({id})" : moment.Naam;

    private static string Stand(Momentstatus status, string? dagen, bool nietGedaan) => status switch
    {
        Momentstatus.Gehaald => "gehaald",
        Momentstatus.TeLaat when nietGedaan => dagen is null ? "niet gehaald" : $"niet gedaan, {dagen} te laat",
        Momentstatus.TeLaat => dagen is null ? "te laat" : $"{dagen} te laat",
        Momentstatus.NogNietVerstreken => dagen is null or "0 dagen" ? (dagen is null ? "nog niet voorbij" : "dit is de laatste dag") : $"nog {dagen}",
        Momentstatus.Verstreken => "voorbij",
        _ => "niet te bepalen",
    };
}
