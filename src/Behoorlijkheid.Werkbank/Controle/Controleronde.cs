using System.Collections.Immutable;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>What the checks find of a kader.</summary>
/// <param name="Bevindingen">What its author should look at, in order of place.</param>
/// <param name="Aanvaard">What may stay, in order of place.</param>
internal sealed record Controleronde(ImmutableArray<Bevinding> Bevindingen, ImmutableArray<Aanvaarde> Aanvaard);
