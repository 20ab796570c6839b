using Behoorlijkheid.Lezen;
using Behoorlijkheid.Werkbank.Controle;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>Each check by a small wrong kader that it alone finds, and a right one beside it.</summary>
public sealed class ControleTests
{
    private const string Ongebruikt = "kader-feit-ongebruikt";
    private const string ZonderGevallen = "norm-zonder-gevallen";

    [TestCaseSource(nameof(Voorbeelden))]
    public void A_wrong_kader_gives_exactly_its_code(string code)
    {
        var voorbeeld = Controlevoorbeelden.Alle[code];
        Assert.That(Codes(voorbeeld.Fout), Is.EquivalentTo(Codes(voorbeeld.Basis).Append(code).Distinct()));
    }

    [TestCaseSource(nameof(Voorbeelden))]
    public void A_right_kader_does_not_give_it(string code)
    {
        var voorbeeld = Controlevoorbeelden.Alle[code];
        Assert.That(Codes(voorbeeld.Goed), Is.EquivalentTo(Codes(voorbeeld.Basis).Where(c => c != code)));
    }

    [Test]
    public void Every_check_has_an_example_and_an_explanation() =>
        Assert.That(Controlevoorbeelden.Alle.Keys.Append(Ongebruikt).Append(ZonderGevallen), Is.EquivalentTo(Controlelijst.Alle.Select(c => c.Code)));

    [Test]
    public void A_kader_with_cases_is_clean_but_for_facts_that_it_does_not_read() =>
        Assert.That(Codes(new(metGevallen: true)), Is.EqualTo(new[] { Ongebruikt }));

    [Test]
    public void A_kader_without_cases_has_a_norm_without_cases() =>
        Assert.That(Codes(new()), Is.EquivalentTo(new[] { Ongebruikt, ZonderGevallen }));

    [Test]
    public void A_fact_that_a_norm_reads_is_used_and_others_are_not()
    {
        var ongebruikt = new Controlekader().Controleer().Where(b => b.Code == Ongebruikt).Select(b => b.Plaats.Pointer).ToList();

        Assert.That(ongebruikt, Does.Contain("/feiten/klacht.elektronisch"));
        Assert.That(ongebruikt, Has.None.EqualTo("/feiten/klacht.ondertekend").And.None.EqualTo("/feiten/klacht.bijlagen").And.None.EqualTo("/feiten/afdoening.datum"));
    }

    [Test]
    public void A_finding_stands_where_it_was_written_with_a_suggestion()
    {
        var gevonden = new Controlekader().Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", "\"not (not klacht.ondertekend)\"").Controleer().Single(b => b.Code == "norm-omslachtig");

        Assert.That(gevonden.Plaats, Is.EqualTo(new Plaats(Controlekader.Norm, "/voldaanAls", 13, 17)));
        Assert.That((gevonden.Zin, gevonden.Suggestie), Is.EqualTo(("Deze uitdrukking kan korter en betekent dan hetzelfde.", "Schrijf klacht.ondertekend.")));
    }

    [Test]
    public void Every_explanation_says_what_why_wrong_and_right() => Assert.Multiple(() =>
    {
        foreach (var uitleg in Controlelijst.Alle)
        {
            Assert.That(uitleg.Code, Does.Match("^(kader|norm)-[a-z]+(-[a-z]+)*$"));
            Assert.That(uitleg.Fout, Is.Not.EqualTo(uitleg.Goed), uitleg.Code);
            Assert.That(uitleg.Wat, Does.EndWith("."), uitleg.Code);
            Assert.That(uitleg.Waarom, Does.EndWith("."), uitleg.Code);
        }

        Assert.That(Controlelijst.Alle, Has.Length.AtLeast(30));
    });

    private static string[] Voorbeelden() => [.. Controlevoorbeelden.Alle.Keys];

    private static IEnumerable<string> Codes(Controlekader kader) => kader.Controleer().Select(b => b.Code).Distinct();
}
