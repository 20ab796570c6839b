using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>A norm for which letters have no sentences of their own.</summary>
public sealed class BriefzinnencontroleTests
{
    private const string Code = "norm-zonder-briefzinnen";
    private const string Alles = """{ "uitgangspunt": "Een klacht is ondertekend.", "nageleefd": "Uw klacht is ondertekend.", "geschonden": "Uw klacht is niet ondertekend." }""";
    private const string Zonder = """{ "nageleefd": "Uw klacht is ondertekend." }""";

    [TestCase($$"""{ "normen": { "proef": {{Alles}} } }""", null)]
    [TestCase($$"""{ "normen": { "prof": {{Alles}} } }""", "geen \"uitgangspunt\", \"nageleefd\" of \"geschonden\"")]
    [TestCase($$"""{ "normen": { "proef": {{Zonder}} } }""", "geen \"uitgangspunt\" of \"geschonden\"")]
    [TestCase("{}", "geen \"uitgangspunt\", \"nageleefd\" of \"geschonden\"")]
    public void It_names_what_is_missing(string zinnen, string? gemist)
    {
        var gevonden = Gevonden(new Controlekader().Met("brieven/zinnen.json", zinnen));

        Assert.That(gevonden, Is.EqualTo(gemist is null ? [] : new[] { $"proef.json /id In brieven/zinnen.json staat bij deze norm {gemist}; een brief valt terug op haar titel en motivering." }));
    }

    // Letters look for the version first, and then for the id: the sentences of a version are not filled up with those of the id.
    [TestCase("proef", Alles, 0)]
    [TestCase("proef.tot-2009-12-21", Alles, 1)]
    [TestCase("proef.tot-2009-12-21", Zonder, 2)]
    public void The_id_alone_goes_for_every_version_without_sentences_of_its_own(string naam, string zinnen, int gemist)
    {
        var kader = new Controlekader()
            .MetTweede("proef.tot-2009-12-21.json", ("\"vanaf\": \"1999-07-01\"", "\"vanaf\": \"1999-07-01\", \"tot\": \"2009-12-21\""), ("\"klacht.ondertekend\"", "\"klacht.gedagtekend\""))
            .Vervang(Controlekader.Norm, "\"vanaf\": \"1999-07-01\"", "\"vanaf\": \"2009-12-22\"")
            .Met("brieven/zinnen.json", $$"""{ "normen": { "{{naam}}": {{zinnen}} } }""");

        Assert.That(Gevonden(kader).Count(), Is.EqualTo(gemist));
    }

    [Test]
    public void A_kader_without_sentences_of_its_own_lacks_none() =>
        Assert.That(Gevonden(new Controlekader().Met("brieven/huisstijl.json", "{}")), Is.Empty);

    private static IEnumerable<string> Gevonden(Controlekader kader) =>
        kader.Controleer().Where(b => b.Code == Code).Select(b => $"{b.Plaats.Bestand} {b.Plaats.Pointer} {b.Zin}");
}
