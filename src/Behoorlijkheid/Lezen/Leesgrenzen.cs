namespace Behoorlijkheid.Lezen;

/// <summary>How large a JSON input may be; what is larger is refused with a problem and never truncated.</summary>
public sealed record Leesgrenzen
{
    /// <summary>The limits of a dossier: 10 MB, 64 levels, texts of 1 MB, lists of 100,000 items.</summary>
    public static Leesgrenzen Dossier { get; } = new();

    /// <summary>The limits of a file with rules: 1 MB, 64 levels, texts of 64 KB, lists of 100,000 items.</summary>
    public static Leesgrenzen Regels { get; } = new() { Bytes = 1024 * 1024, Tekst = 64 * 1024 };

    /// <summary>Largest size of the whole input, in bytes; that size itself is accepted.</summary>
    public int Bytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Deepest nesting of objects and lists; that depth itself is accepted.</summary>
    public int Diepte { get; init; } = 64;

    /// <summary>Largest size of one text or name as it is written, in bytes; that size itself is accepted.</summary>
    public int Tekst { get; init; } = 1024 * 1024;

    /// <summary>Most items in one list or object; that number itself is accepted.</summary>
    public int Lijst { get; init; } = 100_000;
}
