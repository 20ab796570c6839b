using System.CommandLine;
using System.Text;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Cli;

/// <summary>The help, in Dutch.</summary>
internal static class HelpText
{
    public const string Root = "Toetst of een bestuursorgaan een klacht behoorlijk heeft behandeld.";

    public const string Assess = "Beoordeelt een dossier en schrijft wat daaruit volgt, met redenen.";

    public const string Terms = "Zet de behandeling in de tijd: wat gebeurde, wat uiterlijk moest en wat nu moet.";

    public const string Dossier = "Het dossier: een JSON-bestand, of - om van standaardinvoer te lezen.";

    public const string Kader = "Map met een eigen toetsingskader. Zonder deze optie geldt het meegeleverde kader.";

    public const string AsOf = "De dag waarop wordt beoordeeld. Zonder deze optie is dat vandaag.";

    public const string Form = "De vorm van de uitkomst. Zonder deze optie is dat tekst.";

    public const string Output = "Bestand om de uitkomst in te schrijven. Zonder deze optie gaat zij naar het scherm.";

    public const string Help = "Toont deze uitleg.";

    public const string Version = "Toont de versie.";

    private const string Endings = """
        Het programma eindigt met 0 als het dossier is beoordeeld, 2 bij verkeerd gebruik, 3 als het dossier of
        het kader is geweigerd, en 1 als iets anders misging. Problemen staan op de standaardfoutuitvoer.
        """;

    private const int Width = 100;

    public static string Of(Command command, Syntax syntax)
    {
        var text = new StringBuilder();
        var isRoot = command == syntax.Root;
        text.Append(command.Description).Append("\n\nGebruik:\n  ");
        text.Append(PathOf(command, syntax)).Append(Words(command, syntax)).Append(" [opties]\n");
        Section(text, "Opdrachten", command.Subcommands.Select(c => (c.Name, c.Description!)));
        Section(text, "Argumenten", command.Arguments.Select(a => ($"<{a.Name}>", a.Description!)));
        Section(text, "Opties", command.Options.Concat(isRoot ? [] : [syntax.Help]).Select(o => (Heading(o), o.Description!)));
        if (command.Subcommands.Count == 0)
        {
            var endings = syntax.Workbench.Find(command)?.Endings ?? (command == syntax.Letters.Command ? Letters.LetterHelp.Endings : Endings);
            text.Append('\n').Append(endings.ReplaceLineEndings("\n")).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>How a command is called.</summary>
    public static string PathOf(Command command, Syntax syntax) =>
        command == syntax.Root ? "behoorlijkheid"
        : syntax.Workbench.Find(command) is null ? $"behoorlijkheid {command.Name}"
        : $"behoorlijkheid {syntax.Workbench.Group.Name} {command.Name}";

    private static string Words(Command command, Syntax syntax) =>
        command.Subcommands.Count > 0 ? " <opdracht>"
        : syntax.Workbench.Find(command)?.Usage ?? " <dossier|->";

    private static string Heading(Option option)
    {
        var names = string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name));
        return option.HelpName is { } value ? $"{names} <{value}>" : names;
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(heading).Append(":\n");
        var column = all.Max(r => r.Name.Length) + 2;
        foreach (var (name, description) in all)
        {
            var start = name.PadRight(column);
            foreach (var line in Afbreking.Regels(description, Width - column - 2))
            {
                text.Append("  ").Append(start).Append(line).Append('\n');
                start = new string(' ', column);
            }
        }
    }
}
