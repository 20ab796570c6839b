using System.Collections.Concurrent;
using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Werkbank.Dekking;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Tries mutations on the cases: those of the norm, or of every norm that uses the begrip.</summary>
internal sealed class Mutatieloper
{
    private readonly Toetsingskader kader;
    private readonly Dictionary<string, ImmutableArray<Proefgeval>> gevallen;
    private readonly Dictionary<string, Normsoort?> soorten;

    public Mutatieloper(Kaderwerk werk)
    {
        kader = werk.Kader;
        var perBestand = werk.Gevallen.ToDictionary(g => g.Bestand, g => g.Gevallen, StringComparer.Ordinal);
        soorten = werk.Gevallen.ToDictionary(g => g.Bestand, g => g.Soort, StringComparer.Ordinal);
        gevallen = kader.Normen.ToDictionary(
            norm => norm.Bestand,
            norm => perBestand.GetValueOrDefault(norm.Bestand, []).Select(geval => new Proefgeval(norm, geval)).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>Tries each, and tells which no case noticed.</summary>
    public ImmutableArray<Mutatie> Overlevenden(ImmutableArray<Mutatie> mutaties)
    {
        var gebruik = mutaties.OfType<Mutatie.Begrip>().Select(m => m.Van).Distinct().ToDictionary(b => b.Naam, Gebruikers, StringComparer.Ordinal);
        return
        [
            .. Partitioner.Create(mutaties.Select((mutatie, plaats) => (mutatie, plaats)), EnumerablePartitionerOptions.NoBuffering).AsParallel()
                .Where(m => !IsGemerkt(m.mutatie, gebruik)).OrderBy(m => m.plaats).Select(m => m.mutatie),
        ];
    }

    /// <summary>The norms that use a begrip, also by way of others.</summary>
    public ImmutableArray<Norm> Gebruikers(Begrip begrip) =>
        [.. kader.Normen.Where(norm => Dekkingsmeter.Velden(norm).Any(v => Voorwaarden.Begrippen(v.Voorwaarde).Any(b => b.Naam == begrip.Naam)))];

    private bool IsGemerkt(Mutatie mutatie, Dictionary<string, ImmutableArray<Norm>> gebruik) => mutatie switch
    {
        // Whether there is a breach does not depend on the soort: what a breach means does, and the file says of what soort its norm is.
        Mutatie.Norm { Soort: Mutatiesoort.Soort } norm => soorten.GetValueOrDefault(norm.Van.Bestand) is not null,
        Mutatie.Norm norm => IsGemerkt(gevallen[norm.Van.Bestand], _ => norm.Naar),
        Mutatie.Begrip begrip => IsGemerkt(gebruik[begrip.Van.Naam].SelectMany(n => gevallen[n.Bestand]), new Begripsvervanger(begrip.Van, begrip.Naar).In),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private bool IsGemerkt(IEnumerable<Proefgeval> proeven, Func<Norm, Norm> naar)
    {
        var klaar = new Dictionary<string, Normproef>(StringComparer.Ordinal);
        foreach (var proef in proeven.OrderByDescending(p => p.Gemerkt).ToList())
        {
            if (!klaar.TryGetValue(proef.Norm.Bestand, out var normproef))
            {
                klaar.Add(proef.Norm.Bestand, normproef = new(kader, naar(proef.Norm)));
            }

            if (normproef.Merkt(proef.Geval))
            {
                proef.Merk();
                return true;
            }
        }

        return false;
    }
}
