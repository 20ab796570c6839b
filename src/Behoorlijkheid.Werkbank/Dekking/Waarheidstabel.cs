using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Asks conditions of the cases: a line per case and row, a truth per condition.</summary>
internal sealed class Waarheidstabel(Toetsingskader kader)
{
    /// <summary>Asks.</summary>
    /// <param name="vragen">Questions about the same items.</param>
    /// <param name="gevallen">The cases.</param>
    /// <returns>Per row of each case the outcomes that are possible for each question.</returns>
    public IEnumerable<ImmutableArray<Outcomes>> Vraag(ImmutableArray<Norm> vragen, IEnumerable<Geval> gevallen)
    {
        if (vragen.IsEmpty)
        {
            yield break;
        }

        var toetser = new Normtoetser(PlanCompiler.Compile(Kadersnede.Van(kader, vragen)), Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        foreach (var geval in gevallen)
        {
            var results = toetser.Test(geval.Dossier, geval.Op).Results;
            var rijen = results.Length / vragen.Length;
            for (var rij = 0; rij < rijen; rij++)
            {
                yield return [.. Enumerable.Range(0, vragen.Length).Select(vraag => results[(vraag * rijen) + rij].Possible)];
            }
        }
    }
}
