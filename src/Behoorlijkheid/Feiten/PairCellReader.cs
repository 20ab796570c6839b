using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

internal sealed class PairCellReader<TOwner, T>(PropertyInfo property) : CellReader
    where TOwner : class
    where T : notnull
{
    private readonly Func<TOwner, PaarFeiten<T>> get = property.GetMethod!.CreateDelegate<Func<TOwner, PaarFeiten<T>>>();

    public override Cell Read(object owner, string? key) => Cells.From(get((TOwner)owner)[key!]);
}
