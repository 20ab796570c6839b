using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

internal sealed class FactCellReader<TOwner, T>(PropertyInfo property) : CellReader
    where TOwner : class
    where T : notnull
{
    private readonly Func<TOwner, Feit<T>> get = property.GetMethod!.CreateDelegate<Func<TOwner, Feit<T>>>();

    public override Cell Read(object owner, string? key) => Cells.From(get((TOwner)owner));
}
