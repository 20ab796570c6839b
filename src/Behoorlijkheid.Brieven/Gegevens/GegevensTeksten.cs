using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>The words that letters make of codes and roles; whole sentences stand in the templates.</summary>
internal static class GegevensTeksten
{
    // "hoofdambtenaar" is de; what ends in one of these is het.
    private static readonly string[] Onzijdig = ["hoofd", "lid", "college", "bestuur", "team", "orgaan"];

    // What stands before a hyphen and is as short as this is an abbreviation, unless it is a prefix.
    private const int Afkorting = 4;

    private static readonly string[] Voorvoegsels = ["adj", "co", "ex", "hulp", "oud", "pro", "sub", "top", "vice"];

    // Laws whose abbreviation has one capital, for where nothing is joined to it.
    private static readonly string[] Wetten = ["Anw", "Avg", "Awb", "Bbz", "Ioaw", "Pgb", "Pw", "Wabo", "Wia", "Wlz", "Wmo", "Wob", "Woo", "Wsw", "Zvw"];

    public const string Geen = "geen";

    public const string Klacht = "de klacht";

    public const string UwKlacht = "uw klacht";

    public const string UwVerzoek = "uw verzoek";

    public const string Onderzochte = "de klachtbehandeling";

    public const string Verzoek = "het verzoek";

    public const string Bestuursorgaan = "het bestuursorgaan";

    // Institutions by the word that their name begins with; an abbreviation or a name of its own has no article that can be told.
    private static readonly string[] MetDe = ["gemeente", "provincie", "politie", "minister", "staatssecretaris", "burgemeester", "commissie", "commissaris", "dienst", "raad", "inspectie", "korpschef", "omgevingsdienst", "veiligheidsregio"];
    private static readonly string[] MetHet = ["college", "waterschap", "hoogheemraadschap", "ministerie", "bestuur", "dagelijks", "algemeen"];

    /// <summary>A bestuursorgaan in a sentence, by its name alone.</summary>
    public static string OrgaanInZin(string naam)
    {
        var kort = naam.Trim();
        var eerste = kort.Split(' ')[0];
        return MetDe.Contains(eerste, StringComparer.OrdinalIgnoreCase) ? $"de {Klein(kort)}"
            : MetHet.Contains(eerste, StringComparer.OrdinalIgnoreCase) ? $"het {Klein(kort)}"
            : string.Equals(eerste, "gedeputeerde", StringComparison.OrdinalIgnoreCase) ? $"het college van {Klein(kort)}"
            : kort;
    }

    /// <summary>Who signs for a bestuursorgaan that is part of a larger body.</summary>
    public static string? Bestuur(BestuursorgaanSoort soort) => soort switch
    {
        BestuursorgaanSoort.College => "het college van burgemeester en wethouders",
        BestuursorgaanSoort.Burgemeester => "de burgemeester",
        BestuursorgaanSoort.Raad => "de raad",
        BestuursorgaanSoort.DagelijksBestuur => "het dagelijks bestuur",
        BestuursorgaanSoort.AlgemeenBestuur => "het algemeen bestuur",
        _ => null,
    };

    public static string Ombudsman(OmbudsmanSoort? soort) => soort switch
    {
        OmbudsmanSoort.NationaleOmbudsman => "de Nationale ombudsman",
        OmbudsmanSoort.GemeentelijkeOmbudsman => "de gemeentelijke ombudsman",
        OmbudsmanSoort.GezamenlijkeOmbudsman => "de gezamenlijke ombudsman",
        OmbudsmanSoort.Ombudscommissie => "de ombudscommissie",
        OmbudsmanSoort.AnderKlachtorgaan => "de klachtinstantie",
        _ => "de ombudsman",
    };

    public static string? Aanhef(Aanhef? aanhef) => aanhef switch
    {
        Dossiers.Aanhef.Heer => "heer",
        Dossiers.Aanhef.Mevrouw => "mevrouw",
        Dossiers.Aanhef.HeerEnMevrouw => "heer en mevrouw",
        _ => null,
    };

    /// <summary>A name in a sentence: <c>de heer [naam]</c>, <c>mevrouw [naam]</c>.</summary>
    public static string Voluit(Aanhef? aanhef, string naam) => aanhef switch
    {
        Dossiers.Aanhef.Heer => $"de heer {naam}",
        Dossiers.Aanhef.Mevrouw => $"mevrouw {naam}",
        Dossiers.Aanhef.HeerEnMevrouw => $"de heer en mevrouw {naam}",
        _ => naam,
    };

