using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>The words for what changed in a kader, and for its conditions.</summary>
internal static class VerschilTeksten
{
    public const string DeNorm = "de norm";
    public const string Peildatum = "de peildatum";
    public const string VoorElk = "de wijze van toetsing";
    public const string VanToepassing = "wanneer de norm van toepassing is";
    public const string Opeisbaar = "wanneer aan de norm moet zijn voldaan";
    public const string Voldaan = "wanneer aan de norm is voldaan";
    public const string Titel = "de titel";
    public const string Soort = "soort";
    public const string HetVereiste = "het vereiste";
    public const string VoornaamsteVereiste = "het voornaamste vereiste";
    public const string Thema = "het thema";
    public const string Beschermt = "bescherming";
    public const string Reikwijdte = "de reikwijdte";
    public const string DeBron = "de bron";
    public const string Aanwijzing = "de aanwijzing";
    public const string Toelichting = "de toelichting";
    public const string AndereUitleg = "de andere uitleg";
    public const string DeVraag = "de vraag";
    public const string Gevolgd = "de gevolgde uitleg";
    public const string Andere = "de andere uitleg";
    public const string HeleDossier = "eenmaal voor het hele dossier";
    public const string Id = "het id";
    public const string VersieVanKader = "de versie";
    public const string Naam = "de naam";
    public const string DeNaam = "de naam";
    public const string GezegdVan = "de reikwijdte";
    public const string Betekenis = "de betekenis";
    public const string Omschrijving = "de omschrijving";
    public const string Nummer = "het nummer";
    public const string Kernwaarde = "de kernwaarde";
    public const string Definitie = "de definitie";
    public const string VroegereNaam = "de vroegere naam";
    public const string Bevestigend = "de woorden bij ja of bij een waarde";
    public const string Ontkennend = "de woorden bij nee";
    public const string DeAanwijzing = "de aanwijzing";
    public const string Voorwerp = "het voorwerp";
    public const string Als = "wanneer";
    public const string Gevolg = "het gevolg";
    public const string Redencode = "de reden";
    public const string Doorverwijzing = "de doorverwijzing";
    public const string DeTekst = "de tekst";
    public const string Aard = "de aard";
    public const string Gedaan = "wanneer het is gedaan";
    public const string GedaanOp = "de dag waarop het is gedaan";
    public const string Volgende = "wat dan te doen is";
    public const string ZonderDag = "weglaten zonder dag";
    public const string WanneerVariant = "wanneer deze dag geldt";
    public const string Uiterlijk = "de laatste dag";
    public const string Hoogstens = "de dag die nooit wordt overschreden";
    public const string DezeTermijn = "deze termijn";
    public const string Opmerking = "de opmerking";
    public const string DagInHetJaar = "de dag";
    public const string AlsZondag = "een dag eerder als het zondag is";
    public const string DagenNaPasen = "het aantal dagen na Pasen";
    public const string DezeDag = "deze dag";
    public const string SoortFeit = "de soort van het feit";
    public const string Gewogen = "alleen door een persoon te wegen";
    public const string Persoonsgegeven = "kan een persoon aanwijzen";
    public const string DeKeuze = "de keuze";
    public const string IsNieuw = "Dit is nieuw.";
    public const string IsWeg = "Dit is vervallen.";

    /// <summary>A sentence in quotes; quotes in it become single ones.</summary>
    public static string Citaat(string tekst) => $"“{tekst.Replace('“', '‘').Replace('”', '’')}”";

    // Differences between conditions.
    public static string WasWordt(string was, string wordt) => $"was {Citaat(was)}, wordt {Citaat(wordt)}";

    public static string DeelToegevoegd(bool en, string deel) => en ? $"de voorwaarde {Citaat(deel)} is toegevoegd" : $"de mogelijkheid {Citaat(deel)} is toegevoegd";

    public static string DeelVervallen(bool en, string deel) => en ? $"de voorwaarde {Citaat(deel)} is vervallen" : $"de mogelijkheid {Citaat(deel)} is vervallen";

    public static string NuAlternatief(string was, string wordt) => $"wat samen moest gelden, is nu elk op zichzelf genoeg: {WasWordt(was, wordt)}";

