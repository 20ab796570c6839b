namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Whole numbers from one to another, both included.</summary>
/// <remarks>A record and not a tuple: lists of a tuple would be compiled at every start.</remarks>
internal sealed record Traject(long Van, long Tot);
