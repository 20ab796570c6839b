using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>One way in which the last day of a moment is found.</summary>
/// <param name="Als">When it is found so.</param>
/// <param name="Dag">The last day.</param>
/// <param name="AndereUitleg">The last day by other readings of the law.</param>
/// <param name="Bron">The article; <c>null</c> for an own norm or a promise.</param>
/// <param name="Geldig">In force if the last day itself lies in it.</param>
/// <param name="Opmerking">What must be said of it, if anything.</param>
internal sealed record Termijnvariant(Voorwaarde Als, Termijndag Dag, ImmutableArray<AndereUitleg> AndereUitleg, string? Bron, Geldigheid Geldig, string? Opmerking);
