using System.Text;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Leesbaarheid;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Cli.Letters;

/// <summary><c>brief</c>: writes a letter, or all letters of a dossier; nothing is written when anything is refused.</summary>
internal sealed class LetterCommand(Terminal terminal, TimeProvider time)
{
    private readonly ProblemWriter problems = new(terminal);

    public int Run(LetterRequest request)
    {
        if (request is { Verify: { } alone, Dossier: "" })
        {
            return new LetterVerification(terminal, problems).Run(alone);
        }

        var kader = request.Kader is null ? Uitkomst<Toetsingskader>.Van(KaderReader.Meegeleverd) : KaderReader.Lees(request.Kader);
        var dossier = new InputReader(terminal, () => kader.Probeer(out var declaring) ? declaring.Aanvulling : null).Read(request.Dossier);
        if (!dossier.Probeer(out var read))
        {
            return problems.Refuse(dossier.Problemen, dossier.Waarschuwingen, "Het dossier");
        }

        if (!kader.Probeer(out var ready))
        {
            return problems.Refuse(kader.Problemen, kader.Waarschuwingen, "Het toetsingskader");
        }

        var templates = request.Templates is null ? SjabloonsetReader.Meegeleverd(ready) : SjabloonsetReader.Lees(request.Templates, ready);
        if (!templates.Probeer(out var set))
        {
            return problems.Refuse(templates.Problemen, templates.Waarschuwingen, "De map met sjablonen");
        }

        problems.Write([.. dossier.Waarschuwingen, .. kader.Waarschuwingen, .. templates.Waarschuwingen]);
        var maker = new Brievenmaker(new(ready), set);
        var asOf = request.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return request.Verify is { } folder ? new LetterVerification(terminal, problems).Run(folder, m => maker.MaakAlle(read, request.AsOf ?? m.Beoordelingsdatum ?? asOf, request.Draft || m.IsConcept))
            : request.Kind is { } kind ? One(maker.Maak(read, asOf, kind, request.Draft), request) : All(maker.MaakAlle(read, asOf, request.Draft), request.Output!);
    }

    private int One(Uitkomst<Brief> made, LetterRequest request)
    {
        if (!made.Probeer(out var letter))
        {
            return problems.Refuse(made.Problemen, made.Waarschuwingen, "De brief");
        }

        problems.Write(made.Waarschuwingen);
        if (request.Readability)
        {
            return new OutputWriter(terminal).Write(LeesbaarheidTeksten.Schrijf(Leesbaarheidsmeter.Meet(letter.Document)), request.Output);
        }

        var bytes = letter.Als(request.Form);
        if (request.Output is { } file)
        {
            return new OutputWriter(terminal).Write(bytes, file);
        }

        terminal.Out.Write(Encoding.UTF8.GetString(bytes.Span));
        return ExitCode.Assessed;
    }

    private int All(Uitkomst<Brievenset> made, string folder)
    {
        if (!made.Probeer(out var set))
        {
            return problems.Refuse(made.Problemen, made.Waarschuwingen, "De set brieven");
        }

        problems.Write(made.Waarschuwingen);
        var files = set.Bestanden();
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(LetterMessages.FolderFailed(folder));
            return ExitCode.Unexpected;
        }

        var output = new OutputWriter(terminal);
        var code = files.Select(f => output.Write(f.Value, Path.Combine(folder, f.Key))).FirstOrDefault(c => c != ExitCode.Assessed);
        if (code == ExitCode.Assessed)
        {
            terminal.Out.WriteLine(LetterMessages.Written(files.Count, folder));
        }

        return code;
    }
}
