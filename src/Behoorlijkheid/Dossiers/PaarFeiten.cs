using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>Facts about a pair of persons, kept with the first and keyed by the id of the second.</summary>
/// <typeparam name="T">Type of the fact's value.</typeparam>
/// <remarks>A key that is missing is an unknown fact. The default knows nothing.</remarks>
public readonly struct PaarFeiten<T> : IEquatable<PaarFeiten<T>>, IPaarFeiten
    where T : notnull
{
    private readonly KeyValuePair<string, Feit<T>>[]? feiten;

    /// <summary>Makes the facts of one person about others.</summary>
    /// <param name="feiten">Keyed by the id of the other; each id once.</param>
    public PaarFeiten(IEnumerable<KeyValuePair<string, Feit<T>>> feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        this.feiten = Gesorteerd([.. feiten]);
    }

    /// <summary>Makes them of an array that nobody else has.</summary>
    internal PaarFeiten(KeyValuePair<string, Feit<T>>[] feiten) => this.feiten = Gesorteerd(feiten);

    /// <summary>The facts with the id of the other, in ordinal order of that id.</summary>
    public ImmutableArray<KeyValuePair<string, Feit<T>>> Feiten => [.. feiten ?? []];

    /// <summary>The fact about one other; unknown when it was not stated.</summary>
    /// <param name="id">Id of the other.</param>
    public Feit<T> this[string id]
    {
        get
        {
            foreach (ref readonly var feit in feiten.AsSpan())
            {
                if (feit.Key == id)
                {
                    return feit.Value;
                }
            }

            return default;
        }
    }

    /// <summary>Compares two sets of facts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PaarFeiten<T> left, PaarFeiten<T> right) => left.Equals(right);

    /// <summary>Compares two sets of facts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PaarFeiten<T> left, PaarFeiten<T> right) => !left.Equals(right);

    IFeit IPaarFeiten.Feit(string id) => this[id];

    IEnumerable<KeyValuePair<string, IFeit>> IPaarFeiten.Alle() =>
        (feiten ?? []).Select(p => KeyValuePair.Create(p.Key, (IFeit)p.Value));

    private static KeyValuePair<string, Feit<T>>[] Gesorteerd(KeyValuePair<string, Feit<T>>[] feiten)
    {
        if (feiten.Length > 1)
        {
            Array.Sort(feiten, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        }

        return feiten;
    }

    /// <inheritdoc/>
    public bool Equals(PaarFeiten<T> other) => (feiten ?? []).AsSpan().SequenceEqual(other.feiten ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PaarFeiten<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => feiten?.Length ?? 0;
}
