using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What an ODT says, in the lines of <see cref="Brieflezing"/>.</summary>
internal sealed class Odtlezing
{
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private readonly List<string> _regels = [];
    private readonly List<string> _noten = [];

    public static XDocument Deel(byte[] bestand, string naam)
    {
        using var stroom = new MemoryStream(bestand);
        using var zip = new ZipArchive(stroom);
        using var inhoud = zip.GetEntry(naam)!.Open();
        return XDocument.Load(inhoud, LoadOptions.PreserveWhitespace);
    }

    public static ImmutableArray<string> Van(byte[] bestand)
    {
        var lezing = new Odtlezing();
        lezing.Blokken(Deel(bestand, "content.xml").Descendants(Office + "text").Single(), 0);
        return [.. lezing._regels, .. lezing._noten];
    }

    private void Blokken(XElement ouder, int niveau)
    {
        foreach (var element in ouder.Elements())
        {
            if (element.Name == Text + "h")
            {
                Voeg("kop" + element.Attribute(Text + "outline-level")!.Value, element);
            }
            else if (element.Name == Text + "p")
            {
                Voeg(Soort(element, niveau), element);
            }
            else if (element.Name == Text + "list")
            {
                element.Elements(Text + "list-item").ToList().ForEach(p => Blokken(p, niveau + 1));
            }
            else if (element.Element(Table + "table-header-rows") is { } koppen)
            {
                Cellen(koppen.Elements(Table + "table-row"), "th");
                Cellen(element.Elements(Table + "table-row"), "td");
            }
            else
            {
                element.Descendants(Table + "table-cell").ToList().ForEach(c => Blokken(c, 0));
            }
        }
    }

    private void Cellen(IEnumerable<XElement> rijen, string soort) =>
        _regels.AddRange(rijen.Elements(Table + "table-cell").Select(c => $"{soort}|{Regel(c.Element(Text + "p")!)}").ToList());

    private static string Soort(XElement alinea, int niveau) => alinea.Attribute(Text + "style-name")!.Value switch
    {
        "Conceptmerk" => "merk",
        "Afzender" => "afzender",
        "Addressee" => "aan",
        "Kenmerk" or "Eerste_20_kenmerk" => "kenmerk",
        "Afzendergegevens" or "Afzendergroep" => "gegevens",
        "Quotations" or "Lijstcitaat" => Brieflezing.Soort(niveau, inCitaat: true),
        _ => Brieflezing.Soort(niveau, inCitaat: false),
    };

    private void Voeg(string soort, XElement element)
    {
        if (Regel(element) is { IsLeeg: false } regel)
        {
            _regels.Add($"{soort}|{regel}");
        }
    }

    private Leesregel Regel(XElement element)
    {
        var uit = new Leesregel();
        Delen(element, string.Empty, uit);
        return uit.Genormaliseerd();
    }

    private void Delen(XElement ouder, string opmaak, Leesregel uit)
    {
        foreach (var knoop in ouder.Nodes())
        {
            switch (knoop)
            {
                case XText tekst:
                    uit.Voeg(tekst.Value, opmaak);
                    break;
                case XElement element:
                    Deel(element, opmaak, uit);
                    break;
            }
        }
    }

    private void Deel(XElement element, string opmaak, Leesregel uit)
    {
        switch (element.Name.LocalName)
        {
            case "line-break":
                uit.Voeg("\n");
                break;
            case "tab" or "s":
                uit.Voeg(" ");
                break;
            case "note":
                var plaats = _noten.Count;
                _noten.Add(string.Empty);
                _noten[plaats] = $"noot|{Regel(element.Element(Text + "note-body")!.Element(Text + "p")!)}";
                uit.Voeg($"[{element.Element(Text + "note-citation")!.Value}]");
                break;
            case "note-ref":
                uit.Voeg($"[{element.Value}]");
                break;
            default:
                Delen(element, Opmaak(element) ?? opmaak, uit);
                break;
        }
    }

    private static string? Opmaak(XElement element) => element.Attribute(Text + "style-name")?.Value switch
    {
        "Strong_20_Emphasis" => "b",
        "Emphasis" => "i",
        "Vet_20_cursief" => "bi",
        _ => null,
    };
}
