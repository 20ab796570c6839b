using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>What a repetition tells of itself.</summary>
internal static class Sjabloonlus
{
    public static Sjabloonvorm.Groep Vorm { get; } = new(new Dictionary<string, Sjabloonvorm>
    {
        ["index"] = new Sjabloonvorm.Getal(),
        ["length"] = new Sjabloonvorm.Getal(),
        ["first"] = new Sjabloonvorm.JaNee(),
        ["last"] = new Sjabloonvorm.JaNee(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal));
}
