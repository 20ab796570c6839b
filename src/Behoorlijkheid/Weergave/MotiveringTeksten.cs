using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The sentences that say why something was found, beside those that norms bring with them.</summary>
internal static class MotiveringTeksten
{
    /// <summary>Stands where a sentence names a fact that is not established.</summary>
    public const string Onbekend = "onbekend";

    public const string NietVanToepassing = "Deze norm is hier niet van toepassing.";

    public const string VoorZoverVanToepassing = "Dit geldt voor zover de norm van toepassing is; of zij dat is, staat niet vast.";

    public const string OokNietOfVanToepassing = "Ook staat niet vast of deze norm van toepassing is.";

    public const string NietVoldaan = "Aan wat deze norm vraagt, is niet voldaan.";

    public const string Begrensd = "Er zijn te veel mogelijke lezingen om ze alle na te gaan. Daarom is hier niet meer gezegd dan zeker is.";

    public const string Bewijslast = "Het was aan het bestuursorgaan om dit aan te tonen. Dat het niet vaststaat, komt daarom voor zijn rekening.";

    public const string NietTegenstrijdig = "de verklaringen niet tegenover elkaar stonden";

    public static string LegeLijst(string lijst) => $"Er zijn geen {lijst}.";

    public static string GoldNogNiet(DateOnly vanaf) => $"Dit gold toen nog niet; het geldt sinds {Woorden.Dag(vanaf)}.";

    public static string GoldNietMeer(DateOnly tot) => $"Dit gold toen niet meer; het gold tot en met {Woorden.Dag(tot)}.";

    public static string Uitzondering(string tekst, string bron) => $"{Woorden.Zin(tekst)} Dat is de uitzondering van {Woorden.Bron(bron)}.";

    public static string NietOpeisbaar(DateOnly op) => $"De plicht was op {Woorden.Dag(op)} nog niet opeisbaar.";

    public static string VolgensLezing(string volgens, string naleving) => $"volgens de lezing van {Woorden.Partij(volgens)}: {naleving}";

    public static string Lezingen(IReadOnlyList<string> gevolgen) => $"{Woorden.Hoofdletter(string.Join("; ", gevolgen))}.";

    public static string Aannemelijk(string vraag, string volgens, Herkomst herkomst) =>
        $"Op de vraag “{vraag}” lopen de lezingen uiteen; die van {Woorden.Partij(volgens)} is aannemelijker bevonden{Door(herkomst)}";

    public static string GeenAannemelijk(string vraag, Herkomst herkomst) =>
        $"Op de vraag “{vraag}” lopen de lezingen uiteen, en geen daarvan is aannemelijker bevonden{Door(herkomst)}";

    public static string NietGewogen(string vraag) => $"Op de vraag “{vraag}” lopen de lezingen uiteen; zij zijn nog niet gewogen.";

    public static string LezingVan(Aannemelijkheid van) => $"de lezing van {Woorden.Partij(Woorden.Code(van))} aannemelijker was";

    public static string OverigeItems(string lijst, int bekend) =>
        bekend == 0 ? $"{lijst} die het dossier niet noemt" : $"andere {lijst} dan het dossier noemt";

    public static string WegingBij(string onderdeel) => $"onderdeel {onderdeel}";

    public static string Naleving(Naleving naleving, Normsoort soort) => (naleving, soort) switch
    {
        (Recht.Naleving.Nageleefd, Normsoort.Aandachtspunt) => "gevolgd",
        (Recht.Naleving.Geschonden, Normsoort.Aandachtspunt) => "niet gevolgd",
        _ => Woorden.Code(naleving),
    };

    /// <summary>The readings of contested law: the question, what is followed, and what the other reading would come to.</summary>
    public static string AndereUitleg(AndereUitleg uitleg, Normsoort soort)
    {
        var gevolg = (uitleg.Naleving, soort) switch
        {
            (Recht.Naleving.NietVanToepassing, _) => "zou deze norm hier niet van toepassing zijn",
            (Recht.Naleving.NietVastTeStellen, Normsoort.Aandachtspunt) => "zou niet vast te stellen zijn of dit aandachtspunt is gevolgd",
            (Recht.Naleving.NietVastTeStellen, _) => "zou niet vast te stellen zijn of deze norm is nageleefd",
            (_, Normsoort.Aandachtspunt) => $"zou dit aandachtspunt {Naleving(uitleg.Naleving, soort)} zijn",
            _ => $"zou deze norm zijn {Naleving(uitleg.Naleving, soort)}",
        };
        var andere = Woorden.KleineLetter(uitleg.Andere.TrimEnd('.', ' '));
        return $"De wet is hier voor meer dan één uitleg vatbaar. {Woorden.Zin(uitleg.Vraag)} Gevolgd is: {Woorden.KleineLetter(Woorden.Zin(uitleg.Gevolgd))} "
            + $"Bij de andere uitleg ({andere}) {gevolg}.";
    }

    public static string PassendGegeven(Klachtoordeel? gegeven) => gegeven switch
    {
        null => "Wat het bestuursorgaan over de klacht besliste, is niet vastgesteld",
        Klachtoordeel.GeenOordeel => "Het bestuursorgaan gaf geen oordeel over de klacht",
        Klachtoordeel.NietBehandeld => "Het bestuursorgaan behandelde de klacht niet",
        { } oordeel => $"Het bestuursorgaan verklaarde de klacht {Woorden.Code(oordeel)}",
    };

    public static string PassendGeenOordeel(Klachtoordeel? gegeven, string wegens)
    {
        var zin = gegeven switch
        {
            Klachtoordeel.GeenOordeel => "dat was passend",
            _ => "passend was geen oordeel",
        };
        return $"{PassendGegeven(gegeven)}; {zin}, omdat de verklaringen tegenover elkaar stonden en geen van beide aannemelijker was{wegens}";
    }

    public static string PassendInhoudelijk(Klachtoordeel? gegeven, string reden, string wegens) =>
        $"{PassendGegeven(gegeven)}; een inhoudelijk oordeel was mogelijk, omdat {reden}{wegens} Welk oordeel dat moest zijn, volgt hieruit niet.";

    public static string PassendNietTeBepalen(Klachtoordeel? gegeven) =>
        $"{PassendGegeven(gegeven)}; wat passend was, is niet te bepalen, omdat niet vaststaat of de verklaringen tegenover elkaar stonden en of een daarvan aannemelijker was.";

    /// <summary>Who weighed the statements and why, after the sentence.</summary>
    public static string Gewogen(string? wie, string? waarom) => (wie, waarom) switch
    {
        (null, null) => ".",
        (null, { } reden) => $". {Woorden.Zin(reden)}",
        ({ } naam, null) => $". Dat heeft {naam} zo gewogen.",
        ({ } naam, { } reden) => $". Zo heeft {naam} het gewogen: {Woorden.Slot(reden)}",
    };

    /// <summary>By whom and why, and the end of the sentence.</summary>
    public static string Door(Herkomst herkomst) => Door(herkomst.BeoordeeldDoor, herkomst.Toelichting);

    public static string Door(string? wie, string? waarom) => (wie, waarom) switch
    {
        (null, null) => ".",
        (null, { } reden) => $": {Woorden.Slot(reden)}",
        ({ } naam, null) => $" door {naam}.",
        ({ } naam, { } reden) => $" door {naam}: {Woorden.Slot(reden)}",
    };
}
