using System.Collections.Immutable;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The words that norms use for lists and terms; they are those of the expression language.</summary>
internal static class Lijstwoorden
{
    public const string Enige = "Any";

    public const string Alle = "All";

    public const string Aantal = "Count";

    public const string Termijn = "Termijn";

    public const string Beoordelingsdatum = "beoordelingsdatum";

    /// <summary>What can be asked of a list.</summary>
    public static ImmutableArray<string> VanLijst { get; } = [Enige, Alle, Aantal];

    /// <summary>The functions of <c>Termijn</c>.</summary>
    public static ImmutableArray<string> VanTermijn { get; } = [.. Enum.GetNames<Termijnsoort>()];
}
