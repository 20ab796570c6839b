using System.Collections.Concurrent;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Compares what two kaders say of many dossiers, on all processors; of a dossier of which nothing is other nothing is kept.</summary>
internal static class Dossierronde
{
    /// <param name="verschil">The kaders.</param>
    /// <param name="dossiers">The dossiers; they are read when their turn comes.</param>
    /// <param name="op">The day as of which they are assessed.</param>
    /// <param name="isVandaag">Whether that is today, for want of another day.</param>
    public static Dossiertelling Draai(Kaderverschil verschil, IEnumerable<Dossierinvoer> dossiers, DateOnly op, bool isVandaag)
    {
        var vergelijker = new Dossiervergelijker(verschil, op);
        var telling = new Dossiertelling(op, isVandaag);
        var uitslagen = Partitioner.Create(dossiers, EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(vergelijker.Vergelijk);
        foreach (var uitslag in uitslagen)
        {
            telling.Voeg(uitslag);
        }

        return telling;
    }
}
