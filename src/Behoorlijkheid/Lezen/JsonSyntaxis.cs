using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Behoorlijkheid.Lezen;

/// <summary>The first pass over a JSON input: syntax, encoding, limits, and the place of every token.</summary>
internal sealed class JsonSyntaxis(JsonBron bron, Leesgrenzen grenzen, Probleemlijst problemen)
{
    private readonly Stack<OpenNiveau> open = new();
    private readonly List<Probleem> overschreden = [];

    /// <summary>Whether the input is JSON within the limits; if not, the problems say why.</summary>
    /// <returns>Whether reading can go on.</returns>
    public bool IsGoed()
    {
        var bytes = bron.Utf8.Span;
        if (Codering(bytes) is { } codering)
        {
            problemen.Voeg(bron.Op(string.Empty, codering.Offset), codering.Melding);
            return false;
        }

        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            problemen.Voeg(bron.Op(string.Empty, bytes.Length), LeesTeksten.Leeg());
            return false;
        }

        if (Fout(bytes) is { } fout)
        {
            problemen.Voeg(bron.Op(string.Empty, fout.Offset), fout.Melding);
            return false;
        }

        problemen.Voeg(overschreden);
        return overschreden.Count == 0;
    }

    private static (int Offset, Melding Melding)? Codering(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
            || (bytes.Length > 1 && (bytes[0] == 0) != (bytes[1] == 0)))
        {
            return (0, LeesTeksten.Utf16());
        }

        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var geldig = 0;
        while (Rune.DecodeFromUtf8(bytes[geldig..], out _, out var lengte) == System.Buffers.OperationStatus.Done)
        {
            geldig += lengte;
        }

        return (geldig, LeesTeksten.GeenUtf8(bytes[geldig]));
    }

    private (int Offset, Melding Melding)? Fout(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = grenzen.Diepte });
        try
        {
            while (reader.Read())
            {
                bron.VoegToken((int)reader.TokenStartIndex);
                if (Token(ref reader) is { } melding)
                {
                    return ((int)reader.TokenStartIndex, melding);
                }
            }

            return null;
        }
        catch (JsonException fout)
        {
            var offset = bron.Regels.Offset((int)(fout.LineNumber ?? 0), (int)(fout.BytePositionInLine ?? 0));
            var ontleding = new JsonFout(bytes, offset, (int)reader.BytesConsumed);
            var afgesloten = bron.AantalTokens > 0 && open.Count == 0;
            return (offset, ontleding.Melding(afgesloten, open.Count == grenzen.Diepte ? grenzen.Diepte : null));
        }
    }

    private Melding? Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Tel();
                open.Push(new(bron.AantalTokens - 1, reader.TokenType == JsonTokenType.StartArray));
                return null;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Sluit();
                return null;
            case JsonTokenType.PropertyName:
                return Tekst(ref reader);
            case JsonTokenType.String:
                Tel();
                return Tekst(ref reader);
            default:
                Tel();
                return null;
        }
    }

    private Melding? Tekst(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > grenzen.Tekst)
        {
            overschreden.Add(Probleem(bron.AantalTokens - 1, LeesTeksten.TekstTeLang(reader.ValueSpan.Length, grenzen.Tekst)));
        }

        if (!reader.ValueIsEscaped)
        {
            return null;
        }

        try
        {
            _ = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return LeesTeksten.LosseSurrogaat();
        }
    }

    private void Tel()
    {
        if (open.TryPeek(out var om))
        {
            om.Aantal++;
        }
    }

    private void Sluit()
    {
        var niveau = open.Pop();
        if (niveau.Aantal > grenzen.Lijst)
        {
            overschreden.Add(Probleem(niveau.Token, LeesTeksten.LijstTeLang(niveau.IsLijst, niveau.Aantal, grenzen.Lijst)));
        }
    }

    // The walk that knows pointers has not begun; line and column say where it is.
    private Probleem Probleem(int token, Melding melding) =>
        new(melding.Code, bron.Op(string.Empty, bron.Offset(token)), melding.Tekst);
}
