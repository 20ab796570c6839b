using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Lezing;

public sealed class FeitwoordenlezerTests
{
    [TestCase(
        "\"klacht.ontvangen\"",
        "\"klacht.onvangen\"",
        """feiten.json(1,1) vorm.feit-zonder-woorden: Het feit "klacht.ontvangen" heeft hier geen woorden.""",
        """feiten.json(437,5) vorm.woorden-zonder-feit: Er is geen feit "klacht.onvangen". Bedoelt u "klacht.ontvangen"?""")]
    [TestCase(
        "\"klacht.ontvangen\"",
        "\"klacht\"",
        """feiten.json(1,1) vorm.feit-zonder-woorden: Het feit "klacht.ontvangen" heeft hier geen woorden.""",
        """feiten.json(437,5) vorm.woorden-zonder-feit: Er is geen feit "klacht".""")]
    [TestCase(
        "\"weigering\": \"de klacht is afgedaan",
        "\"wijgering\": \"de klacht is afgedaan",
        """feiten.json(1313,9) vorm.woorden-zonder-waarde: Het feit "afdoening.wijze" kent geen waarde "wijgering". Bedoelt u "weigering"?""")]
    public void A_fault_in_the_file_is_reported_at_its_place(string oud, string nieuw, params string[] problemen) =>
        Assert.That(new Proefkader().MetVervangen("feiten.json", oud, nieuw).Problemen(), Is.EqualTo(problemen));
}
