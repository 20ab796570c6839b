using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>The words for a fact.</summary>
/// <param name="Vraag">The question that an investigator answers.</param>
/// <param name="Bevestigend">The phrase when it is so, or with <c>{{ waarde }}</c> for a fact that is not yes/no.</param>
/// <param name="Ontkennend">The phrase when it is not so; <c>null</c> for a fact that is not yes/no.</param>
/// <param name="Waarden">The phrase for a value of a choice that <paramref name="Bevestigend"/> does not say well, by the word for that value.</param>
/// <param name="Aanwijzingen">What helps to judge it.</param>
internal sealed record Feitwoorden(
    string Vraag, string Bevestigend, string? Ontkennend, ImmutableDictionary<string, string> Waarden, ImmutableArray<string> Aanwijzingen);
