using System.Collections.Concurrent;

namespace Behoorlijkheid.Dossiers;

/// <summary>Makes facts of one type from values without a type.</summary>
internal interface IFeitmaker
{
    private static readonly ConcurrentDictionary<Type, IFeitmaker> Cache = new();

    /// <summary>The maker for a type of value.</summary>
    /// <param name="waarde">That type.</param>
    /// <returns>The maker.</returns>
    static IFeitmaker Voor(Type waarde) =>
        Cache.GetOrAdd(waarde, static t => (IFeitmaker)Activator.CreateInstance(typeof(Feitmaker<>).MakeGenericType(t))!);

    object Vast(object waarde, Herkomst? herkomst);

    object NietVastTeStellen(Herkomst? herkomst);

    object Betwist(IEnumerable<(string Volgens, object Waarde, string? Bron, string? Vindplaats)> lezingen, string? aannemelijk, Herkomst? herkomst);

    object Paar(IReadOnlyList<KeyValuePair<string, object>> feiten);
}
