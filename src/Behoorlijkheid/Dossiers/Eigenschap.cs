using System.Reflection;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads and sets a property through delegates: reflection would emit a stub for each of the hundreds of properties.</summary>
internal abstract class Eigenschap
{
    public static Eigenschap Van(PropertyInfo property) => (Eigenschap)Activator.CreateInstance(
        typeof(Eigenschap<,>).MakeGenericType(property.DeclaringType!, property.PropertyType),
        property)!;

    public abstract object? Lees(object van);

    public abstract void Zet(object op, object? waarde);
}
