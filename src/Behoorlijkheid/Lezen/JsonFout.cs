namespace Behoorlijkheid.Lezen;

/// <summary>Says in Dutch what is wrong where the framework's reader stopped; its own texts are English and change.</summary>
internal readonly ref struct JsonFout
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly int offset;

    // Start of the token that could not be read.
    private readonly int begin;

    public JsonFout(ReadOnlySpan<byte> bytes, int offset, int gelezen)
    {
        this.bytes = bytes;
        this.offset = offset;
        begin = Math.Min(gelezen, offset);
        while (begin < offset && bytes[begin] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or (byte)':')
        {
            begin++;
        }
    }

    private byte Hier => bytes[offset];

    /// <summary>The sentence.</summary>
    /// <param name="afgesloten">Whether a whole document had been read already.</param>
    /// <param name="diepte">The deepest nesting allowed, when the reader was that deep.</param>
    /// <returns>Code and sentence.</returns>
    public Melding Melding(bool afgesloten, int? diepte)
    {
        if (offset >= bytes.Length)
        {
            return LeesTeksten.Afgebroken();
        }

        if (afgesloten)
        {
            return LeesTeksten.NaEinde(Teken());
        }

        if (diepte is { } grens && Hier is (byte)'{' or (byte)'[' && Vorige() is (byte)',' or (byte)':' or (byte)'[')
        {
            return LeesTeksten.TeDiep(diepte.Value);
        }

        return begin < offset ? InToken() : TussenTokens();
    }

    private Melding InToken() => bytes[begin] switch
    {
        (byte)'"' => Hier < 0x20 ? LeesTeksten.Stuurteken(Hier) : LeesTeksten.Escape(Teken()),
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => VoorloopNul() ? LeesTeksten.VoorloopNul() : LeesTeksten.GetalFout(Teken()),
        _ => LeesTeksten.Onverwacht(Teken()),
    };

    private Melding TussenTokens() => Hier switch
    {
        (byte)'}' or (byte)']' when Vorige() == ',' => LeesTeksten.KommaTeVeel(),
        (byte)'/' => LeesTeksten.Commentaar(),
        (byte)'\'' => LeesTeksten.EnkeleAanhaling(),
        (byte)'"' => LeesTeksten.KommaOntbreekt(),
        < 0x20 => LeesTeksten.Stuurteken(Hier),
        _ => LeesTeksten.Onverwacht(Teken()),
    };

    private bool VoorloopNul() =>
        char.IsAsciiDigit((char)Hier) && bytes[offset - 1] == '0' && (offset - 1 == begin || (offset - 2 == begin && bytes[begin] == '-'));

    private byte Vorige()
    {
        var i = offset - 1;
        while (i >= 0 && bytes[i] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            i--;
        }

        return i >= 0 ? bytes[i] : default;
    }

    // The input was found to be UTF-8, but the framework may stop inside a character.
    private string Teken() =>
        System.Text.Rune.DecodeFromUtf8(bytes[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done
            ? rune.ToString()
            : "?";
}
