using System.Collections.Immutable;

namespace Behoorlijkheid.Lezen;

/// <summary>Turns an offset in UTF-8 bytes into a line and a column.</summary>
/// <remarks>Lines end with a line feed; a column counts characters (Unicode scalar values), so an emoji is one.</remarks>
internal sealed class Regelwijzer
{
    private const int Blok = 1024;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly ImmutableArray<int> regels;

    // Characters before each block, so that a column far into a line of megabytes needs no count from its start.
    private readonly ImmutableArray<int> tekensVoorBlok;

    public Regelwijzer(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8;
        var bytes = utf8.Span;
        var begin = ImmutableArray.CreateBuilder<int>();
        var blokken = ImmutableArray.CreateBuilder<int>(1 + (bytes.Length / Blok));
        begin.Add(0);
        var tekens = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i % Blok == 0)
            {
                blokken.Add(tekens);
            }

            tekens += BegintTeken(bytes[i]) ? 1 : 0;
            if (bytes[i] == '\n')
            {
                begin.Add(i + 1);
            }
        }

        regels = begin.ToImmutable();
        tekensVoorBlok = blokken.ToImmutable();
    }

    /// <summary>The line and column, both from 1.</summary>
    /// <param name="offset">Offset in bytes; the length itself is the end of the text.</param>
    /// <returns>Line and column.</returns>
    public (int Regel, int Kolom) Op(int offset)
    {
        var gevonden = regels.BinarySearch(offset);
        var regel = gevonden >= 0 ? gevonden : ~gevonden - 1;
        return (regel + 1, TekensVoor(offset) - TekensVoor(regels[regel]) + 1);
    }

    /// <summary>The offset of a byte in a line that is counted from 0.</summary>
    /// <param name="regel">Line, from 0.</param>
    /// <param name="byteInRegel">Byte in that line, from 0.</param>
    /// <returns>Offset in bytes.</returns>
    public int Offset(int regel, int byteInRegel) => Math.Min(regels[regel] + byteInRegel, utf8.Length);

    private static bool BegintTeken(byte b) => (b & 0xC0) != 0x80;

    private int TekensVoor(int offset)
    {
        if (tekensVoorBlok.IsEmpty)
        {
            return 0;
        }

        var blok = Math.Min(offset / Blok, tekensVoorBlok.Length - 1);
        var tekens = tekensVoorBlok[blok];
        foreach (var b in utf8.Span[(blok * Blok)..offset])
        {
            tekens += BegintTeken(b) ? 1 : 0;
        }

        return tekens;
    }
}
