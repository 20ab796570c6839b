namespace Behoorlijkheid.Lezen;

/// <summary>Reads JSON strictly: first its syntax and the place of every token, then its values.</summary>
internal static class JsonLezer
{
    /// <summary>Reads one document.</summary>
    /// <param name="utf8">The bytes; a byte order mark of UTF-8 is skipped.</param>
    /// <param name="bestand">The file as the caller names it.</param>
    /// <param name="grenzen">How large it may be.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <returns>The document with each name once, or <c>null</c> when it could not be read at all.</returns>
    public static JsonKnoop? Lees(ReadOnlyMemory<byte> utf8, string? bestand, Leesgrenzen grenzen, Probleemlijst problemen)
    {
        if (utf8.Length > grenzen.Bytes)
        {
            problemen.Voeg(new Plaats(bestand, string.Empty), LeesTeksten.TeGroot(utf8.Length, grenzen.Bytes));
            return null;
        }

        var bron = new JsonBron(utf8, bestand);
        return new JsonSyntaxis(bron, grenzen, problemen).IsGoed() ? new JsonWandeling(bron, problemen).Loop() : null;
    }
}
