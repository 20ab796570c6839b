using System.Globalization;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Says days in month and year; where a text names several days of one month, so that they can still be told apart.</summary>
/// <remarks>The first is <c>een dag in maart</c>, the others are later or earlier than what went before, and a day that comes back is said to.</remarks>
internal static class Dagwoorden
{
    private const string Later = "latere";
    private const string Eerder = "eerdere";
    private const string Tussen = "tussenliggende";

    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] Rangwoorden = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende"];

    /// <summary>For each day of a text, in the order of the text, from where it goes and what takes its place.</summary>
    public static (int Begin, string Tekst)[] Van(IReadOnlyList<Dagvermelding> dagen)
    {
        var woorden = new string?[dagen.Count];
        foreach (var maand in Enumerable.Range(0, dagen.Count).Where(i => !dagen[i].IsReeks).GroupBy(i => (dagen[i].Maand, Jaar: Jaar(dagen, i))))
        {
            var plaatsen = maand.ToList();
            if (plaatsen.Select(i => dagen[i].Dag).Distinct().Count() > 1)
            {
                Onderscheid(dagen, plaatsen, woorden);
            }
        }

        return [.. dagen.Select((dag, i) => Zin(dag, woorden[i]))];
    }

    // Where one mention of a month has no year, it is that of the mention before, or else after.
    private static int? Jaar(IReadOnlyList<Dagvermelding> dagen, int plaats) =>
        dagen[plaats].Jaar
        ?? dagen.Take(plaats).LastOrDefault(d => d.Maand == dagen[plaats].Maand && d.Jaar is not null)?.Jaar
        ?? dagen.Skip(plaats).FirstOrDefault(d => d.Maand == dagen[plaats].Maand && d.Jaar is not null)?.Jaar;

    private static void Onderscheid(IReadOnlyList<Dagvermelding> dagen, List<int> plaatsen, string?[] woorden)
    {
        var genoemd = plaatsen.Select(i => dagen[i].Dag).Distinct().ToList();
        var namen = genoemd.Select((dag, i) => Naam(dag, genoemd.Take(i))).ToList();
        for (var i = 0; i < plaatsen.Count; i++)
        {
            var rang = genoemd.IndexOf(dagen[plaatsen[i]].Dag);
            woorden[plaatsen[i]] =
                !plaatsen.Take(i).Any(p => dagen[p].Dag == genoemd[rang]) ? $"een {namen[rang]}dag"
                : dagen[plaatsen[i - 1]].Dag == genoemd[rang] ? "die dag"
                : rang == 0 ? "de eerstgenoemde dag"
                : namen.Count(n => n == namen[rang]) == 1 ? $"die {namen[rang]}dag"
                : $"de als {Rangwoord(rang)} genoemde dag";
        }
    }

    private static string Naam(int dag, IEnumerable<int> eerder)
    {
        var bekend = eerder.ToList();
        return bekend.Count == 0 ? string.Empty
            : dag > bekend.Max() ? Verder(Later, bekend.Max() == bekend[0])
            : dag < bekend.Min() ? Verder(Eerder, bekend.Min() == bekend[0])
            : $"{Tussen} ";
    }

    private static string Verder(string woord, bool isEerste) => isEerste ? $"{woord} " : $"nog {woord} ";

    private static string Rangwoord(int rang) => rang < Rangwoorden.Length ? Rangwoorden[rang] : $"{(rang + 1).ToString(CultureInfo.InvariantCulture)}e";

    // "op 3 maart 2016" becomes "in maart 2016" or "op een dag in maart 2016", "tussen 3 en 5 maart" "in maart", "van 3 maart" "van maart" or "van een dag in maart".
    private static (int Begin, string Tekst) Zin(Dagvermelding dag, string? woord)
    {
        var maand = Maanden[dag.Maand - 1] + (dag.Jaar is { } jaar ? $" {jaar.ToString(CultureInfo.InvariantCulture)}" : string.Empty);
        var inMaand = dag.Voorzetsel is "op " || (dag.IsReeks && dag.Voorzetsel.Length > 0);
        return woord is not null ? (dag.Kop, $"{woord} in {maand}")
            : inMaand ? (dag.Begin, $"in {maand}")
            : (dag.Kop, maand);
    }
}
