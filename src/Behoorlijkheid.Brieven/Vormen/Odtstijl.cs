using System.Globalization;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The names of the styles of a letter in OpenDocument, and the writing of one.</summary>
internal static class Odtstijl
{
    public const string Standaard = "Standard";
    public const string Tekst = "Text_20_body";
    public const string Citaat = "Quotations";
    public const string Lijstalinea = "List_20_Contents";
    public const string Lijstslot = "List_20_1_20_End";
    public const string Bijeen = "Tekst_20_bijeen";
    public const string Lijstcitaat = "Lijstcitaat";
    public const string Voetnoot = "Footnote";
    public const string Paginakop = "Header";
    public const string Tabeltekst = "Table_20_Contents";
    public const string Tabelkop = "Table_20_Heading";
    public const string Conceptmerk = "Conceptmerk";
    public const string Afzender = "Afzender";
    public const string Afzendergegevens = "Afzendergegevens";
    public const string Afzendergroep = "Afzendergroep";
    public const string Geadresseerde = "Addressee";
    public const string Kenmerk = "Kenmerk";
    public const string EersteKenmerk = "Eerste_20_kenmerk";
    public const string Kenmerknaam = "Kenmerknaam";
    public const string Vet = "Strong_20_Emphasis";
    public const string Cursief = "Emphasis";
    public const string VetCursief = "Vet_20_cursief";
    public const string Hyperlink = "Internet_20_link";
    public const string Nootnummer = "Footnote_20_Symbol";
    public const string Nootanker = "Footnote_20_anchor";

    /// <summary>The name that the fonts of the letter bear in it.</summary>
    public const string Letter = "Letter";

    /// <summary>The style of a list; in a quotation it lies further in.</summary>
    public static string Lijst(bool genummerd, bool inCitaat) => (genummerd ? "Nummering" : "Opsomming") + (inCitaat ? "_20_in_20_citaat" : string.Empty);

    public static string Kop(int niveau) => string.Create(CultureInfo.InvariantCulture, $"Heading_20_{niveau}");

    /// <summary>The name as people see it.</summary>
    public static string Zichtbaar(string naam) => naam.Replace("_20_", " ", StringComparison.Ordinal);

    public static void Lettertypen(Odtschrijver xml, Huisstijl stijl) => xml.Element("office:font-face-decls", [], () =>
        xml.Element("style:font-face", [("style:name", Letter), ("svg:font-family", $"'{stijl.Lettertype.Replace("'", string.Empty, StringComparison.Ordinal)}'")]));

    public static void Alinea(Odtschrijver xml, string naam, string ouder, (string Naam, string Waarde)[] alinea, (string Naam, string Waarde)[] letters, string? klasse = "text", int? niveau = null)
    {
        List<(string Naam, string Waarde)> attributen = [("style:name", naam), ("style:family", "paragraph"), ("style:parent-style-name", ouder)];
        if (Zichtbaar(naam) != naam)
        {
            attributen.Insert(1, ("style:display-name", Zichtbaar(naam)));
        }

        if (niveau is { } n)
        {
            attributen.Add(("style:next-style-name", Tekst));
            attributen.Add(("style:default-outline-level", n.ToString(CultureInfo.InvariantCulture)));
        }

        if (klasse is not null)
        {
            attributen.Add(("style:class", klasse));
        }

        xml.Element("style:style", attributen.ToArray(), () =>
        {
            Eigenschappen(xml, "style:paragraph-properties", alinea);
            Eigenschappen(xml, "style:text-properties", letters);
        });
    }

    public static void Teken(Odtschrijver xml, string naam, (string Naam, string Waarde)[] letters) =>
        xml.Element("style:style", [("style:name", naam), ("style:display-name", Zichtbaar(naam)), ("style:family", "text")], () => Eigenschappen(xml, "style:text-properties", letters));

    public static void Eigenschappen(Odtschrijver xml, string element, (string Naam, string Waarde)[] eigenschappen)
    {
        if (eigenschappen.Length > 0)
        {
            xml.Element(element, eigenschappen);
        }
    }
}
