namespace Behoorlijkheid.Lezen;

/// <summary>A JSON string.</summary>
internal sealed class JsonTekst(JsonBron bron, int token, JsonSleutel sleutel, string waarde) : JsonKnoop(bron, token, sleutel)
{
    /// <summary>The text, unescaped.</summary>
    public string Waarde { get; } = waarde;

    /// <summary>Where it is written, its quotes included: from which byte (after a byte order mark), and how many.</summary>
    public (int Begin, int Lengte) Bytes => (Bron.Offset(Token), System.Text.Encoding.UTF8.GetByteCount(Bron.Ruw(Token)));

    public override string Citaat => Lezen.Citaat.Van(Waarde);

    /// <summary>Where a character of the text stands in the file, also after escapes.</summary>
    /// <param name="index">Index in <see cref="Waarde"/>; its length is the closing quote.</param>
    /// <returns>The place; its pointer is that of the text.</returns>
    public Plaats PlaatsIn(int index) => Bron.Op(Pointer, Bron.OffsetIn(Token, index));
}
