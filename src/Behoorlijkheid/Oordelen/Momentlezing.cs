namespace Behoorlijkheid.Oordelen;

/// <summary>What follows for a moment from one reading of a contested fact.</summary>
/// <param name="Feit">Path of the fact in the dossier.</param>
/// <param name="Woord">Path of the fact in the vocabulary.</param>
/// <param name="Volgens">Whose reading it is.</param>
/// <param name="Vroegst">The earliest that the last day can be.</param>
/// <param name="Laatst">The latest that the last day can be.</param>
/// <param name="Status">How the moment then stands; <c>null</c> when there then is no such moment.</param>
internal sealed record Momentlezing(string Feit, string Woord, string Volgens, DateOnly? Vroegst, DateOnly? Laatst, Momentstatus? Status);
