using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A naleving that is another.</summary>
/// <param name="Norm">The norm as it is, or else as it was.</param>
/// <param name="SoortWas">The kind of the norm as it was: an aandachtspunt is followed or not.</param>
/// <param name="VroegerId">The id that the norm had, if that was another.</param>
/// <param name="Item">The item or pair; <c>null</c> for the dossier itself.</param>
/// <param name="Was">The naleving by the old kader; <c>null</c> when it was not tested.</param>
/// <param name="Wordt">The naleving by the new kader; <c>null</c> when it is not tested.</param>
/// <param name="Oorzaken">Groups of changed parts: each group by itself, put into the old norm, gives the new naleving.</param>
internal sealed record Nalevingwijziging(
    Norm Norm, Normsoort SoortWas, string? VroegerId, string? Item, Naleving? Was, Naleving? Wordt, ImmutableArray<ImmutableArray<Oorzaak>> Oorzaken);
