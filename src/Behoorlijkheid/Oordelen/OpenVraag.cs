using System.Collections.Immutable;

namespace Behoorlijkheid.Oordelen;

/// <summary>A fact that nobody stated and that could decide something.</summary>
/// <param name="Feit">Path of the fact, or of the list, in the dossier.</param>
/// <param name="Vraag">The question to ask, in Dutch.</param>
/// <param name="Normen">Ids of the norms that it could decide.</param>
/// <param name="Aanwijzingen">What helps to judge it, for a fact that a person must weigh.</param>
public sealed record OpenVraag(string Feit, string Vraag, ImmutableArray<string> Normen, ImmutableArray<string> Aanwijzingen);
