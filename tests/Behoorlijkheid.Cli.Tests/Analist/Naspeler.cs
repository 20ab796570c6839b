using System.Text.RegularExpressions;
using Behoorlijkheid.Cli.Tests.Support;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Cli.Tests.Analist;

/// <summary>Does what the story says, in a copy of the shipped rules and the examples.</summary>
internal sealed partial class Naspeler : IDisposable
{
    private readonly TemporaryFolder map = new();
    private readonly string thuis = Directory.GetCurrentDirectory();

    public Naspeler()
    {
        Kopieer(Repository.Pad("rules"), map.File("rules"));
        Kopieer(Repository.Pad("examples"), map.File("examples"));
        Directory.SetCurrentDirectory(map.Path);
    }

    /// <summary>What should stand in a block. What a block does is done.</summary>
    public IEnumerable<string> Speel(Verhaalblok blok, IReadOnlyList<string> regels)
    {
        var woorden = blok.Opdracht.Split(' ');
        return woorden[0] switch
        {
            "doe" => regels.Where(r => r.StartsWith("$ ", StringComparison.Ordinal)).SelectMany(r => Doe(r).Prepend(r)),
            "bestand" => Regels(File.ReadAllText(woorden[1])),
            "plak" => Plak(woorden[1], woorden[3]),
            "uit" => Deel(regels, woorden[1]),
            _ => regels,
        };
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(thuis);
        map.Dispose();
    }

    private static string[] Doe(string regel)
    {
        var woorden = regel[2..].Split(' ');
        switch (woorden[0])
        {
            case "behoorlijkheid":
                var run = Support.Cli.RunAsync(woorden[1..]).GetAwaiter().GetResult();
                var einde = run.Code == ExitCode.Assessed ? string.Empty : $"[het programma eindigt met {run.Code}]\n";
                return Regels(run.Out + run.Error + einde);
            case "mkdir":
                Directory.CreateDirectory(woorden[1]);
                return [];
            case "cp" when woorden[1] == "-r":
                Kopieer(woorden[2], woorden[3]);
                return [];
            case "cp":
                File.Copy(woorden[1], Directory.Exists(woorden[2]) ? Path.Combine(woorden[2], Path.GetFileName(woorden[1])) : woorden[2], overwrite: true);
                return [];
            default:
                throw new InvalidOperationException($"The story gives a command that is not known here: {regel}");
        }
    }

    /// <summary>Puts the only property of a file at the end of another; when the other has that property already, its items are added at the end of a list, or its members at the start of an object.</summary>
    private static string[] Plak(string deel, string geheel)
    {
        var nieuw = File.ReadAllText(deel);
        var oud = File.ReadAllText(geheel).TrimEnd();
        var naam = Naam().Match(nieuw).Value;
        var kop = $"\n  {naam} {{\n";
        if (oud.Contains(kop, StringComparison.Ordinal))
        {
            var leden = nieuw[(nieuw.IndexOf(kop, StringComparison.Ordinal) + kop.Length)..nieuw.LastIndexOf("\n  }\n}", StringComparison.Ordinal)];
            File.WriteAllText(geheel, oud.Insert(oud.IndexOf(kop, StringComparison.Ordinal) + kop.Length, leden + ",\n") + "\n");
            return Regels(nieuw);
        }

        var (voor, na) = oud.Contains($"\n  {naam}", StringComparison.Ordinal) ? ("[\n", "\n  ]\n}") : ("{\n", "\n}");
        var inhoud = nieuw[(nieuw.IndexOf(voor, StringComparison.Ordinal) + voor.Length)..nieuw.LastIndexOf(na, StringComparison.Ordinal)];
        File.WriteAllText(geheel, oud[..oud.LastIndexOf(na, StringComparison.Ordinal)] + ",\n" + inhoud + na + "\n");
        return Regels(nieuw);
    }

    private static IEnumerable<string> Deel(IReadOnlyList<string> regels, string bestand) =>
        File.ReadAllText(bestand).Contains(string.Join('\n', regels), StringComparison.Ordinal) ? regels : [$"Dit staat niet meer in {bestand}; haal het er opnieuw uit."];

    private static string[] Regels(string tekst) => tekst.Length == 0 ? [] : tekst.TrimEnd('\n').Split('\n');

    private static void Kopieer(string van, string naar)
    {
        foreach (var bestand in Directory.EnumerateFiles(van, "*", SearchOption.AllDirectories))
        {
            var doel = Path.Combine(naar, Path.GetRelativePath(van, bestand));
            Directory.CreateDirectory(Path.GetDirectoryName(doel)!);
            File.Copy(bestand, doel, overwrite: true);
        }
    }

    [GeneratedRegex("\"[a-z]+\":")]
    private static partial Regex Naam();
}
