using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli.Letters;

/// <summary>The help of <c>brief</c>.</summary>
internal static class LetterHelp
{
    public const string Command = "Schrijft een brief over de behandeling van een klacht. Is het oordeel nog open, dan kan alleen een concept.";

    public const string Form = "In welke vorm. Zonder --vorm: die van de naam bij --uit, of tekst. Een docx of odt gaat naar een bestand (--uit).";

    public const string Output = "Schrijft naar dit bestand; met --alles naar deze map. Zonder --uit: naar standaarduitvoer.";

    public const string Templates = "Map met eigen sjablonen, zinnen.json, huisstijl.json of anoniem.json; wat daar niet in staat, is het meegeleverde.";

    public const string Readability = "Schrijft in plaats van de brief een verslag over zijn taal: lange zinnen, jargon, lijdende zinnen.";

    public const string Draft = "Maakt een concept, ook als het oordeel nog open is. Dat staat op elke bladzijde.";

    public const string All = "Schrijft alle brieven bij dit dossier in alle vormen, met een manifest dat elke brief aan zijn beoordeling bindt.";

    public const string Kinds = "soort";

    public const string Endings = """
        Het programma eindigt met 0 als de brief is geschreven of niets afwijkt, 2 bij verkeerd gebruik, 3 als het
        dossier, het kader, een sjabloon of de brief is geweigerd, 4 als bij --controleer iets afwijkt, en 1 als
        iets anders misging. Problemen staan op de standaardfoutuitvoer.
        """;

    public const string Verify = "Vergelijkt de brieven in deze map met hun manifest; met een dossier erbij ook of zij uit dat dossier volgen.";

    public static IReadOnlyList<string> FormNames { get; } = [.. Enum.GetValues<Briefvorm>().Select(v => JsonNaam.Van(v.ToString()))];

    public static string Forms { get; } = string.Join('|', FormNames);

    public static string Kind { get; } = $"Welke brief: {Woorden.Of([.. Briefsoorten.Alle.Select(Briefsoorten.Code)])}.";

}
