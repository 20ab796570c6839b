using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes the parts of a line as runs.</summary>
/// <param name="deel">The part of the file that the text stands in; it holds the addresses of links.</param>
internal sealed class Docxregel(OpenXmlPart deel)
{
    private readonly Dictionary<string, string> _adressen = new(StringComparer.Ordinal);
    private readonly HashSet<int> _gezien = [];

    public static Run Letters(string tekst, bool vet = false, bool cursief = false)
    {
        var run = new Run();
        if (vet || cursief)
        {
            run.RunProperties = new() { Bold = vet ? new() : null, Italic = cursief ? new() : null };
        }

        run.Append(new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    public static Run InStijl(string tekst, string stijl) =>
        new(new RunProperties { RunStyle = new() { Val = stijl } }, new Text(tekst) { Space = SpaceProcessingModeValues.Preserve });

    public IEnumerable<OpenXmlElement> Van(ImmutableArray<Tekstdeel> delen) => delen.SelectMany(d => d switch
    {
        Tekstdeel.Tekst tekst => [Letters(tekst.Inhoud, tekst.Vet, tekst.Cursief)],
        Tekstdeel.Regeleinde => [new Run(new Break())],
        Tekstdeel.Koppeling koppeling => [new Hyperlink(InStijl(koppeling.Inhoud, Docxstijl.Hyperlink)) { Id = Adres(koppeling.Adres), History = true }],
        Tekstdeel.Nootverwijzing noot => Noot(noot.Noot + 1),
        _ => Enumerable.Empty<OpenXmlElement>(),
    });

    // Word numbers a note where it first stands. A later reference repeats that number by a field.
    private IEnumerable<OpenXmlElement> Noot(int nummer)
    {
        var id = Docxmaat.Tekst(nummer);
        var naam = "_Noot" + id;
        return _gezien.Add(nummer)
            ?
            [
                new BookmarkStart { Id = id, Name = naam },
                new Run(new RunProperties { RunStyle = new() { Val = Docxstijl.Voetnootmarkering } }, new FootnoteReference { Id = nummer }),
                new BookmarkEnd { Id = id },
            ]
            : [new SimpleField(InStijl(id, Docxstijl.Voetnootmarkering)) { Instruction = $" NOTEREF {naam} \\f \\h " }];
    }

    private string Adres(Uri adres)
    {
        if (!_adressen.TryGetValue(adres.AbsoluteUri, out var id))
        {
            id = "rKoppeling" + Docxmaat.Tekst(_adressen.Count + 1);
            deel.AddHyperlinkRelationship(adres, isExternal: true, id);
            _adressen.Add(adres.AbsoluteUri, id);
        }

        return id;
    }
}
