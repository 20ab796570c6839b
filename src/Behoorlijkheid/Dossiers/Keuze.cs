namespace Behoorlijkheid.Dossiers;

/// <summary>One of the words of a choice.</summary>
/// <param name="Naam">The word as dossiers write it.</param>
/// <param name="Waarde">The member of the enum.</param>
/// <remarks>A record and not a tuple: lists of a tuple would be compiled at every start.</remarks>
internal sealed record Keuze(string Naam, object Waarde);
