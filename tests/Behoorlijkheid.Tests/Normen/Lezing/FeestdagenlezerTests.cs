using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class FeestdagenlezerTests
{
    [TestCase(
        "\"maand\": 1",
        "\"maand\": 13",
        "feestdagen.json(4,41) vorm.bereik: Hier staat 13, maar hier hoort een geheel getal van 1 tot en met 12.")]
    [TestCase(
        "\"dag\": 30",
        "\"dag\": \"30\"",
        """feestdagen.json(5,51) vorm.type: Hier staat "30", maar hier hoort een geheel getal.""")]
    [TestCase(
        "\"dagEerder\"",
        "\"dagLater\"",
        """feestdagen.json(5,89) vorm.onbekende-waarde: Hier staat "dagLater", maar hier hoort "dagEerder".""")]
    [TestCase(
        "\"dagenNaPasen\": 39",
        "\"dagenNaPasen\": 390",
        "feestdagen.json(14,49) vorm.bereik: Hier staat 390, maar hier hoort een geheel getal van -100 tot en met 250.")]
    [TestCase(
        "\"gelijkgesteld\": []",
        "\"gelijkgesteld\": [ { \"datum\": \"2020-13-01\", \"bron\": \"x\" } ]",
        """feestdagen.json(17,33) vorm.dag: Hier staat "2020-13-01", maar hier hoort een bestaande dag als "jjjj-mm-dd".""")]
    [TestCase(
        "\"gelijkgesteld\": []",
        "\"gelijkgesteld\": [ { \"bron\": \"x\" } ]",
        """feestdagen.json(17,22) vorm.ontbreekt: Hier ontbreekt "datum", en dat is verplicht.""")]
    public void A_fault_in_the_file_is_reported_at_its_place(string oud, string nieuw, params string[] problemen) =>
        Assert.That(new Proefkader().MetVervangen("feestdagen.json", oud, nieuw).Problemen(), Is.EqualTo(problemen));
}
