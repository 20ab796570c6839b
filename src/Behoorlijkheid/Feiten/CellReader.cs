using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads one fact from the object that owns it into a cell.</summary>
internal abstract class CellReader
{
    /// <summary>Reads the fact.</summary>
    /// <param name="owner">The object that declares the property.</param>
    /// <param name="key">For a fact about a pair: id of the second item.</param>
    /// <param name="into">The cell, still blank.</param>
    public abstract void Read(object owner, string? key, ref Cell into);

    /// <summary>A reader for a fact.</summary>
    public static CellReader For(Feitlid fact) => fact.Verklaring is { } declared ? new DeclaredCellReader(declared) : For(fact.Eigenschap);

    // For a property of type Feit or PaarFeiten.
    private static CellReader For(PropertyInfo property)
    {
        var definition = property.PropertyType.GetGenericTypeDefinition();
        var reader = definition == typeof(Feit<>) ? typeof(FactCellReader<,>) : typeof(PairCellReader<,>);
        var type = reader.MakeGenericType(property.DeclaringType!, property.PropertyType.GetGenericArguments()[0]);
        return (CellReader)Activator.CreateInstance(type, property)!;
    }
}
