using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <inheritdoc cref="ILijstmaker"/>
internal sealed class Lijstmaker<T> : ILijstmaker
    where T : class
{
    public object Lijst(IEnumerable<object> items, bool volledig) => new Lijst<T>(Rij(items.Cast<T>()), volledig);

    public object Rij(IEnumerable<object> items) => Rij(items.Cast<T>());

    public IReadOnlyList<object> Items(object rij) => rij is ImmutableArray<T> { IsDefault: false } items ? items.CastArray<object>() : [];

    private static ImmutableArray<T> Rij(IEnumerable<T> items) => [.. items];
}
