using Behoorlijkheid.Brieven.Vormen;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

public sealed class DocxTests
{
    [Test]
    public void Every_letter_is_a_valid_document() =>
        Willekeurigebrief.Brief.Sample(brief => Fouten(Briefschrijver.Schrijf(brief, Briefvorm.Docx)).Count == 0, iter: 1000, print: brief => string.Join('\n', Fouten(Briefschrijver.Schrijf(brief, Briefvorm.Docx))));

    [Test]
    public async Task The_parts_of_a_letter() => await Verifier.Verify(Pakketlezing.Van(Briefschrijver.Schrijf(Voorbeeldbrief.Brief, Briefvorm.Docx)));

    [Test]
    public void A_draft_says_so_in_the_text_and_on_every_following_page()
    {
        using var stroom = new MemoryStream(Briefschrijver.Schrijf(Voorbeeldbrief.Lang, Briefvorm.Docx));
        using var document = WordprocessingDocument.Open(stroom, isEditable: false);
        var hoofd = document.MainDocumentPart!;

        Assert.That(hoofd.Document!.Body!.FirstChild!.InnerText, Is.EqualTo("CONCEPT – niet verzenden"));
        Assert.That(hoofd.HeaderParts.Select(h => h.Header!.InnerText), Is.EquivalentTo(["", "CONCEPT – niet verzendenOns nummer 2016.33232blad 2 van 2"]));
    }

    [Test]
    public void It_says_nothing_of_who_made_it_or_when()
    {
        var bestand = Briefschrijver.Schrijf(Voorbeeldbrief.Brief, Briefvorm.Docx);
        using var stroom = new MemoryStream(bestand);
        using var document = WordprocessingDocument.Open(stroom, isEditable: false);

        Assert.That(Pakketlezing.Tijden(bestand), Is.All.EqualTo(new DateTime(1980, 1, 1)));
        Assert.That(document.PackageProperties.Title, Is.EqualTo("Rapportbrief 2016.33232"));
        Assert.That(document.PackageProperties.Language, Is.EqualTo("nl-NL"));
        Assert.That(new object?[] { document.PackageProperties.Creator, document.PackageProperties.LastModifiedBy, document.PackageProperties.Created, document.PackageProperties.Modified }, Is.All.Null);
        Assert.That(document.ExtendedFilePropertiesPart, Is.Null);
    }

    private static List<string> Fouten(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var document = WordprocessingDocument.Open(stroom, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(f => $"{f.Part?.Uri} {f.Path?.XPath}: {f.Description}")];
    }
}
