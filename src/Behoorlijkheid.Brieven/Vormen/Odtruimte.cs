namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The name spaces of OpenDocument, by their usual prefixes.</summary>
internal static class Odtruimte
{
    public const string Versie = "1.3";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Fo = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    public const string Xlink = "http://www.w3.org/1999/xlink";
    public const string Dc = "http://purl.org/dc/elements/1.1/";

    private static readonly (string Prefix, string Ruimte)[] Alle =
    [
        ("office", Office), ("style", Style), ("text", Text), ("table", Table), ("fo", Fo), ("svg", Svg), ("meta", Meta), ("manifest", Manifest), ("xlink", Xlink), ("dc", Dc),
    ];

    /// <summary>The prefixes that a document declares at its root.</summary>
    public static IEnumerable<(string Prefix, string Ruimte)> Van(params string[] prefixen) => Alle.Where(r => prefixen.Contains(r.Prefix));

    /// <summary>The name space of a prefix.</summary>
    public static string Ruimte(string prefix) => Alle.Single(r => r.Prefix == prefix).Ruimte;
}
