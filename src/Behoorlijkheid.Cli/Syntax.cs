using System.CommandLine;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Cli;

/// <summary>The commands, arguments and options, with their Dutch descriptions.</summary>
internal sealed class Syntax
{
    public Syntax()
    {
        Assess = new("beoordeel", HelpText.Assess) { Dossier, Kader, AsOf, Form, Output };
        Terms = new("termijnen", HelpText.Terms) { Dossier, Kader, AsOf, Form, Output };
        Letters = new(Dossier, Kader, AsOf);
        Root = new(HelpText.Root) { Assess, Terms, Letters.Command, Workbench.Group };
        Root.Directives.Clear();
        Root.Options.Clear();
        Root.Options.Add(Help);
        Root.Options.Add(Version);
    }

    public RootCommand Root { get; }

    public Command Assess { get; }

    public Command Terms { get; }

    public Cli.Letters.LetterSyntax Letters { get; }

    public Cli.Kader.KaderSyntax Workbench { get; } = new();

    // Whether it is there is for us to say, in Dutch: to the parser no dossier is as good as one.
    public Argument<string?> Dossier { get; } = new("dossier") { Description = HelpText.Dossier, Arity = ArgumentArity.ZeroOrOne };

    public Option<string?> Kader { get; } = Value("--kader", "map", HelpText.Kader);

    public Option<string?> AsOf { get; } = Value("--op", "jjjj-mm-dd", HelpText.AsOf);

    public Option<string?> Form { get; } = Value("--vorm", "tekst|json|markdown", HelpText.Form);

    public Option<string?> Output { get; } = Value("--uit", "bestand", HelpText.Output);

    public Option<bool> Help { get; } = new("--help", "-h", "-?") { Description = HelpText.Help, Recursive = true, Arity = ArgumentArity.Zero };

    public Option<bool> Version { get; } = new("--versie") { Description = HelpText.Version, Arity = ArgumentArity.Zero };

    /// <summary>The request of a command line in which nothing is wrong.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">What the command makes of a dossier.</param>
    public AssessRequest RequestFrom(ParseResult parsed, Func<Beoordelaar, Klachtdossier, DateOnly, Uitkomst<Document>> work) => new()
    {
        Work = work,
        Dossier = parsed.GetValue(Dossier)!,
        Kader = parsed.GetValue(Kader),
        AsOf = parsed.GetValue(AsOf) is { } day && TryDay(day, out var date) ? date : null,
        Form = parsed.GetValue(Form) is { } form && TryForm(form, out var known) ? known : Cli.Form.Tekst,
        Output = parsed.GetValue(Output),
    };

    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryForm(string text, out Form form)
    {
        (var known, form) = text switch
        {
            "tekst" => (true, Cli.Form.Tekst),
            "json" => (true, Cli.Form.Json),
            "markdown" => (true, Cli.Form.Markdown),
            _ => (false, default),
        };
        return known;
    }

    private static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.ExactlyOne };
}
