using System.Text;
using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Anonimiseren;

public sealed class AnonimiseerregelsTests
{
    [Test]
    public void Words_are_read_folded()
    {
        var gelezen = Lees("""{ "functies": ["Klachtencoördinator", "lid van de raad"], "eenmaligeFuncties": ["klachtencoordinator"], "afdelingen": [], "rollen": [], "instellingen": ["Gemeente"], "titels": [], "tussenvoegsels": ["van"], "gewoneWoorden": [] }""").Waarde;

        Assert.That(gelezen.Algemeen, Is.SupersetOf(new[] { "klachtencoordinator", "lid", "raad", "gemeente" }));
        Assert.That(gelezen.IsEenmalig("de Klachtencoördinator"));
    }

    [Test]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var problemen = Lees("""{ "functies": "jurist", "eenmaligeFuncties": [2], "afdelingen": [1], "rolen": [], "instellingen": [], "titels": [" "], "tussenvoegsels": [] }""").Problemen;

        Assert.That(
            problemen.Select(p => p.Plaats.Pointer),
            Is.EquivalentTo(new[] { "", "", "/functies", "/eenmaligeFuncties/0", "/afdelingen/0", "/rolen", "/titels/0" }));
    }

    [Test]
    public void A_function_of_which_there_is_one_is_a_common_function()
    {
        var problemen = Lees("""{ "functies": ["burgemeester"], "eenmaligeFuncties": ["Burgemeester", "burgemeestr"], "afdelingen": [], "rollen": [], "instellingen": [], "titels": [], "tussenvoegsels": [], "gewoneWoorden": [] }""").Problemen;

        Assert.That(problemen.Select(p => $"{p.Plaats.Pointer}: {p.Suggestie}"), Is.EqualTo(new[] { "/eenmaligeFuncties/1: Bedoelt u \"burgemeester\"?" }));
    }

    [TestCase("burgemeester", true)]
    [TestCase("Hoofd Burgerzaken", true)]
    [TestCase("het plaatsvervangend hoofd", true)]
    [TestCase("voorzitter van de klachtencommissie", true)]
    [TestCase("wethouder", false)]
    [TestCase("hoofdinspecteur", false)]
    [TestCase("medewerker van de burgemeester", false)]
    [TestCase("directeuren", false)]
    public void Of_some_functions_an_organisation_has_one(string functie, bool eenmalig) => Assert.That(Maker.Anonimiseerregels.IsEenmalig(functie), Is.EqualTo(eenmalig));

    [Test]
    public void What_comes_with_the_library_is_right() =>
        Assert.That(Maker.Anonimiseerregels.Titels, Has.Member("mevrouw"));

    private static Uitkomst<Anonimiseerregels> Lees(string json)
    {
        var problemen = new Probleemlijst();
        var gelezen = AnonimiseerregelsReader.Lees(JsonLezer.Lees(Encoding.UTF8.GetBytes(json), "anoniem.json", Leesgrenzen.Regels, problemen)!, problemen);
        return problemen.Maak(() => gelezen);
    }
}
