namespace Behoorlijkheid.Lezen;

/// <summary>One thing that is wrong with an input, said so that its author can mend it.</summary>
/// <param name="Code">Stable code, such as <c>vorm.onbekende-naam</c>; codes that start with <c>vorm.</c> are what the JSON schema refuses too.</param>
/// <param name="Plaats">Where it stands.</param>
/// <param name="Melding">One Dutch sentence that quotes what stands there; it has no line break.</param>
/// <param name="Suggestie">What was probably meant, as a Dutch sentence, or <c>null</c>.</param>
/// <param name="Ernst">Whether it stops the reading.</param>
public sealed record Probleem(string Code, Plaats Plaats, string Melding, string? Suggestie = null, Ernst Ernst = Ernst.Fout);