    public static string NuSamen(string was, string wordt) => $"wat elk op zichzelf genoeg was, moet nu samen gelden: {WasWordt(was, wordt)}";

    public static string Ontkend(string tekst) => $"in wat niet zo mag zijn: {tekst}";

    public static string AndereKwantor(Kwantorsoort was, Kwantorsoort wordt, string lijst, string deel) =>
        $"{Van(was)} is {Van(wordt)} geworden, van de {lijst} waarvoor geldt: {Citaat(deel)}";

    public static string BijElk(string lijst, string tekst) => $"bij de {lijst}: {tekst}";

    public static string In(string tekst, string zin) => $"{tekst}, in {Citaat(zin)}";

    public static string Grens(int was, int wordt) => $"grens van {Woorden.Getal(was)} naar {Woorden.Getal(wordt)}";

    public static string Datum(DateOnly was, DateOnly wordt) => $"datum van {Woorden.Dag(was)} naar {Woorden.Dag(wordt)}";

    public static string Termijn(Termijnsoort was, Termijnsoort wordt, string oud, string nieuw) =>
        was == wordt && oud.Split(' ') is [var aantal, _] ? $"termijn van {aantal} naar {nieuw}" : $"termijn van {oud} naar {nieuw}";

    public static string AndereStart(string was, string wordt) => $"de termijn begint na {wordt} in plaats van na {was}";

    public static string KeuzeToegevoegd(string keuze) => $"de waarde {Citaat(keuze)} is toegevoegd";

    public static string KeuzeVervallen(string keuze) => $"de waarde {Citaat(keuze)} is vervallen";

    // Fields.
    public static string Bij(string naam, string tekst) => Woorden.Zin($"{naam}: {tekst}");

    public static string Tekst(string naam, string? was, string? wordt) => (was, wordt) switch
    {
        (null, { } erbij) => Woorden.Zin($"{naam} is toegevoegd: “{erbij}”"),
        ({ } weg, null) => Woorden.Zin($"{naam} is vervallen: “{weg}”"),
        _ => Woorden.Zin($"{naam}: was “{was}”, wordt “{wordt}”"),
    };

    public static string Woord(string naam, string? was, string? wordt) => (was, wordt) switch
    {
        (null, { } erbij) => Woorden.Zin($"{naam} is nu {erbij}; dat was niet gezegd"),
        ({ } weg, null) => Woorden.Zin($"{naam} was {weg}; dat is niet meer gezegd"),
        _ => Woorden.Zin($"{naam} van {was} naar {wordt}"),
    };

    public static string LidToegevoegd(string naam, string lid) => Woorden.Zin($"{naam} {Citaat(lid)} is toegevoegd");

    public static string LidVervallen(string naam, string lid) => Woorden.Zin($"{naam} {Citaat(lid)} is vervallen");

    public static string Bewijslast(string naam, bool bijOrgaan) => bijOrgaan
        ? Woorden.Zin($"bewijslast: wat bij {naam} niet is vast te stellen, komt nu voor rekening van het bestuursorgaan")
        : Woorden.Zin($"bewijslast: wat bij {naam} niet is vast te stellen, komt niet meer voor rekening van het bestuursorgaan");

    public static string GeldtVanaf(string naam, DateOnly? was, DateOnly? wordt) => Woorden.Zin($"{naam} geldt nu {Vanaf(wordt)} in plaats van {Vanaf(was)}");

    public static string GeldtTot(string naam, DateOnly? was, DateOnly? wordt) => Woorden.Zin($"{naam} geldt nu {Tot(wordt)} in plaats van {Tot(was)}");

    public static string Beschermd(Bescherming bescherming) => bescherming == Bescherming.Beiden ? "klager en beklaagde" : Woorden.Code(bescherming);

    public static string PerItem(IReadOnlyList<string> items) => items.Count == 1 ? $"voor elke {items[0]}" : $"voor elk paar van {Woorden.En(items)}";

    public static string Motivering(Naleving naleving) => $"de zin bij “{Woorden.Code(naleving)}”";

    public static string Uitzondering(string id) => $"de uitzondering {id}";

    public static string BronVan(string naam) => $"de bron van {naam}";

