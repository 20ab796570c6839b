using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class MarkdownWeergaveTests
{
    [Test]
    public Task The_page_of_Emmen_up_to_what_was_complied_with()
    {
        var pagina = MarkdownWeergave.Schrijf(Gevallen.Van("emmen"));

        return Verifier.Verify(pagina[..pagina.IndexOf($"## {Weergaveteksten.Nageleefd}", StringComparison.Ordinal)]);
    }

    [TestCase("*vet* en _schuin_", "\\*vet\\* en \\_schuin\\_")]
    [TestCase("# geen kop", "\\# geen kop")]
    [TestCase("- geen punt", "\\- geen punt")]
    [TestCase("1. geen lijst", "1\\. geen lijst")]
    [TestCase("1 juni 2017, artikel 9:7, lid 1.", "1 juni 2017, artikel 9:7, lid 1.")]
    [TestCase("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [TestCase("[hier](http://x)", "\\[hier\\](http://x)")]
    public void A_text_of_a_dossier_is_shown_and_never_read_as_layout(string omschrijving, string verwacht) =>
        Assert.That(
            MarkdownWeergave.Schrijf(Emmen.Dossier().Met("omschrijving", omschrijving).Beoordeeld()),
            Does.Contain($"- **Onderwerp:** {verwacht}\n"));
}
