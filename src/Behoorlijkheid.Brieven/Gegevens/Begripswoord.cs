using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>A word of the law that a letter explains where it first stands.</summary>
/// <param name="Naam">The word.</param>
/// <param name="Vormen">As it can stand in a text.</param>
/// <param name="Uitleg">What it means.</param>
internal sealed record Begripswoord(string Naam, ImmutableArray<string> Vormen, string Uitleg);
