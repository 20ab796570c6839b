using System.Globalization;
using System.Text;
using System.Xml;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes one XML file of an ODT; names come with their usual prefix.</summary>
internal sealed class Odtschrijver : IDisposable
{
    private static readonly XmlWriterSettings Instelling = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = false, Indent = false, NewLineHandling = NewLineHandling.None };

    private readonly MemoryStream _stroom = new();
    private readonly XmlWriter _xml;

    private Odtschrijver() => _xml = XmlWriter.Create(_stroom, Instelling);

    /// <summary>The bytes of a file with this root.</summary>
    public static byte[] Bestand(string wortel, string[] prefixen, Action<Odtschrijver> inhoud)
    {
        using var schrijver = new Odtschrijver();
        var xml = schrijver._xml;
        xml.WriteStartDocument();
        schrijver.Begin(wortel);
        foreach (var (prefix, ruimte) in Odtruimte.Van(prefixen))
        {
            xml.WriteAttributeString("xmlns", prefix, null, ruimte);
        }

        schrijver.Attribuut(wortel.Split(':')[0] + ":version", Odtruimte.Versie);
        inhoud(schrijver);
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        return schrijver._stroom.ToArray();
    }

    public static string Millimeters(decimal mm) => mm.ToString("0.##", CultureInfo.InvariantCulture) + "mm";

    public static string Punten(decimal punten) => punten.ToString("0.##", CultureInfo.InvariantCulture) + "pt";

    public void Begin(string naam)
    {
        var (prefix, lokaal) = Delen(naam);
        _xml.WriteStartElement(prefix, lokaal, Odtruimte.Ruimte(prefix));
    }

    public void Einde() => _xml.WriteEndElement();

    public void Attribuut(string naam, string waarde)
    {
        var (prefix, lokaal) = Delen(naam);
        _xml.WriteAttributeString(prefix, lokaal, Odtruimte.Ruimte(prefix), waarde);
    }

    public void Tekst(string tekst) => _xml.WriteString(tekst);

    /// <summary>An element with attributes, and perhaps what it holds.</summary>
    public void Element(string naam, ReadOnlySpan<(string Naam, string Waarde)> attributen, Action? inhoud = null)
    {
        Begin(naam);
        foreach (var (attribuut, waarde) in attributen)
        {
            Attribuut(attribuut, waarde);
        }

        inhoud?.Invoke();
        Einde();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stroom.Dispose();
    }

    private static (string Prefix, string Lokaal) Delen(string naam)
    {
        var punt = naam.IndexOf(':', StringComparison.Ordinal);
        return (naam[..punt], naam[(punt + 1)..]);
    }
}
