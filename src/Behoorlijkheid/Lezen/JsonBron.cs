using System.Text;

namespace Behoorlijkheid.Lezen;

/// <summary>The bytes of one JSON input and where its tokens stand.</summary>
internal sealed class JsonBron
{
    private readonly List<int> tokens = [];
    private readonly Lazy<Regelwijzer> regelwijzer;

    public JsonBron(ReadOnlyMemory<byte> utf8, string? bestand)
    {
        Utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        Bestand = bestand;
        regelwijzer = new(() => new(Utf8));
    }

    /// <summary>The bytes, without byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public string? Bestand { get; }

    public Regelwijzer Regels => regelwijzer.Value;

    public int AantalTokens => tokens.Count;

    public void VoegToken(int offset) => tokens.Add(offset);

    public int Offset(int token) => tokens[token];

    public Plaats Op(string pointer, int offset)
    {
        var (regel, kolom) = Regels.Op(offset);
        return new(Bestand, pointer, regel, kolom);
    }

    public bool IsGetal(int token) => Utf8.Span[tokens[token]] is (byte)'-' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>A text, number or word as it is written, with its quotes.</summary>
    /// <param name="token">Number of the token.</param>
    /// <returns>The source text.</returns>
    public string Ruw(int token) => Encoding.UTF8.GetString(Utf8.Span[tokens[token]..Einde(tokens[token])]);

    /// <summary>Where a character of an unescaped text stands in the bytes.</summary>
    /// <param name="token">Number of the token, which is a text.</param>
    /// <param name="index">Index of a UTF-16 code unit in the unescaped text; its length is the closing quote.</param>
    /// <returns>Offset in bytes.</returns>
    public int OffsetIn(int token, int index)
    {
        var bytes = Utf8.Span;
        var offset = tokens[token] + 1;
        for (var gezien = 0; gezien < index && bytes[offset] != '"';)
        {
            var (lengte, eenheden) = Teken(bytes, offset);
            if (gezien + eenheden > index)
            {
                break;
            }

            gezien += eenheden;
            offset += lengte;
        }

        return offset;
    }

    private static (int Bytes, int Eenheden) Teken(ReadOnlySpan<byte> bytes, int offset) => bytes[offset] switch
    {
        (byte)'\\' => (bytes[offset + 1] == 'u' ? 6 : 2, 1),
        < 0x80 => (1, 1),
        < 0xE0 => (2, 1),
        < 0xF0 => (3, 1),
        _ => (4, 2),
    };

    private int Einde(int begin)
    {
        var bytes = Utf8.Span;
        var i = begin + 1;
        if (bytes[begin] == '"')
        {
            while (bytes[i] != '"')
            {
                i += bytes[i] == '\\' ? 2 : 1;
            }

            return i + 1;
        }

        while (i < bytes.Length && (char.IsAsciiLetterOrDigit((char)bytes[i]) || bytes[i] is (byte)'.' or (byte)'+' or (byte)'-'))
        {
            i++;
        }

        return i;
    }
}
