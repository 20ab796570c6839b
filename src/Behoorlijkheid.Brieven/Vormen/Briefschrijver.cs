using System.Text;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes a letter in a form. The same letter gives the same bytes.</summary>
internal static class Briefschrijver
{
    private static readonly UTF8Encoding ZonderMerk = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The file: UTF-8 without byte order mark for the forms that are text.</summary>
    /// <exception cref="ArgumentException">The document refers to a note that it does not have, or its looks are no looks.</exception>
    public static byte[] Schrijf(Briefdocument brief, Briefvorm vorm) => vorm switch
    {
        Briefvorm.Docx => Docxbrief.Van(Briefzuivering.Van(brief)),
        Briefvorm.Odt => Odtbrief.Van(Briefzuivering.Van(brief)),
        Briefvorm.Html => ZonderMerk.GetBytes(Htmlbrief.Van(Briefzuivering.Van(brief))),
        Briefvorm.Markdown => ZonderMerk.GetBytes(Markdownbrief.Van(Briefzuivering.Van(brief))),
        Briefvorm.Tekst => ZonderMerk.GetBytes(Brieftekst.Van(brief)),
        _ => throw new ArgumentOutOfRangeException(nameof(vorm), vorm, null),
    };
}
