using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>The text of a letter with its footnotes.</summary>
internal sealed record Markdownlezing(ImmutableArray<Briefblok> Blokken, ImmutableArray<ImmutableArray<Tekstdeel>> Noten);
