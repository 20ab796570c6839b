using System.Collections.Immutable;
using System.Reflection;

namespace Behoorlijkheid.Feiten;

/// <summary>A list of the dossier.</summary>
internal sealed class Lijstlid(string naam, string pad, ImmutableArray<PropertyInfo> keten, string enkelvoud, ImmutableArray<Lid> leden) : Lid(naam, pad, keten)
{
    /// <summary>The name that one item bears in a norm.</summary>
    public string Enkelvoud { get; } = enkelvoud;

    public Type Itemtype => Eigenschap.PropertyType.GetGenericArguments()[0];

    /// <summary>What one item holds, in the order of the model.</summary>
    public ImmutableArray<Lid> Leden { get; } = leden;
}