    public static string TekstVan(string naam) => $"de tekst van {naam}";

    public static string Uitleg(string id) => $"de andere uitleg {id}";

    public static string UitzonderingToegevoegd(string id, string tekst, string bron) => Woorden.Zin($"de uitzondering {id} is toegevoegd ({Woorden.Bron(bron)}): {Citaat(tekst)}");

    public static string UitzonderingVervallen(string id, string tekst, string bron) => Woorden.Zin($"de uitzondering {id} is vervallen ({Woorden.Bron(bron)}): {Citaat(tekst)}");

    public static string UitzonderingHernoemd(string was, string wordt) => Woorden.Zin($"de uitzondering {was} heet nu {wordt}");

    public static string NormBestaat(Norm norm, bool nieuw)
    {
        var wat = $"{Woorden.Code(norm.Soort)}, {Vanaf(norm.Geldig.Vanaf)}{(norm.Geldig.Tot is null ? string.Empty : " " + Tot(norm.Geldig.Tot))}, {Woorden.En([.. norm.Bronnen.Select(Woorden.Bron)])}";
        return Woorden.Zin(nieuw ? $"deze norm is nieuw: {wat}" : $"deze norm is vervallen: {wat}");
    }

    public static string Versie(string titel, Geldigheid geldig) =>
        $"{titel} (versie {Vanaf(geldig.Vanaf)}{(geldig.Tot is null ? string.Empty : " " + Tot(geldig.Tot))})";

    public static string VergelekenMetEerder(string tekst) => $"Vergeleken met de versie daarvoor: {Woorden.KleineLetter(tekst)}";

    public static string Betekent(string zin) => Woorden.Zin($"het betekent: {Citaat(zin)}");

    public static string Voorheen(string naam, DateOnly tot) => $"{naam}, {Tot(tot)}";

    public static string BijWaarde(string waarde) => $"de woorden bij de waarde {waarde}";

    public static string Feitsoort(Feitsoort soort) => soort switch
    {
        Dossiers.Feitsoort.JaNee => "ja of nee",
        Dossiers.Feitsoort.Getal => "een getal",
        Dossiers.Feitsoort.Datum => "een datum",
        Dossiers.Feitsoort.Tekst => "een tekst",
        _ => "een keuze",
    };

    /// <summary>A fact that a kader declares and another does not.</summary>
    public static string Verklaard(AanvullendFeit feit, bool erbij)
    {
        var wat = $"{Feitsoort(feit.Soort)}{(feit.Keuzes.IsEmpty ? string.Empty : $" uit {Woorden.En([.. feit.Keuzes.Select(Woorden.Code)])}")}{(feit.Gewogen ? ", door een persoon te wegen" : string.Empty)}";
        return $"{(erbij ? "Dossiers kunnen dit feit nu vermelden" : "Dossiers kunnen dit feit niet meer vermelden")}: {wat}. {Woorden.Zin(feit.Omschrijving)}";
    }

    public static string GevolgVan(bool buitenBevoegdheid) => buitenBevoegdheid ? "buiten bevoegdheid" : "mag afzien";

    public static string JaNee(bool waarheid) => waarheid ? "ja" : "nee";

    public static string DagEnMaand(int dag, int maand) => Woorden.Dag(new(2000, maand, Math.Min(dag, 29))) is var zin && zin.Split(' ') is [_, var naam, _] ? $"{Woorden.Getal(dag)} {naam}" : dag.ToString(CultureInfo.InvariantCulture);

    public static string VariantToegevoegd(string als, string dag) => Woorden.Zin($"een laatste dag is toegevoegd: {dag}, als {Citaat(als)}");

    public static string VariantVervallen(string als, string dag) => Woorden.Zin($"een laatste dag is vervallen: {dag}, als {Citaat(als)}");

    private static string Van(Kwantorsoort soort) => soort == Kwantorsoort.Alle ? "“elk”" : "“ten minste één”";

    private static string Vanaf(DateOnly? dag) => dag is { } eerste ? $"vanaf {Woorden.Dag(eerste)}" : "zonder begindatum";

    private static string Tot(DateOnly? dag) => dag is { } laatste ? $"tot en met {Woorden.Dag(laatste)}" : "zonder einddatum";
}
