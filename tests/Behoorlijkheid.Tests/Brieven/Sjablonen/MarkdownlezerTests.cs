using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Sjablonen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Sjablonen;

/// <summary>The text of a filled template as the parts of a letter.</summary>
public sealed class MarkdownlezerTests
{
    [TestCase("Dit staat vast.[^een][^twee]")]
    [TestCase("Dit staat vast.[^een] [^twee]")]
    [TestCase("Dit[^een] staat vast.[^twee]")]
    [TestCase("Dit \\[kenmerk\\][^een] staat vast.[^twee]")]
    public void No_footnote_is_lost(string zin)
    {
        var lezing = Markdownlezer.Lees($"{zin}\n\n[^een]: De wet.\n\n[^twee]: Het stuk.", "brief.liquid").Waarde;

        var alinea = (Briefblok.Alinea)lezing.Blokken.Single();
        Assert.Multiple(() =>
        {
            Assert.That(alinea.Tekst.OfType<Tekstdeel.Nootverwijzing>().Select(n => n.Noot), Is.EqualTo(new[] { 0, 1 }));
            Assert.That(lezing.Noten.Select(n => string.Concat(n.OfType<Tekstdeel.Tekst>().Select(t => t.Inhoud))), Is.EqualTo(new[] { "De wet.", "Het stuk." }));
        });
    }
}
