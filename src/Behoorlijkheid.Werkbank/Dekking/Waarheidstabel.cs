using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Asks conditions of the cases: a line per case and row, the possible outcomes per condition.</summary>
internal sealed class Waarheidstabel(Toetsingskader kader)
{
    /// <summary>Asks, case after case; who has seen enough stops.</summary>
    /// <param name="vragen">Questions about the same items.</param>
    /// <param name="gevallen">The cases.</param>
    /// <returns>Per row of each case the outcomes that are possible for each question.</returns>
    public IEnumerable<Outcomes[]> Vraag(ImmutableArray<Norm> vragen, IEnumerable<Geval> gevallen)
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
                var regel = new Outcomes[vragen.Length];
                for (var vraag = 0; vraag < regel.Length; vraag++)
                {
                    regel[vraag] = results[(vraag * rijen) + rij].Possible;
                }

                yield return regel;
            }
        }
    }
}
