using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads a list of the dossier.</summary>
internal abstract class ListReader
{
    public abstract ListView Read(Klachtdossier dossier);

    public abstract string IdOf(object item);

    /// <summary>A reader for the list at the end of a chain of properties.</summary>
    public static ListReader For(ImmutableArray<PropertyInfo> chain)
    {
        var property = chain[^1];
        var type = typeof(ListReader<,>).MakeGenericType(property.DeclaringType!, property.PropertyType.GetGenericArguments()[0]);
        return (ListReader)Activator.CreateInstance(type, chain[..^1], property)!;
    }
}
