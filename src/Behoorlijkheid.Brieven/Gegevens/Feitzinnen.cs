using System.Collections.Immutable;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What letters to the klager say of a fact, where the words of the kader speak of him.</summary>
/// <param name="Bevestigend">That it is so; <c>{{ waarde }}</c> stands for the value.</param>
/// <param name="Ontkennend">That it is not so.</param>
/// <param name="Waarden">For a choice, what to say of a value.</param>
internal sealed record Feitzinnen(string? Bevestigend, string? Ontkennend, ImmutableDictionary<string, string> Waarden);
