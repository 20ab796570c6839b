using System.Reflection;

namespace Behoorlijkheid.Feiten;

/// <summary>Reads a group of facts from the object that owns it.</summary>
internal abstract class GroupReader
{
    public abstract object? Read(object owner);

    public static GroupReader For(PropertyInfo property) => (GroupReader)Activator.CreateInstance(
        typeof(GroupReader<,>).MakeGenericType(property.DeclaringType!, property.PropertyType),
        property)!;
}
