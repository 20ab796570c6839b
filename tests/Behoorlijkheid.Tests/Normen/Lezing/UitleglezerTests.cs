using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class UitleglezerTests
{
    private const string Uitleg = """
        { "id": "ruim", "vraag": "Hoe ruim?", "gevolgd": "Eng.", "andere": "Ruim.", "bron": "jci1.3:c:BWBR0005537&artikel=9:7&lid=1", "voldaanAls": "not behandelaar.ambtelijkVerantwoordelijk" }
        """;

    [Test]
    public void A_reading_replaces_the_conditions_that_it_names_and_no_others()
    {
        var norm = Kader(Uitleg).Lees().Waarde.Normen.Single();
        var ander = norm.Uitleg.Single().Van(norm);

        Assert.Multiple(() =>
        {
            Assert.That(NormPrinter.Print(ander.VoldaanAls), Is.EqualTo("niet behandelaar.behandelaars.ambtelijkVerantwoordelijk"));
            Assert.That(ander.VanToepassingAls, Is.SameAs(norm.VanToepassingAls));
            Assert.That(ander.OpeisbaarAls, Is.SameAs(norm.OpeisbaarAls));
            Assert.That(ander.Uitzonderingen, Is.EqualTo(norm.Uitzonderingen));
            Assert.That(NormPrinter.Print(norm.VoldaanAls), Is.EqualTo("niet behandelaar.behandelaars.betrokkenBijGedraging"));
        });
    }

    [Test]
    public void A_norm_without_readings_has_none() => Assert.That(new Proefkader().Lees().Waarde.Normen.Single().Uitleg, Is.Empty);

    [TestCase(", \"voldaanAls\": \"not behandelaar.ambtelijkVerantwoordelijk\"", "",
        """proef.json(18,14) norm.uitleg-zonder-verschil: Deze uitleg verschilt nergens van de uitleg die de norm volgt. Geef haar een eigen "vanToepassingAls", "opeisbaarAls" of "voldaanAls".""")]
    [TestCase("\"voldaanAls\"", "\"voldaanals\"",
        """proef.json(18,14) norm.uitleg-zonder-verschil: Deze uitleg verschilt nergens van de uitleg die de norm volgt. Geef haar een eigen "vanToepassingAls", "opeisbaarAls" of "voldaanAls".""",
        """proef.json(18,140) vorm.onbekende-naam: De naam "voldaanals" is hier niet bekend. Bedoelt u "voldaanAls"?""")]
    [TestCase("\"not behandelaar.ambtelijkVerantwoordelijk\"", "3",
        """proef.json(18,154) vorm.type: Hier staat 3, maar hier hoort een tekst.""")]
    [TestCase("ambtelijkVerantwoordelijk", "ambtelijkVerantwordelijk",
        """proef.json(18,171) norm.onbekende-naam: Een behandelaar heeft geen "ambtelijkVerantwordelijk". Bedoelt u "ambtelijkVerantwoordelijk"?""")]
    [TestCase("not behandelaar.ambtelijkVerantwoordelijk", "klacht.ontvangen",
        """proef.json(18,155) uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.""")]
    [TestCase("jci1.3:c:BWBR0005537&artikel=9:7&lid=1\", \"v", "9:7\", \"v",
        """proef.json(18,98) norm.bron: Hier staat "9:7", maar hier hoort een jci-verwijzing of een rapport van een ombudsman. Schrijf bijvoorbeeld "jci1.3:c:BWBR0005537&artikel=9:7&lid=1" of "Nationale ombudsman, rapport 2004/443".""")]
    [TestCase("\"vraag\": \"Hoe ruim?\", ", "",
        """proef.json(18,14) vorm.ontbreekt: Hier ontbreekt "vraag", en dat is verplicht.""")]
    public void A_fault_in_a_reading_is_reported_at_its_place(string oud, string nieuw, params string[] problemen) =>
        Assert.That(Kader(Uitleg.Replace(oud, nieuw, StringComparison.Ordinal)).Problemen(), Is.EqualTo(problemen));

    [Test]
    public void Two_readings_of_one_name_are_one_too_many() =>
        Assert.That(Kader($"{Uitleg}, {Uitleg}").Problemen().Single(), Does.Contain("norm.dubbele-uitleg: \"ruim\" staat er al."));

    private static Proefkader Kader(string uitleg) =>
        Proefkader.MetNorm("  \"motivering\"", $"  \"uitleg\": [{uitleg.ReplaceLineEndings(string.Empty)}],\n  \"motivering\"");
}
