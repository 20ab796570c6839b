using System.CommandLine;
using Behoorlijkheid.Werkbank.Opmaak;

namespace Behoorlijkheid.Cli.Kader;

/// <summary><c>kader opmaak</c>: gives the files of a kader their canonical form.</summary>
internal sealed class FormatCommand : KaderCommand
{
    private readonly Option<bool> check = Switch("--controleer", KaderHelp.FormatCheck);

    public FormatCommand()
        : base("opmaak", KaderHelp.Format)
    {
        Folder.Description = KaderHelp.OwnFolder;
        Command.Add(check);
    }

    public override string Usage => " <map>";

    public override string? WrongValue(ParseResult parsed) => parsed.GetValue(Folder) is null ? Messages.NeedsFolder("opmaak") : null;

    public override int Run(ParseResult parsed, KaderHost host)
    {
        var folder = parsed.GetValue(Folder)!;
        return host.With(folder, work =>
        {
            var different = Kaderopmaker.Maak(work.Kader, Kaderopmaker.Bestanden(folder)).Where(b => b.Anders).ToList();
            var checking = parsed.GetValue(check);
            foreach (var file in different)
            {
                host.Terminal.Out.WriteLine(Messages.Formatted(file.Pad, checking));
                if (!checking)
                {
                    File.WriteAllBytes(Path.Combine(folder, file.Pad), file.Wordt.ToArray());
                }
            }

            host.Terminal.Out.WriteLine(Messages.FormattedAll(different.Count, checking));
            return checking && different.Count > 0 ? ExitCode.Findings : ExitCode.Assessed;
        }, withLetters: true);
    }
}
