using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>A piece of a sentence: words, and what they are the name of.</summary>
/// <param name="Tekst">The words.</param>
/// <param name="Begrip">The begrip that they name.</param>
/// <param name="Vereiste">The vereiste that they name.</param>
internal sealed record Zinsdeel(string Tekst, Begrip? Begrip = null, Vereiste? Vereiste = null);
