namespace Behoorlijkheid.Lezen;

/// <summary>A problem without its place.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Tekst">One Dutch sentence.</param>
/// <param name="Suggestie">What was probably meant.</param>
/// <param name="Ernst">Whether it stops the reading.</param>
internal readonly record struct Melding(string Code, string Tekst, string? Suggestie = null, Ernst Ernst = Ernst.Fout);
