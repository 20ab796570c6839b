using System.Collections.Concurrent;

namespace Behoorlijkheid.Dossiers;

/// <summary>Makes lists of one type from items without a type.</summary>
internal interface ILijstmaker
{
    private static readonly ConcurrentDictionary<Type, ILijstmaker> Cache = new();

    /// <summary>The maker for a type of item.</summary>
    /// <param name="item">That type.</param>
    /// <returns>The maker.</returns>
    static ILijstmaker Voor(Type item) =>
        Cache.GetOrAdd(item, static t => (ILijstmaker)Activator.CreateInstance(typeof(Lijstmaker<>).MakeGenericType(t))!);

    object Lijst(IEnumerable<object> items, bool volledig);

    object Rij(IEnumerable<object> items);

    IReadOnlyList<object> Items(object rij);
}
