using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes a beoordeling or a timeline as Markdown (CommonMark), with what <see cref="TekstWeergave"/> says.</summary>
public static class MarkdownWeergave
{
    /// <summary>Writes it; lines end with a line feed.</summary>
    /// <param name="beoordeling">The beoordeling.</param>
    /// <returns>The Markdown.</returns>
    public static string Schrijf(Beoordeling beoordeling)
    {
        ArgumentNullException.ThrowIfNull(beoordeling);
        return Markdownblad.Schrijf(Pagina.Van(beoordeling));
    }

    /// <summary>Writes a timeline; lines end with a line feed.</summary>
    /// <param name="tijdlijn">The timeline.</param>
    /// <returns>The Markdown.</returns>
    public static string Schrijf(Tijdlijn tijdlijn)
    {
        ArgumentNullException.ThrowIfNull(tijdlijn);
        return Markdownblad.Schrijf(Tijdlijnpagina.Van(tijdlijn));
    }
}
