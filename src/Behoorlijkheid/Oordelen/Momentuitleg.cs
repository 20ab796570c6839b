namespace Behoorlijkheid.Oordelen;

/// <summary>What follows from another reading of the law on a last day.</summary>
/// <param name="Id">The reading.</param>
/// <param name="Tekst">The reading as a sentence.</param>
/// <param name="Vroegst">The earliest that the last day can be.</param>
/// <param name="Laatst">The latest that the last day can be.</param>
/// <param name="Status">How the moment then stands.</param>
internal sealed record Momentuitleg(string Id, string Tekst, DateOnly? Vroegst, DateOnly? Laatst, Momentstatus Status);
