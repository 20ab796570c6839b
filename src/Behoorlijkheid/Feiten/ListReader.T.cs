using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

internal sealed class ListReader<TOwner, TItem>(ImmutableArray<PropertyInfo> groups, PropertyInfo property) : ListReader
    where TOwner : class
    where TItem : class
{
    private readonly GroupReader[] groups = [.. groups.Select(GroupReader.For)];
    private readonly Func<TOwner, Lijst<TItem>> get = property.GetMethod!.CreateDelegate<Func<TOwner, Lijst<TItem>>>();
    private readonly Func<TItem, string> id = typeof(TItem).GetProperty("Id")!.GetMethod!.CreateDelegate<Func<TItem, string>>();

    public override ListView Read(Klachtdossier dossier)
    {
        object? owner = dossier;
        foreach (var group in groups)
        {
            owner = owner is null ? null : group.Read(owner);
        }

        // Without a request there are no parts of it.
        if (owner is null)
        {
            return ListView.None;
        }

        // The owner and the items are what the layout was made for: a cast would look their types up for every list.
        var list = get(Unsafe.As<TOwner>(owner));
        return new(ImmutableArray<object>.CastUp(list.Items), list.Volledig);
    }

    public override string IdOf(object item) => id(Unsafe.As<TItem>(item));
}
