using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Oordelen;

/// <summary>Level 1: what the bestuursorgaan decided on a klachtonderdeel beside what fitted. The complaint itself is never decided here.</summary>
/// <param name="Klachtonderdeel">Id of the klachtonderdeel.</param>
/// <param name="Omschrijving">What it is about.</param>
/// <param name="Gegeven">What the organ decided; <c>null</c> when that is not established.</param>
/// <param name="Passend">What fitted.</param>
/// <param name="BeoordeeldDoor">Who weighed the statements.</param>
/// <param name="Toelichting">With which reasons.</param>
public sealed record PassendOordeelbevinding(
    string Klachtonderdeel,
    string Omschrijving,
    Klachtoordeel? Gegeven,
    PassendOordeel Passend,
    string? BeoordeeldDoor,
    string? Toelichting);
