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
        var gelezen = Lees("""{ "functies": ["Klachtencoördinator", "lid van de raad"], "afdelingen": [], "rollen": [], "instellingen": ["Gemeente"], "titels": [], "tussenvoegsels": ["van"], "gewoneWoorden": [] }""").Waarde;

        Assert.That(gelezen.Algemeen, Is.SupersetOf(new[] { "klachtencoordinator", "lid", "raad", "gemeente" }));
    }

    [Test]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var problemen = Lees("""{ "functies": "jurist", "afdelingen": [1], "rolen": [], "instellingen": [], "titels": [" "], "tussenvoegsels": [] }""").Problemen;

        Assert.That(
            problemen.Select(p => p.Plaats.Pointer),
            Is.EquivalentTo(new[] { "", "", "/functies", "/afdelingen/0", "/rolen", "/titels/0" }));
    }

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
