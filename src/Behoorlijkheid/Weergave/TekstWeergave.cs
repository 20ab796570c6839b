using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Writes a beoordeling or a timeline as plain text for people.</summary>
public static class TekstWeergave
{
    /// <summary>Longest line, in characters, unless a single word is longer.</summary>
    public const int Breedte = 100;

    /// <summary>Writes it; lines end with a line feed.</summary>
    /// <param name="beoordeling">The beoordeling.</param>
    /// <returns>The text.</returns>
    public static string Schrijf(Beoordeling beoordeling)
    {
        ArgumentNullException.ThrowIfNull(beoordeling);
        return new Tekstblad(Breedte).Schrijf(Pagina.Van(beoordeling));
    }

    /// <summary>Writes a timeline; lines end with a line feed.</summary>
    /// <param name="tijdlijn">The timeline.</param>
    /// <returns>The text.</returns>
    public static string Schrijf(Tijdlijn tijdlijn)
    {
        ArgumentNullException.ThrowIfNull(tijdlijn);
        return new Tekstblad(Breedte).Schrijf(Tijdlijnpagina.Van(tijdlijn));
    }
}
