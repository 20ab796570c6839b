using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>A norm and its items, by id; the id of the rest of an incomplete list is no item's.</summary>
internal sealed record ReferenceRow(Norm Norm, ImmutableDictionary<Variabele, string> Items, bool IsEmpty = false, bool IsRest = false)
{
    public const string Rest = "?";

    public override string ToString() => $"{Norm.Id} {string.Join(" × ", Norm.VoorElk.Select(v => Items.GetValueOrDefault(v, "geen")))}";
}
