using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>A begrip as it is written, before its definition is read.</summary>
internal sealed record Begripsregel(Begripskop Kop, Bereik Bereik, JsonTekst? Als, string Omschrijving, ImmutableArray<string> Bronnen);
