using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Support;

/// <summary>A generated dossier that is full of personal data.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Leeg">The same without any marked value: what it has is nobody's.</param>
/// <param name="Waarden">The personal values that the dossier states.</param>
internal sealed record Persoonsdossier(Klachtdossier Dossier, Klachtdossier Leeg, ImmutableArray<string> Waarden);
