namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The form of file in which a letter is written.</summary>
public enum Briefvorm
{
    /// <summary>Office Open XML (ISO/IEC 29500), as Word writes it.</summary>
    Docx = 1,

    /// <summary>OpenDocument text 1.3, the open standard for public bodies.</summary>
    Odt = 2,

    /// <summary>One HTML file that asks nothing of the network and prints as a letter.</summary>
    Html = 3,

    /// <summary>CommonMark with footnotes and pipe tables.</summary>
    Markdown = 4,

    /// <summary>Plain text in lines, footnotes at the end.</summary>
    Tekst = 5,
}
