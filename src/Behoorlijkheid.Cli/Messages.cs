using Behoorlijkheid.Lezen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli;

/// <summary>Every sentence that the command writes apart from the beoordeling, its problems and its help.</summary>
internal static class Messages
{
    public const string Cancelled = "De opdracht is afgebroken; er is niets beoordeeld.";

    public const string NotUnderstood = "De opdrachtregel is niet te begrijpen.";

    public const string NoCommand = "Er is geen opdracht gegeven. De opdrachten zijn: beoordeel, termijnen, brief en kader.";

    public const string FollowNeedsFolder = "Met --volg hoort een map: aan het meegeleverde kader verandert niets.";

    public const string ExportNeedsForm = "Noem met --vorm waarvoor: rulesengine.";

    public const string DocsNeedOutput = "Noem met --uit de map waarin de website moet komen.";

    public const string NewNeedsId = "Achter nieuw norm hoort een id.";

    public const string NewNeedsNorm = "Achter nieuw hoort wat u wilt maken: norm.";

    public const string RepairNeedsFolder = "Met --herstel hoort een map: aan het meegeleverde kader verandert niets.";

    public const string ThisKader = "Het toetsingskader";

    public const string OldKader = "Het oude toetsingskader";

    public const string NewKader = "Het nieuwe toetsingskader";

    public const string NeedsTwoKaders = "Noem twee kaders: het oude en het nieuwe. Een kader is een map, of het woord meegeleverd.";

    public const string AsOfNeedsDossiers = "Met --op hoort --dossiers: zonder dossiers wordt niets beoordeeld.";

    public const string NoDossier = "Er is geen dossier genoemd. Noem een bestand, of - om van standaardinvoer te lezen.";

    public const string StandardInputName = "standaardinvoer";

    public const string InputNotReadable = "De standaardinvoer kan niet worden gelezen.";

    public static string SeeHelp(string command) => $"Zie \"{command} --help\".";

    public static string Version(string version) => $"behoorlijkheid {version}";

    public static string Unexpected(string fault) =>
        $"Er ging iets mis dat niet mis had mogen gaan ({fault}). Met BEHOORLIJKHEID_TRACE=1 is te zien wat.";

    public static string UnknownOption(string option, IEnumerable<string> known) => With($"De optie {Quote(option)} is niet bekend.", Suggesties.Voor(option, known));

    public static string UnknownCommand(string command) => With($"De opdracht {Quote(command)} is niet bekend.", Suggesties.Voor(command, ["beoordeel", "termijnen", "brief", "kader"]));

    public static string OneDossier(string word) => $"{Quote(word)} hoort hier niet: er kan maar 1 dossier tegelijk worden beoordeeld.";

    public static string RepeatedOption(string option) => $"De optie {option} is meer dan eens gegeven.";

    public static string MissingValue(string option, string value) => $"Achter {option} hoort een waarde: {value}.";

    public static string NotADay(string day) => $"{Quote(day)} is geen datum. Schrijf --op als jjjj-mm-dd, bijvoorbeeld 2017-06-01.";

    public static string NotAForm(string form) => NotAForm(form, ["tekst", "json", "markdown"]);

    public static string NotAForm(string form, IReadOnlyList<string> known) =>
        With($"{Quote(form)} is geen vorm. Kies {Woorden.Of(known)}.", Suggesties.Voor(form, known));

    public static string NotAPercentage(string text) => $"{Quote(text)} is geen percentage. Schrijf --minimaal als een geheel getal van 0 tot en met 100.";

    public static string NoKaderCommand(IReadOnlyList<string> known) => $"Er is geen opdracht gegeven. De opdrachten van kader zijn: {Woorden.En(known)}.";

    public static string UnknownKaderCommand(string command, IReadOnlyList<string> known) =>
        With($"De opdracht {Quote("kader " + command)} is niet bekend.", Suggesties.Voor(command, known));

    public static string UnknownCheck(string code, IEnumerable<string> known) => With($"De code {Quote(code)} is niet bekend.", Suggesties.Voor(code, known));

    public static string OnlyOne(string what, string word) => $"{Quote(word)} hoort hier niet: er kan maar 1 {what} worden genoemd.";

    public static string TwoKaders(string word) => $"{Quote(word)} hoort hier niet: er worden twee kaders vergeleken.";

    public static string NeedsFolder(string command) => $"Bij {command} hoort een map: aan het meegeleverde kader verandert niets.";

    public static string NotAnId(string id) => $"{Quote(id)} is geen id. Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld tijdig-antwoord.";

    public static string NormExists(string id) => $"Er is al een norm {Quote(id)}.";

    public static string FileExists(string file) => $"Het bestand {Quote(file)} bestaat al.";

    public static string NormWritten(string norm, string cases, string command) =>
        $"Geschreven:\n  {norm}\n  {cases}\nVul ze in, en draai daarna:\n  {command}";

    /// <summary>A word as it is written on a command line.</summary>
    public static string Shell(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;

    public static string DocsWritten(int files, string folder) => $"Geschreven: {Woorden.Aantal(files, "bestand", "bestanden")} in {Quote(folder)}. Open daar index.html.";

    public static string Formatted(string file, bool checking) => checking ? $"Anders opgemaakt: {Tekstregel.Van(file)}" : $"Opgemaakt: {Tekstregel.Van(file)}";

    public static string FormattedAll(int files, bool checking) => (files, checking) switch
    {
        (0, _) => "Alle bestanden zijn al zo opgemaakt.",
        (_, true) => $"{Woorden.Hoofdletter(Woorden.Aantal(files, "bestand moet", "bestanden moeten"))} worden opgemaakt.",
        _ => $"{Woorden.Hoofdletter(Woorden.Aantal(files, "bestand is", "bestanden zijn"))} opgemaakt.",
    };

    public static string Following(string folder) => $"De map {Quote(folder)} wordt gevolgd. Stop met Ctrl-C.";

    public static string WritesIntoKader(string output) =>
        $"Met --uit zou {Quote(output)} in de map van het kader komen, en daar als deel ervan worden gelezen. Kies een andere map.";

    public static string NothingChosen(string words) => $"Niets in dit kader heeft {Quote(words)} in zijn naam.";

    public static string OverwritesDossier(string output) => $"Met --uit zou het dossier {Quote(output)} worden overschreven. Kies een ander bestand.";

    public static string FileMissing(string file) => $"Het bestand {Quote(file)} bestaat niet.";

    public static string FileIsFolder(string file) => $"{Quote(file)} is een map, en hier hoort een bestand.";

    public static string FileForbidden(string file) => $"Het bestand {Quote(file)} mag niet worden gelezen.";

    public static string FileNotReadable(string file) => $"Het bestand {Quote(file)} kan niet worden gelezen.";

    public static string OutputIsFolder(string file) => $"Naar {Quote(file)} kan niet worden geschreven: dat is een map.";

    public static string OutputFolderMissing(string file) => $"Naar {Quote(file)} kan niet worden geschreven: de map bestaat niet.";

    public static string OutputForbidden(string file) => $"Naar {Quote(file)} mag niet worden geschreven.";

    public static string OutputFailed(string file) => $"Naar {Quote(file)} kan niet worden geschreven.";

    public static string Refused(int errors, string what) =>
        errors == 1 ? $"{what} is geweigerd om deze fout." : $"{what} is geweigerd om deze {Woorden.Getal(errors)} fouten.";

    public static string Quote(string text) => $"\"{Tekstregel.Van(text)}\"";

    private static string With(string sentence, string? suggestion) => suggestion is null ? sentence : $"{sentence} {suggestion}";
}
