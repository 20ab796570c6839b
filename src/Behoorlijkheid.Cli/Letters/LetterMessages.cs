using Behoorlijkheid.Brieven;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli.Letters;

/// <summary>Every sentence that <c>brief</c> writes apart from letters, problems and help.</summary>
internal static class LetterMessages
{
    public const string VerifyAlone = "Bij --controleer horen geen --soort, --vorm, --uit, --alles en --leesbaarheid: er wordt niets geschreven.";

    public const string ReadabilityOfOne = "--leesbaarheid gaat over één brief, als tekst: daar horen geen --alles en geen --vorm bij.";

    public const string AllAlone = "Bij --alles horen geen --soort en geen --vorm: het zijn alle brieven in alle vormen.";

    public const string AllNeedsFolder = "Noem met --uit de map voor de brieven.";

    public const string FormNeedsFile = "Een docx of odt kan niet naar het scherm. Noem met --uit een bestand.";

    public const string Untouched = "De brieven zijn zoals het manifest ze noemt.";

    public const string Follow = "De brieven zijn zoals het manifest ze noemt, en zij volgen uit dit dossier.";

    public static string OtherForm(string file, string form) => $"De naam {Messages.Quote(file)} past niet bij de vorm {form}.";

    public static string NoKind => $"Noem met --soort welke brief: {Woorden.Of(Kinds)}; of --alles.";

    private static List<string> Kinds => [.. Briefsoorten.Alle.Select(Briefsoorten.Code)];

    public static string NotAKind(string kind) =>
        $"{Messages.Quote(kind)} is geen soort brief. Kies {Woorden.Of(Kinds)}.{(Suggesties.Voor(kind, Kinds) is { } suggestion ? " " + suggestion : string.Empty)}";

    public static string Written(int files, string folder) => $"Geschreven: {Woorden.Aantal(files, "bestand", "bestanden")} in {Messages.Quote(folder)}.";

    public static string NoManifest(string folder) => $"In {Messages.Quote(folder)} staat geen leesbaar manifest.";

    public static string FolderFailed(string folder) => $"Naar de map {Messages.Quote(folder)} kan niet worden geschreven.";
}
