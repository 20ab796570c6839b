using System.Collections.Immutable;
using System.Reflection;

namespace Behoorlijkheid.Feiten;

/// <summary>Facts and lists under one name.</summary>
internal sealed class Groeplid(string naam, string pad, ImmutableArray<PropertyInfo> keten, ImmutableArray<Lid> leden) : Lid(naam, pad, keten)
{
    /// <summary>What it holds, in the order of the model.</summary>
    public ImmutableArray<Lid> Leden { get; } = leden;
}
