using Behoorlijkheid.Normen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class TermijnlezerTests
{
    private const string Goed = """
        { "termijnen": [
          { "id": "a", "naam": "doen", "aard": "wettelijk", "als": "klacht.schriftelijk",
            "varianten": [ { "als": "true", "uiterlijk": "Termijn.Weken(klacht.ontvangen, 6)", "bron": "jci1.3:c:BWBR0005537&artikel=9:11", "geldig": {} } ],
            "gedaanAls": "afdoening.verzonden", "gedaan": "afdoening.datum", "volgende": "Doe het." } ],
          "nietGecodeerd": [ { "id": "b", "als": "klacht.bijlagen", "tekst": "Niet gecodeerd.", "bron": "jci1.3:c:BWBR0005537&artikel=9:2" } ] }
        """;

    [Test]
    public void A_moment_is_read_as_it_is_written()
    {
        var regels = new Proefkader().Met("termijnen.json", Goed).Lees().Waarde.Termijnregels!;

        Assert.That(regels.NietGecodeerd.Single().Tekst, Is.EqualTo("Niet gecodeerd."));
        var moment = regels.Momenten.Single();
        Assert.Multiple(() =>
        {
            Assert.That((moment.Id, moment.Naam, moment.Aard, moment.Volgende), Is.EqualTo(("a", "doen", Termijnaard.Wettelijk, "Doe het.")));
            Assert.That(moment.Varianten.Single().Dag.Uiterlijk, Is.InstanceOf<Term.Termijn>());
            Assert.That(moment.Gedaan!.Lid.Pad, Is.EqualTo("afdoening.datum"));
            Assert.That(moment.ZonderDagWeglaten, Is.False);
        });
    }

    [Test]
    public void A_kader_without_the_file_knows_no_terms() =>
        Assert.That(new Proefkader().Lees().Waarde.Termijnregels, Is.Null);

    [TestCase("Termijn.Weken(klacht.ontvangen, 6)", "klacht.schriftelijk", "termijnen.json(3,51) uitdrukking.soort: Deze uitdrukking is geen dag, en hier hoort een dag. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("Termijn.Weken(klacht.ontvangen, 6)", "6", "termijnen.json(3,51) uitdrukking.soort: Deze uitdrukking is geen dag, en hier hoort een dag. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("Termijn.Weken(klacht.ontvangen, 6)", "Termijn.Weken(klacht.ontvangn, 6)", "termijnen.json(3,72) norm.onbekende-naam: De groep \"klacht\" heeft geen \"ontvangn\". Bedoelt u \"ontvangen\"?")]
    [TestCase("\"als\": \"klacht.schriftelijk\"", "\"als\": \"klacht.ontvangen\"", "termijnen.json(2,61) uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.")]
    [TestCase("\"gedaan\": \"afdoening.datum\"", "\"gedaan\": \"afdoening.wijze\"", "termijnen.json(4,51) termijn.geen-datum: Het feit \"afdoening.wijze\" is geen datum, en hier hoort een datum.")]
    [TestCase("\"wettelijk\"", "\"wetelijk\"", "termijnen.json(2,40) vorm.onbekende-waarde: Hier staat \"wetelijk\", maar hier hoort \"wettelijk\", \"mogelijkheid\", \"eigenNorm\" of \"toezegging\". Bedoelt u \"wettelijk\"?")]
    [TestCase("\"id\": \"b\"", "\"id\": \"a\"", "termijnen.json(5,30) kader.dubbele-id: \"a\" staat er al.")]
    [TestCase("\"volgende\": \"Doe het.\"", "\"volgend\": \"Doe het.\"", "termijnen.json(2,3) vorm.ontbreekt: Hier ontbreekt \"volgende\", en dat is verplicht.", "termijnen.json(4,70) vorm.onbekende-naam: De naam \"volgend\" is hier niet bekend. Bedoelt u \"volgende\"?")]
    public void A_fault_in_the_file_is_reported_at_its_place(string oud, string nieuw, params string[] problemen)
    {
        Assert.That(Goed, Does.Contain(oud));

        Assert.That(new Proefkader().Met("termijnen.json", Goed.Replace(oud, nieuw, StringComparison.Ordinal)).Problemen(), Is.EqualTo(problemen));
    }

    [Test]
    public void A_pair_of_lists_is_refused()
    {
        var paar = Goed.Replace("\"als\": \"klacht.schriftelijk\",", "\"als\": \"true\", \"voorElk\": [\"klagers\", \"beklaagden\"],", StringComparison.Ordinal);

        Assert.That(
            new Proefkader().Met("termijnen.json", paar).Problemen(),
            Is.EqualTo(["termijnen.json(2,79) vorm.paar: Een termijn wordt voor de items van één lijst bepaald, niet voor een paar."]));
    }
}
