using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Finds for each version of a norm what it was: by id and validity, and a norm of which only the id is another by all the rest.</summary>
internal sealed class Normkoppelaar(Normvergelijker vergelijker, Toetsingskader oud, Toetsingskader nieuw)
{
    /// <summary>The pairs in the order of the new kader; what is gone stands where its norm stands, or at the end.</summary>
    public List<(Norm? Oud, Norm? Nieuw)> Koppel()
    {
        var (oude, nieuwe) = (Versies(oud), Versies(nieuw));
        var paren = new List<(Norm? Oud, Norm? Nieuw)>();
        var weg = oude.Where(n => !nieuwe.ContainsKey(n.Key)).ToDictionary();
        foreach (var (id, versies) in nieuwe)
        {
            var eerder = oude.GetValueOrDefault(id);
            if (eerder is null && weg.FirstOrDefault(n => AlleenAndersGenoemd(n.Value, versies)) is { Key: { } vroegerId } gevonden)
            {
                eerder = gevonden.Value;
                weg.Remove(vroegerId);
            }

            paren.AddRange(Koppel(eerder ?? [], versies));
        }

        paren.AddRange(weg.Values.SelectMany(versies => versies).Select(n => ((Norm?)n, (Norm?)null)));
        return paren;
    }

    private static Dictionary<string, List<Norm>> Versies(Toetsingskader kader) =>
        kader.Normen.GroupBy(n => n.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(n => n.Geldig.Vanaf ?? DateOnly.MinValue).ToList(), StringComparer.Ordinal);

    // Those that are in force in the same time; then those with the same beginning or end; then those that overlap.
    private static IEnumerable<(Norm? Oud, Norm? Nieuw)> Koppel(List<Norm> oude, List<Norm> nieuwe)
    {
        var vrij = oude.ToList();
        var bij = new Dictionary<Norm, Norm>(ReferenceEqualityComparer.Instance);
        Func<Geldigheid, Geldigheid, bool>[] maten = [(a, b) => a == b, (a, b) => a.Vanaf == b.Vanaf, (a, b) => a.Tot == b.Tot, Overlapt, (_, _) => oude.Count == 1 && nieuwe.Count == 1];
        foreach (var maat in maten)
        {
            foreach (var versie in nieuwe.Where(n => !bij.ContainsKey(n)))
            {
                if (vrij.Find(o => maat(o.Geldig, versie.Geldig)) is { } eerder)
                {
                    bij.Add(versie, eerder);
                    vrij.Remove(eerder);
                }
            }
        }

        return nieuwe.Select(n => ((Norm?)bij.GetValueOrDefault(n), (Norm?)n)).Concat(vrij.Select(o => ((Norm?)o, (Norm?)null)));
    }

    private static bool Overlapt(Geldigheid een, Geldigheid ander) =>
        (een.Vanaf ?? DateOnly.MinValue) <= (ander.Tot ?? DateOnly.MaxValue) && (ander.Vanaf ?? DateOnly.MinValue) <= (een.Tot ?? DateOnly.MaxValue);

    private bool AlleenAndersGenoemd(List<Norm> oude, List<Norm> nieuwe) =>
        oude.Count == nieuwe.Count && oude.Zip(nieuwe).All(p => vergelijker.Vergelijk(p.First, p.Second).IsEmpty);
}
