using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Werkbank.Gevallen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class GevallenloperTests
{
    private const string Dossier = """{ "nietVoor": "2024-01-01", "klacht": { "schriftelijk": true, "bijlagen": false }, "behandelaars": [{ "id": "a", "betrokkenBijGedraging": true }] }""";

    [TestCase("\"geschonden\"", null, "")]
    [TestCase("\"nageleefd\"", null, "behandelaars[0]: Verwacht: nageleefd; gevonden: geschonden.")]
    [TestCase("\"geschonden\"", "\"geschonden\"", "")]
    [TestCase("\"nietVastTeStellen\"", "\"geschonden\", \"nageleefd\"", "behandelaars[0]: Verwacht: niet vast te stellen; gevonden: geschonden. behandelaars[0]: Verwacht mogelijk: geschonden, nageleefd; gevonden: geschonden.")]
    [TestCase("[{ \"item\": \"behandelaars[0]\", \"naleving\": \"geschonden\" }]", null, "")]
    [TestCase("[{ \"item\": \"behandelaars[1]\", \"naleving\": \"geschonden\" }]", null, "Er is geen uitkomst voor behandelaars[1]. behandelaars[0]: Niet verwacht; gevonden: geschonden.")]
    public void It_says_in_what_a_case_differs(string expected, string? possible, string differences) =>
        Assert.That(string.Join(' ', Run(Dossier, "2024-05-01", expected, possible).Afwijkingen), Is.EqualTo(differences));

    [Test]
    public void A_case_before_its_own_facts_differs() => Assert.That(
        Run("""{ "klacht": { "ontvangen": "2024-06-01" } }""", "2024-05-01", "\"nietVastTeStellen\"", null).Geslaagd,
        Is.False);

    [Test]
    public void Words_choose_cases_by_norm_and_name()
    {
        var werk = Kader(Dossier, "2024-05-01", "\"geschonden\"", null).Werk().Waarde;

        Assert.Multiple(() =>
        {
            Assert.That(Gevallenronde.Draai(werk, "PROEF een").Uitslagen, Has.Length.EqualTo(1));
            Assert.That(Gevallenronde.Draai(werk, "proef twee").Uitslagen, Is.Empty);
        });
    }

    private static Gevaluitslag Run(string dossier, string op, string expected, string? possible) =>
        Gevallenronde.Draai(Kader(dossier, op, expected, possible).Werk().Waarde).Uitslagen.Single();

    private static Proefkader Kader(string dossier, string op, string expected, string? possible) => new Proefkader().Met(
        "proef.gevallen.json",
        $$"""{ "norm": "proef", "gevallen": [{ "naam": "een", "op": "{{op}}", "dossier": {{dossier}}, "verwacht": {{expected}}{{(possible is null ? "" : $", \"mogelijk\": [{possible}]")}} }] }""");
}
