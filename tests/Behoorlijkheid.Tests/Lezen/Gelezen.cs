using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Tests.Lezen;

/// <summary>Reads JSON for a test and writes problems as one line each.</summary>
internal static class Gelezen
{
    public static (JsonKnoop? Knoop, IReadOnlyList<string> Problemen) Van(string json, Leesgrenzen? grenzen = null) =>
        Van(Encoding.UTF8.GetBytes(json), grenzen);

    public static (JsonKnoop? Knoop, IReadOnlyList<string> Problemen) Van(byte[] utf8, Leesgrenzen? grenzen = null)
    {
        var problemen = new Probleemlijst();
        var knoop = JsonLezer.Lees(utf8, "x.json", grenzen ?? Leesgrenzen.Dossier, problemen);
        return (knoop, [.. problemen.OpVolgorde(Ernst.Fout).Select(Regel)]);
    }

    public static string Regel(Probleem probleem) =>
        $"{probleem.Plaats.Regel}:{probleem.Plaats.Kolom} {probleem.Plaats.Pointer} {probleem.Code}: {probleem.Melding}"
        + (probleem.Suggestie is null ? string.Empty : $" {probleem.Suggestie}");

    public static T OpKleineStapel<T>(Func<T> doe)
    {
        var uitkomst = default(T);
        var thread = new Thread(() => uitkomst = doe(), 256 * 1024);
        thread.Start();
        thread.Join();
        return uitkomst!;
    }
}
