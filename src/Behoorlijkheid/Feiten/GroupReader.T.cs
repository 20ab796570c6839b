using System.Reflection;
using System.Runtime.CompilerServices;

namespace Behoorlijkheid.Feiten;

internal sealed class GroupReader<TOwner, TGroup>(PropertyInfo property) : GroupReader
    where TOwner : class
    where TGroup : class
{
    private readonly Func<TOwner, TGroup?> get = property.GetMethod!.CreateDelegate<Func<TOwner, TGroup?>>();

    // The owner is what the layout was made for: a cast would look its type up for every group.
    public override object? Read(object owner) => get(Unsafe.As<TOwner>(owner));
}
