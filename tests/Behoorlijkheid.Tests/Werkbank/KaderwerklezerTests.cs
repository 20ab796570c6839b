using Behoorlijkheid.Tests.Normen.Lezing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class KaderwerklezerTests
{
    private const string Geval = """{ "naam": "een", "op": "2024-05-01", "dossier": {}, "verwacht": "nietVastTeStellen" }""";

    [Test]
    public void A_case_without_fault_is_read() =>
        Assert.That(new Proefkader().Met("proef.gevallen.json", Bestand(Geval)).Werk().Waarde.Gevallen.Single().Gevallen.Single().Naam, Is.EqualTo("een"));

    [TestCase("""{ "norm": "ander", "gevallen": [] }""", "proef.gevallen.json(1,11) geval.andere-norm: Hier staat \"ander\", maar de norm waar dit bestand bij hoort heet \"proef\".")]
    [TestCase("""{ "norm": "proef", "soort": "aandachtspunt", "gevallen": [] }""", "proef.gevallen.json(1,29) geval.andere-soort: Deze gevallen zijn geschreven voor een norm van de soort \"aandachtspunt\", maar de norm is van de soort \"wettelijk\".")]
    [TestCase("""{ "norm": "proef", "soort": "wetelijk", "gevallen": [] }""", "proef.gevallen.json(1,29) vorm.onbekende-waarde: Hier staat \"wetelijk\", maar hier hoort \"wettelijk\", \"behoorlijkheid\" of \"aandachtspunt\". Bedoelt u \"wettelijk\"?")]
    [TestCase("""{ "norm": "proef" }""", "proef.gevallen.json(1,1) vorm.ontbreekt: Hier ontbreekt \"gevallen\", en dat is verplicht.")]
    [TestCase("{", "proef.gevallen.json(1,2) lezen.afgebroken: De invoer houdt op terwijl het JSON-document nog niet af is.")]
    public void A_file_that_is_wrong(string file, string problem) =>
        Assert.That(Problemen(file), Is.EqualTo(new[] { problem }));

    [TestCase("\"op\": \"2024-05-01\"", "\"op\": \"2024-05-32\"", "vorm.dag")]
    [TestCase("\"nietVastTeStellen\"", "\"onbekend\"", "vorm.onbekende-waarde")]
    [TestCase("\"dossier\": {}", "\"dossier\": { \"klacht\": { \"schriftlijk\": true } }", "vorm.onbekende-naam")]
    [TestCase("\"verwacht\"", "\"mogelijk\": [\"geschonden\"], \"verwacht\"", "geval.tegenstrijdig")]
    [TestCase("\"verwacht\"", "\"andereUitleg\": { \"geen\": \"geschonden\" }, \"verwacht\"", "geval.onbekende-uitleg")]
    [TestCase("\"nietVastTeStellen\"", "[{ \"item\": \"behandelaars[0]\", \"naleving\": \"nageleefd\" }], \"mogelijk\": [\"nageleefd\"]", "geval.mogelijk-bij-meer")]
    [TestCase("\"naam\"", "\"soort\": 1, \"naam\"", "vorm.onbekende-naam")]
    public void A_case_that_is_wrong(string right, string wrong, string code)
    {
        var problems = Problemen(Bestand(Geval.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.That(problems.Single(), Does.StartWith("proef.gevallen.json(1,").And.Contain($" {code}: "));
    }

    [Test]
    public void A_name_twice_and_cases_without_a_norm_and_a_broken_norm_are_all_told()
    {
        var werk = new Proefkader()
            .Met("proef.gevallen.json", Bestand($"{Geval}, {Geval}"))
            .Met("weg.gevallen.json", Bestand(Geval));

        Assert.That(werk.Werk().Problemen.Select(p => p.Code), Is.EquivalentTo(new[] { "geval.dubbele-naam", "geval.geen-norm" }));
    }

    [Test]
    public void A_broken_norm_does_not_hide_a_broken_case() => Assert.That(
        Proefkader.MetNorm("klacht.schriftelijk", "klacht.schriftlijk").Met("proef.gevallen.json", Bestand(Geval.Replace("05-01", "05-32", StringComparison.Ordinal)))
            .Werk().Problemen.Select(p => p.Plaats.Bestand),
        Is.EqualTo(new[] { "proef.gevallen.json", "proef.json" }));

    private static string[] Problemen(string bestand) =>
        [.. new Proefkader().Met("proef.gevallen.json", bestand).Werk().Problemen.Select(Proefkader.Schrijf)];

    private static string Bestand(string gevallen) => $$"""{ "norm": "proef", "gevallen": [{{gevallen}}] }""";
}
