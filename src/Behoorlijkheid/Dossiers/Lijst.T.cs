using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Behoorlijkheid.Dossiers;

/// <summary>A list that may be unknown (the default), complete, or known only in part.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <remarks>A stated list is complete unless it says otherwise. An empty stated list says that there are none.</remarks>
[CollectionBuilder(typeof(Lijst), nameof(Lijst.Van))]
public readonly struct Lijst<T> : IEquatable<Lijst<T>>, ILijst
    where T : class
{
    private readonly ImmutableArray<T> items;

    internal Lijst(ImmutableArray<T> items, bool volledig)
    {
        this.items = items;
        Volledig = volledig;
    }

    /// <summary>Whether anybody has stated it.</summary>
    public bool IsGesteld => !items.IsDefault;

    /// <summary>Whether these are all there are; <c>false</c> when the list is unknown.</summary>
    public bool Volledig { get; }

    /// <summary>The known items; empty when the list is unknown.</summary>
    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    int ILijst.Aantal => items.IsDefault ? 0 : items.Length;

    /// <summary>Compares two lists.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Lijst<T> left, Lijst<T> right) => left.Equals(right);

    /// <summary>Compares two lists.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Lijst<T> left, Lijst<T> right) => !left.Equals(right);

    object ILijst.Item(int index) => items[index];

    /// <summary>Gives the known items one by one.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Lijst<T> other) =>
        IsGesteld == other.IsGesteld && Volledig == other.Volledig && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Lijst<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsGesteld, Volledig, Items.Length);
}
