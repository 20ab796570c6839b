using Behoorlijkheid.Tests.Normen.Aanvullend;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>What the checks find in the facts that a kader declares.</summary>
public sealed class AanvullendeControleTests
{
    private const string Gewogen = "\"aanwijzingen\": [\"Vraag het de klager.\"]";

    [Test]
    public void A_fact_that_no_norm_reads_is_found_and_one_that_is_read_is_not() => Assert.That(
        Gevonden(Aanvulkader.Verklaringen, "aanvullend.tolkAangeboden and aanvullend.gesprekken > 1"),
        Is.EquivalentTo(new[]
        {
            "kader-feit-ongebruikt /aanvullend/taal", "kader-feit-ongebruikt /aanvullend/tolkwijze", "kader-feit-ongebruikt /aanvullend/begrijpelijk",
        }));

    [TestCase(Gewogen, "\"aanwijzingen\": []", "norm-open-zonder-aanwijzingen /aanvullend/begrijpelijk")]
    [TestCase("\"Was de vertaling te begrijpen?\"", "\"Was de vertaling te begrijpen\"", "kader-vraag-zonder-vraagteken /aanvullend/begrijpelijk/vraag")]
    [TestCase("de vertaling was niet te begrijpen", "de vertaling was te begrijpen", "kader-woorden-gelijk /aanvullend/begrijpelijk/ontkennend")]
    [TestCase("Of de vertaling te begrijpen was.", "Of men de vertaling middels een tolk begreep.", "kader-jargon /aanvullend/begrijpelijk/omschrijving")]
    public void Its_words_are_checked_as_those_of_any_fact(string right, string wrong, string found)
    {
        const string Als = "aanvullend.begrijpelijk and aanvullend.taal == \"Pools\" and aanvullend.tolkwijze == \"zonder\" and aanvullend.tolkAangeboden and aanvullend.gesprekken > 1 and aanvullend.tolkGevraagdOp < klacht.ontvangen";

        Assert.That(Gevonden(Aanvulkader.Verklaringen, Als), Is.Empty);
        Assert.That(Gevonden(Aanvulkader.Verklaringen.Replace(right, wrong, StringComparison.Ordinal), Als), Is.EqualTo(new[] { found }));
    }

    private static IEnumerable<string> Gevonden(string verklaringen, string als) => new Controlekader()
        .Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", $"\"{als.Replace("\"", "\\\"", StringComparison.Ordinal)}\"")
        .Vervang("feiten.json", "{ \"feiten\"", $"{{ \"aanvullend\": {{ {verklaringen} }}, \"feiten\"")
        .Controleer()
        .Where(b => b.Plaats.Pointer.StartsWith("/aanvullend", StringComparison.Ordinal))
        .Select(b => $"{b.Code} {b.Plaats.Pointer}");
}
