using System.Collections.Immutable;
using System.Reflection;

namespace Behoorlijkheid.Feiten;

internal sealed record Feitlid(string Pad, ImmutableArray<PropertyInfo> Keten, Type Waardetype);
internal sealed record Lijstlid(string Pad, ImmutableArray<PropertyInfo> Keten);
