using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What the notice must have by Awb 9:12, and what the dossier says of it.</summary>
internal sealed record Controlepunt
{
    /// <summary>Title of the norm.</summary>
    public required string Titel { get; init; }

    /// <summary><c>aanwezig</c>, <c>ontbreekt</c>, <c>nietVermeld</c> or <c>nietVanToepassing</c>.</summary>
    public required string Uitkomst { get; init; }

    /// <summary>Why.</summary>
    public required string Zin { get; init; }

    /// <summary>What else belongs to why.</summary>
    public required ImmutableArray<string> Toelichting { get; init; }

    /// <summary>The facts that decided it.</summary>
    public required ImmutableArray<Zingegevens> Feiten { get; init; }

    /// <summary>What to do.</summary>
    public required string Aanwijzing { get; init; }

    /// <summary>The questions that are open.</summary>
    public required ImmutableArray<string> Vragen { get; init; }

    /// <summary>The article.</summary>
    public required Noten Noten { get; init; }
}
