namespace Behoorlijkheid.Normen;

/// <summary>How large a toetsingskader may be. What is larger is refused with a problem, and never cut short.</summary>
public sealed record Kadergrenzen
{
    /// <summary>The limits that hold when nobody sets others.</summary>
    public static Kadergrenzen Standaard { get; } = new();

    /// <summary>Most bytes in one file.</summary>
    public int BytesPerBestand { get; init; } = 1024 * 1024;

    /// <summary>Deepest nesting of objects and lists in a file.</summary>
    public int JsonDiepte { get; init; } = 64;

    /// <summary>Most characters in one text.</summary>
    public int TekensPerTekst { get; init; } = 64 * 1024;

    /// <summary>Most norms, counting each version.</summary>
    public int Normen { get; init; } = 5_000;

    /// <summary>Most characters in one expression.</summary>
    public int TekensPerUitdrukking { get; init; } = 4_096;

    /// <summary>Deepest nesting of brackets in an expression, and the longest run of <c>not</c>.</summary>
    public int Uitdrukkingsdiepte { get; init; } = 64;

    /// <summary>Most parts of an expression, the begrippen that it uses written out.</summary>
    public int KnopenPerUitdrukking { get; init; } = 2_000;
}
