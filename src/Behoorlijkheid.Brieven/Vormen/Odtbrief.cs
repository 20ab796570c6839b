using System.Text;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A letter in OpenDocument 1.3: a zip file that begins with its kind, uncompressed, and holds text, styles, title and language, and no word of who made it or when.</summary>
internal static class Odtbrief
{
    private const string Soort = "application/vnd.oasis.opendocument.text";

    private static readonly string[] Bestanden = ["content.xml", "styles.xml", "meta.xml"];

    public static byte[] Van(Briefdocument brief)
    {
        Huisstijlcontrole.Eis(brief.Huisstijl);
        return Zipbestand.Van(
        [
            new("mimetype", Encoding.ASCII.GetBytes(Soort), Samengeperst: false),
            new("META-INF/manifest.xml", Manifest()),
            new("content.xml", Odtinhoud.Van(brief)),
            new("styles.xml", Odtstijlen.Van(brief)),
            new("meta.xml", Meta(brief)),
        ]);
    }

    private static byte[] Manifest() => Odtschrijver.Bestand("manifest:manifest", ["manifest"], xml =>
    {
        xml.Element("manifest:file-entry", [("manifest:full-path", "/"), ("manifest:version", Odtruimte.Versie), ("manifest:media-type", Soort)]);
        foreach (var bestand in Bestanden)
        {
            xml.Element("manifest:file-entry", [("manifest:full-path", bestand), ("manifest:media-type", "text/xml")]);
        }
    });

    private static byte[] Meta(Briefdocument brief) => Odtschrijver.Bestand("office:document-meta", ["office", "meta", "dc"], xml =>
    {
        xml.Begin("office:meta");
        xml.Element("dc:title", [], () => xml.Tekst(brief.Titel));
        xml.Element("dc:language", [], () => xml.Tekst(Vormteksten.Taal));
        xml.Einde();
    });
}
