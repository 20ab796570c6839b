using System.Text.RegularExpressions;
using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Weergave;

public sealed partial class TekstWeergaveTests
{
    [TestCase("onderdelen")]
    [TestCase("niet-vast-te-stellen")]
    public Task The_page_of(string geval) => Verifier.Verify(ZonderHashes(TekstWeergave.Schrijf(Gevallen.Van(geval))));

    [Test]
    public Task The_oordeel_in_every_case() =>
        Verifier.Verify(string.Concat(Gevallen.Namen.Select(n => $"#### {n}\n\n{Oordeel(TekstWeergave.Schrijf(Gevallen.Van(n)))}")));

    [TestCaseSource(typeof(Gevallen), nameof(Gevallen.Namen))]
    public void No_line_is_wider_than_a_page_and_none_ends_in_a_space(string geval)
    {
        var regels = TekstWeergave.Schrijf(Gevallen.Van(geval)).Split('\n');

        Assert.Multiple(() =>
        {
            Assert.That(regels.Where(r => r.Length > TekstWeergave.Breedte), Is.Empty);
            Assert.That(regels.Where(r => r.EndsWith(' ')), Is.Empty);
            Assert.That(regels.Where(r => r.Contains("{{", StringComparison.Ordinal) || r.Contains("..", StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public void A_dossier_cannot_command_the_terminal()
    {
        var tekst = TekstWeergave.Schrijf(Emmen.Dossier()
            .Met("omschrijving", "rood \u001b[31m en \u202eomgekeerd\u202c\r\nen een nieuwe regel")
            .Beoordeeld());

        Assert.That(tekst, Does.Contain("Onderwerp       rood [31m en omgekeerd en een nieuwe regel\n"));
    }

    [Test]
    public void The_page_is_the_same_under_every_culture()
    {
        var verwacht = TekstWeergave.Schrijf(Gevallen.Van("emmen"));
        foreach (var cultuur in new[] { "nl-NL", "en-US", "tr-TR" })
        {
            using (new Cultuur(cultuur))
            {
                Assert.That(TekstWeergave.Schrijf(Gevallen.Van("emmen")), Is.EqualTo(verwacht));
            }
        }
    }

    private static string Oordeel(string pagina)
    {
        var regels = pagina.Split('\n').ToList();
        var begin = regels.IndexOf(Weergaveteksten.Oordeel) + 2;
        return $"{regels[3]}\n{string.Join('\n', regels[begin..regels.IndexOf(Weergaveteksten.Geschonden)])}\n";
    }

    private static string ZonderHashes(string pagina) => Hash().Replace(pagina, "(hash)");

    [GeneratedRegex("\\b[0-9a-f]{64}\\b")]
    private static partial Regex Hash();
}
