using System.Reflection;
using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

internal sealed class FactCellReader<TOwner, T>(PropertyInfo property) : CellReader
    where TOwner : class
    where T : notnull
{
    private readonly Func<TOwner, Feit<T>> get = property.GetMethod!.CreateDelegate<Func<TOwner, Feit<T>>>();

    // The owner is what the layout was made for: a cast would look its type up for every fact.
    public override void Read(object owner, string? key, ref Cell into) => Cells.Write(get(Unsafe.As<TOwner>(owner)), ref into);
}
