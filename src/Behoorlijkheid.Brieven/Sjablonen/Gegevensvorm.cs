using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The shape of the values, read from their types: there is no second list of names.</summary>
internal static class Gegevensvorm
{
    private static readonly Lazy<Sjabloonvorm.Groep> Enig = new(() => (Sjabloonvorm.Groep)Van(typeof(Sjabloongegevens)));

    /// <summary>The shape of everything that a template can name.</summary>
    public static Sjabloonvorm.Groep Alles => Enig.Value;

    /// <summary>The members of a group of values, by the name that templates have for them.</summary>
    public static IEnumerable<(string Naam, PropertyInfo Eigenschap)> Leden(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => (JsonNaam.Van(p.Name), p));

    private static Sjabloonvorm Van(Type type) =>
        type == typeof(string) ? new Sjabloonvorm.Tekst()
        : type == typeof(bool) ? new Sjabloonvorm.JaNee()
        : type == typeof(int) ? new Sjabloonvorm.Getal()
        : type == typeof(Noten) ? new Sjabloonvorm.Nootnummers()
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? new Sjabloonvorm.Reeks(Van(type.GetGenericArguments()[0]))
        : new Sjabloonvorm.Groep(Leden(type).ToImmutableSortedDictionary(l => l.Naam, l => Van(l.Eigenschap.PropertyType), StringComparer.Ordinal));
}
