using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The measures of a page, the same in every form. In millimetres, unless it says points.</summary>
/// <remarks>
/// A4. The text is 125 mm wide, some 75 characters, which reads well; the sender's data stand to its right. The address begins at 50 mm from the top
/// and 25 mm from the left, where an envelope with its window on the left shows it.
/// </remarks>
internal static class Briefmaten
{
    public const decimal Breedte = 210;
    public const decimal Hoogte = 297;
    public const decimal Links = 25;
    public const decimal Tekst = 125;
    public const decimal Rechts = Breedte - Links - Tekst;
    public const decimal Onder = 22;

    /// <summary>Where the first page begins.</summary>
    public const decimal Boven = 20;

    /// <summary>Where the head of a following page begins.</summary>
    public const decimal Paginakop = 14;

    /// <summary>From the top of the first page's text to the address.</summary>
    public const decimal TotAdres = 30;

    /// <summary>From the top of the address to the references below it.</summary>
    public const decimal Adres = 42;

    /// <summary>Between the text and the sender's data.</summary>
    public const decimal Tussen = 6;

    /// <summary>The column of the sender's data.</summary>
    public const decimal Zijkolom = 42;

    /// <summary>The column with the names of references.</summary>
    public const decimal Kenmerknaam = 30;

    /// <summary>By how much each level of a list lies further in.</summary>
    public const decimal Inspringing = 6;

    /// <summary>By how much a quotation lies further in, the line at its left included.</summary>
    public const decimal Citaat = Inspringing + 3;

    /// <summary>Levels of lists that the forms can number; deeper points stand on the last.</summary>
    public const int Lijstniveaus = 9;

    private const decimal PuntPerMillimeter = 72m / 25.4m;
    private const int LangeNaam = 40;

    public static decimal Punten(decimal millimeters) => millimeters * PuntPerMillimeter;

    public static decimal Millimeters(decimal punten) => punten / PuntPerMillimeter;

    /// <summary>The height of a line of text, in points.</summary>
    public static decimal Regelhoogte(Huisstijl stijl) => Half(stijl.Lettergrootte * 1.4m);

    /// <summary>The size of small text (notes, tables, the sender's data, the head of a page), in points.</summary>
    public static decimal Klein(Huisstijl stijl) => Half(stijl.Lettergrootte * 0.85m);

    /// <summary>The height of a line of small text, in points.</summary>
    public static decimal KleineRegelhoogte(Huisstijl stijl) => Half(Klein(stijl) * 1.35m);

    /// <summary>The size of the sender's name, in points: a long one is smaller, so that it fits beside nothing else.</summary>
    public static decimal Afzender(Briefdocument brief) => Half(brief.Huisstijl.Lettergrootte * (brief.Afzender.Length > LangeNaam ? 1.4m : 1.8m));

    /// <summary>The height of a line with the sender's name, in points.</summary>
    public static decimal Afzenderregel(Briefdocument brief) => Half(Afzender(brief) * 1.25m);

    /// <summary>The height of the line with the mark of a draft, in points.</summary>
    public static decimal Merkregel => 24;

    /// <summary>The white space below the sender's name, in points, so that the address stands where it should.</summary>
    public static decimal OnderAfzender(Briefdocument brief) =>
        Math.Max(Punten(TotAdres) - Afzenderregel(brief) - (brief.Conceptmerk is null ? 0 : Merkregel), 0);

    /// <summary>The white space above the first reference, in points: what the address leaves of its window.</summary>
    public static decimal BovenKenmerken(Briefdocument brief) => brief.Geadresseerde.IsEmpty
        ? 0
        : Math.Max(Punten(Adres) - (brief.Geadresseerde.Length * Regelhoogte(brief.Huisstijl)), Regelhoogte(brief.Huisstijl));

    /// <summary>The white space between paragraphs, in points.</summary>
    public const decimal Alinea = 8;

    /// <summary>The white space below a point of a list and below a heading, in points.</summary>
    public const decimal Punt = 4;

    /// <summary>The white space above a heading, in points.</summary>
    public static decimal BovenKop(int niveau) => niveau == 1 ? 16 : 12;

    private static decimal Half(decimal punten) => Math.Round(punten * 2, MidpointRounding.AwayFromZero) / 2;
}
