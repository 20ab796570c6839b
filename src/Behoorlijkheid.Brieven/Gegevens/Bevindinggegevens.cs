using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What a norm comes to for one row or for several rows of which the same is to be said.</summary>
internal sealed record Bevindinggegevens
{
    /// <summary>The title of the norm.</summary>
    public required string Titel { get; init; }

    /// <summary>Why it was or was not met.</summary>
    public required string Zin { get; init; }

    /// <summary>The sources of the norm.</summary>
    public required Noten Noten { get; init; }

    /// <summary>Whom it is about, and what else belongs to the reasons.</summary>
    public required ImmutableArray<string> Toelichting { get; init; }

    /// <summary>How a term was counted.</summary>
    public required string? Telling { get; init; }

    /// <summary>The facts that decided it and that this part of the letter has not told yet.</summary>
    public required ImmutableArray<Zingegevens> Feiten { get; init; }

    /// <summary>Whether facts that decided it too were told before in this part.</summary>
    public required bool EerderVerteld { get; init; }

    /// <summary>How persons weighed what only a person can weigh, as far as not told yet.</summary>
    public required ImmutableArray<Redengegevens> Redenen { get; init; }

    /// <summary>What the bestuursorgaan should have done.</summary>
    public required string Aanwijzing { get; init; }

    /// <summary>The vereisten that it breached, as far as they count for the part.</summary>
    public ImmutableArray<string> Vereisten { get; init; } = [];

    /// <summary>Whether it is a duty of the law.</summary>
    public required bool Wettelijk { get; init; }

    /// <summary>Where the law is contested: what was followed and what the other reading would come to.</summary>
    public required ImmutableArray<string> Uitleg { get; init; }
}
