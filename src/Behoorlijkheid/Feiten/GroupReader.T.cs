using System.Reflection;

namespace Behoorlijkheid.Feiten;

internal sealed class GroupReader<TOwner, TGroup>(PropertyInfo property) : GroupReader
    where TOwner : class
    where TGroup : class
{
    private readonly Func<TOwner, TGroup?> get = property.GetMethod!.CreateDelegate<Func<TOwner, TGroup?>>();

    public override object? Read(object owner) => get((TOwner)owner);
}
