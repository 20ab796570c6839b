using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>An array that compares by its items, so that the record holding it does too.</summary>
internal readonly struct Rij<T>(ImmutableArray<T> items) : IEquatable<Rij<T>>
{
    private readonly ImmutableArray<T> items = items;

    public ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public bool Equals(Rij<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan(), null);

    public override bool Equals(object? obj) => obj is Rij<T> other && Equals(other);

    public override int GetHashCode() => Items.Length;
}