    /// <summary>Quoted, and what is quoted in it between single marks; a full stop belongs to the sentence round it.</summary>
    public static string Aanhaling(string tekst) =>
        $"“{tekst.Trim().TrimEnd('.').Replace('“', '‘').Replace('”', '’').Replace('"', '’')}”";

    /// <summary>How a person weighed what was complied with.</summary>
    public static string Gewogen(string redenen) => $"In ons onderzoek is dat zo gewogen: {Aanhaling(redenen)}.";

    /// <summary>By how much a term was passed, where the days themselves are not told.</summary>
    public static string Voorbij(int dagen) => $"De termijn was toen {(dagen == 1 ? "één dag" : $"{Woorden.Telwoord(dagen)} dagen")} voorbij.";

    public static string Klachtonderdeel(int nummer) => $"klachtonderdeel {Woorden.Getal(nummer)}";

    public static string HetGaatOm(IReadOnlyList<string> wie) => $"Het gaat hier om {Woorden.En(wie)}.";

    /// <summary>A sentence or question with whom it is about, which it does not tell itself.</summary>
    public static string Over(string zin, string wie) =>
        zin.EndsWith('?') ? $"{zin.TrimEnd('?', ' ')} ({wie})?" : $"{zin.TrimEnd('.', ' ')} ({wie})";

    public static string Ander(string enkelvoud) => $"een andere {enkelvoud} dan het dossier noemt";

    /// <summary>Where a fact comes from, told apart from the explanation of a word.</summary>
    public static string Uit(string plaatsen) => $"Bron: {Woorden.Zin(plaatsen)}";

    public static string Zie(IReadOnlyList<string> bronnen) => $"Zie {string.Join("; ", bronnen)}.";

    /// <summary>When, so that it can stand in a sentence: <c>op 1 juni 2017</c>, <c>in juni 2017</c>, <c>in 2017</c>.</summary>
    public static string Wanneer(string datum)
    {
        var woorden = Woorden.Datum(datum);
        const string dagIn = "een dag in ";
        const string dagVan = "een dag van ";
        return woorden.StartsWith(dagIn, StringComparison.Ordinal) ? $"in {woorden[dagIn.Length..]}"
            : woorden.StartsWith(dagVan, StringComparison.Ordinal) ? $"in de periode van {Datumdelen(woorden[dagVan.Length..])}"
            : $"op {woorden}";
    }

    // Of a month as the border of a period only the month is said.
    private static string Datumdelen(string periode) => periode.Replace("een dag in ", string.Empty, StringComparison.Ordinal);

    /// <summary>A function with its article.</summary>
    public static string MetLidwoord(string functie)
    {
        var kort = functie.Trim();
        if (kort.StartsWith("de ", StringComparison.OrdinalIgnoreCase) || kort.StartsWith("het ", StringComparison.OrdinalIgnoreCase)
            || kort.StartsWith("een ", StringComparison.OrdinalIgnoreCase))
        {
            return Woorden.KleineLetter(kort);
        }

        // The noun comes first ("lid klachtencommissie") or, after an adjective, last before "van" ("plaatsvervangend hoofd van …").
        var woorden = kort.Split(" van ")[0].Split(' ');
        return Onzijdig.Any(w => woorden[0].EndsWith(w, StringComparison.OrdinalIgnoreCase) || woorden[^1].EndsWith(w, StringComparison.OrdinalIgnoreCase))
            ? $"het {Klein(kort)}"
            : $"de {Klein(kort)}";
    }

    private static string Klein(string functie) => IsAfkorting(functie.Split(' ')[0]) ? functie : Woorden.KleineLetter(functie);

    // An abbreviation keeps its capitals, also where it has but one: "Wmo-consulent".
    private static bool IsAfkorting(string woord)
    {
        var delen = woord.Split('-', 2);
        return (woord.Length > 1 && char.IsUpper(woord[1]))
            || Wetten.Contains(delen[0], StringComparer.Ordinal)
            || (delen.Length > 1 && delen[0].Length <= Afkorting && !Voorvoegsels.Contains(delen[0], StringComparer.OrdinalIgnoreCase));
    }
}
