using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>What a toetsingskader adds to the facts that a dossier can state.</summary>
public sealed class Aanvulling
{
    private readonly Dictionary<string, AanvullendFeit> opNaam;

    internal Aanvulling(ImmutableArray<AanvullendFeit> feiten)
    {
        Feiten = feiten;
        opNaam = feiten.ToDictionary(f => f.Naam, StringComparer.Ordinal);
    }

    /// <summary>That of a kader that adds nothing.</summary>
    public static Aanvulling Geen { get; } = new([]);

    /// <summary>The facts, in the order of the kader.</summary>
    public ImmutableArray<AanvullendFeit> Feiten { get; }

    /// <summary>The fact of that name, or <c>null</c> when the kader does not declare it.</summary>
    internal AanvullendFeit? Zoek(string naam) => opNaam.GetValueOrDefault(naam);
}
