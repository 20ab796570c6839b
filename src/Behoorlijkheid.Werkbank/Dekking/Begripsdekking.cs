using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>What the cases of all norms that use a begrip show of it.</summary>
/// <param name="Begrip">The begrip.</param>
/// <param name="Gebruikers">How many norms use it, also by way of others.</param>
/// <param name="Voorwaarden">Its single conditions.</param>
internal sealed record Begripsdekking(Begrip Begrip, int Gebruikers, ImmutableArray<Voorwaardedekking> Voorwaarden);
