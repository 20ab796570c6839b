using System.CommandLine;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Cli.Letters;

/// <summary>The command <c>brief</c> and what can be wrong with its options.</summary>
internal sealed class LetterSyntax
{
    private readonly Argument<string?> dossier;
    private readonly Option<string?> kader;
    private readonly Option<string?> asOf;
    private readonly Option<string?> kind = Value("--soort", LetterHelp.Kinds, LetterHelp.Kind);
    private readonly Option<string?> form = Value("--vorm", LetterHelp.Forms, LetterHelp.Form);
    private readonly Option<string?> output = Value("--uit", "bestand|map", LetterHelp.Output);
    private readonly Option<string?> templates = Value("--sjabloon", "map", LetterHelp.Templates);
    private readonly Option<bool> draft = Switch("--concept", LetterHelp.Draft);
    private readonly Option<bool> all = Switch("--alles", LetterHelp.All);
    private readonly Option<bool> readability = Switch("--leesbaarheid", LetterHelp.Readability);
    private readonly Option<string?> verify = Value("--controleer", "map", LetterHelp.Verify);

    public LetterSyntax(Argument<string?> dossier, Option<string?> kader, Option<string?> asOf)
    {
        (this.dossier, this.kader, this.asOf) = (dossier, kader, asOf);
        Command = new("brief", LetterHelp.Command) { dossier, kind, form, output, templates, kader, asOf, draft, readability, all, verify };
    }

    public Command Command { get; }

    /// <summary>What is wrong with the values that were given, or <c>null</c>.</summary>
    public string? WrongValue(ParseResult parsed) =>
        parsed.GetValue(verify) is not null ? WrongVerification(parsed)
        : string.IsNullOrEmpty(parsed.GetValue(dossier)) ? Messages.NoDossier
        : parsed.GetValue(asOf) is { } day && !Syntax.TryDay(day, out _) ? Messages.NotADay(day)
        : parsed.GetValue(all) ? WrongSet(parsed)
        : WrongLetter(parsed);

    /// <summary>The request of a command line in which nothing is wrong.</summary>
    public LetterRequest RequestFrom(ParseResult parsed) => new()
    {
        Dossier = parsed.GetValue(dossier) ?? string.Empty,
        Kader = parsed.GetValue(kader),
        AsOf = parsed.GetValue(asOf) is { } day && Syntax.TryDay(day, out var date) ? date : null,
        Kind = TryKind(parsed.GetValue(kind)),
        Form = TryForm(parsed.GetValue(form)) ?? ByName(parsed.GetValue(output)) ?? Briefvorm.Tekst,
        Output = parsed.GetValue(output),
        Templates = parsed.GetValue(templates),
        Draft = parsed.GetValue(draft),
        Readability = parsed.GetValue(readability),
        Verify = parsed.GetValue(verify),
    };

    private string? WrongVerification(ParseResult parsed) =>
        (parsed.GetValue(kind) ?? parsed.GetValue(form) ?? parsed.GetValue(output)) is not null || parsed.GetValue(all) || parsed.GetValue(readability) ? LetterMessages.VerifyAlone
        : parsed.GetValue(asOf) is { } day && !Syntax.TryDay(day, out _) ? Messages.NotADay(day)
        : null;

    private string? WrongSet(ParseResult parsed) =>
        parsed.GetValue(readability) ? LetterMessages.ReadabilityOfOne :
        parsed.GetValue(kind) is not null || parsed.GetValue(form) is not null ? LetterMessages.AllAlone
        : parsed.GetValue(output) is null ? LetterMessages.AllNeedsFolder
        : null;

    private string? WrongLetter(ParseResult parsed)
    {
        var chosen = TryForm(parsed.GetValue(form));
        return parsed.GetValue(kind) is not { } named ? LetterMessages.NoKind
            : TryKind(named) is null ? LetterMessages.NotAKind(named)
            : parsed.GetValue(readability) && parsed.GetValue(form) is not null ? LetterMessages.ReadabilityOfOne
            : parsed.GetValue(form) is { } shape && chosen is null ? Messages.NotAForm(shape, LetterHelp.FormNames)
            : chosen is Briefvorm.Docx or Briefvorm.Odt && parsed.GetValue(output) is null ? LetterMessages.FormNeedsFile
            : chosen is { } other && parsed.GetValue(output) is { } name && ByName(name) is { } byName && byName != other ? LetterMessages.OtherForm(name, parsed.GetValue(form)!)
            : parsed.GetValue(output) is { } file && Path.GetFullPath(file) == Path.GetFullPath(parsed.GetValue(dossier)!) ? Messages.OverwritesDossier(file)
            : null;
    }

    // The form that the name of a file speaks of.
    private static Briefvorm? ByName(string? file) =>
        file is null ? null : Enum.GetValues<Briefvorm>().Where(v => Path.GetExtension(file).Equals($".{Manifest.Extensie(v)}", StringComparison.OrdinalIgnoreCase)).Select(v => (Briefvorm?)v).FirstOrDefault();

    private static Briefsoort? TryKind(string? code) =>
        Briefsoorten.Alle.Where(s => Briefsoorten.Code(s) == code).Select(s => (Briefsoort?)s).FirstOrDefault();

    private static Briefvorm? TryForm(string? code) =>
        Enum.GetValues<Briefvorm>().Where(v => JsonNaam.Van(v.ToString()) == code).Select(v => (Briefvorm?)v).FirstOrDefault();

    private static Option<string?> Value(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description, Arity = ArgumentArity.ExactlyOne };

    private static Option<bool> Switch(string name, string description) => new(name) { Description = description, Arity = ArgumentArity.Zero };
}
