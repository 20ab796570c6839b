using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>An oordeel that is another.</summary>
/// <param name="Onderdeel">Id of the part of the request; <c>null</c> for the whole.</param>
/// <param name="Was">The oordeel by the old kader.</param>
/// <param name="Wordt">The oordeel by the new kader.</param>
/// <param name="Oorzaken">Groups of changes: each group by itself, put into the old kader, gives the new oordeel, and nothing can be left out of it.</param>
internal sealed record Oordeelwijziging(string? Onderdeel, Oordeel Was, Oordeel Wordt, ImmutableArray<ImmutableArray<Oorzaak>> Oorzaken);
