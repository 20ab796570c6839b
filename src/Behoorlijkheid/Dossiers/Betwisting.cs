using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

internal sealed record Betwisting<T>(ImmutableArray<Lezing<T>> Lezingen, string? Aannemelijk)
    where T : notnull
{
    public bool Equals(Betwisting<T>? other) =>
        other is not null && Aannemelijk == other.Aannemelijk && Lezingen.AsSpan().SequenceEqual(other.Lezingen.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Aannemelijk, Lezingen.Length);
}
