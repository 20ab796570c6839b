using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Controle;
using Behoorlijkheid.Werkbank.Controle.Logica;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>What is certain of a condition, whatever the facts are, and what is not.</summary>
public sealed class LogicaTests
{
    // Each by itself, in the place of voldaanAls.
    [TestCase("klacht.bijlagen and not klacht.bijlagen", false)]
    [TestCase("klacht.bijlagen or not klacht.bijlagen", true)]
    [TestCase("klacht.bijlagen or klacht.ondertekend", null)]
    [TestCase("afdoening.wijze == \"oordeel\" and afdoening.wijze == \"geenReactie\"", false)]
    [TestCase("afdoening.wijze == \"oordeel\" and afdoening.wijze in (\"geenReactie\", \"doorgezonden\")", false)]
    [TestCase("afdoening.wijze != \"oordeel\" or afdoening.wijze != \"geenReactie\"", true)]
    [TestCase("afdoening.wijze == \"oordeel\" or afdoening.wijze == \"geenReactie\"", null)]
    [TestCase("beklaagden.Count() > 2 and beklaagden.Count() < 3", false)]
    [TestCase("beklaagden.Count() > 1 and beklaagden.Count() < 3", null)]
    [TestCase("beklaagden.Count() >= 0", true)]
    [TestCase("beklaagden.Count() == 0 and beklaagden.Any(b => b.soort == \"lid\")", false)]
    [TestCase("beklaagden.Any(b => b.soort == \"lid\") and beklaagden.All(x => x.soort != \"lid\")", false)]
    [TestCase("beklaagden.Any(b => b.soort == \"lid\") and beklaagden.Any(b => b.soort == \"voorzitter\")", null)]
    [TestCase("beklaagden.All(b => b.soort == \"lid\") and beklaagden.All(b => b.soort == \"voorzitter\")", null)]
    [TestCase("klacht.ontvangen < afdoening.datum and afdoening.datum <= klacht.ontvangen", false)]
    [TestCase("klacht.ontvangen <= afdoening.datum or afdoening.datum <= klacht.ontvangen", true)]
    [TestCase("afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6) and not (Termijn.Weken(klacht.ontvangen, 6) >= afdoening.datum)", false)]
    [TestCase("afdoening.datum <= Termijn.Weken(klacht.ontvangen, 4) and afdoening.datum > Termijn.Weken(klacht.ontvangen, 6)", null)]
    [TestCase("(klacht.bijlagen or klacht.ondertekend) and (klacht.bijlagen or not klacht.ondertekend) and not klacht.bijlagen", false)]
    public void What_is_certain_of_a_condition(string expression, bool? truth)
    {
        var geschreven = expression.Replace("\"", "\\\"", StringComparison.Ordinal);
        var norm = new Controlekader().Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", $"\"{geschreven}\"").Lees().Kader.Normen[0];

        Assert.That(Ondervraging.Vast(norm.VoldaanAls), Is.EqualTo(truth));
    }

    /// <summary>What is held for impossible is impossible: no assignment of four yes/no facts and a choice makes it waar.</summary>
    [Test]
    public void A_claim_holds_for_every_assignment()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 5_000; i++)
        {
            var boom = Proefformule.Maak(random, 4);
            var kan = Oplosser.Kan(boom.Formule);
            Assert.That(kan, Is.EqualTo(Enumerable.Range(0, Proefformule.Toekenningen).Any(boom.Geldt)), boom.Formule.Tekst);
        }
    }

    [Test]
    public void The_shipped_kader_is_looked_at_without_a_folder()
    {
        var werk = Behoorlijkheid.Werkbank.Kaderwerklezer.Meegeleverd().Waarde;
        var bevindingen = Controleur.Controleer(new(werk, Kaderbronnen.Meegeleverd())).Bevindingen;
        var uitMap = Controleur.Controleer(new(werk, Kaderbronnen.Van(Repository.Pad("rules")))).Bevindingen;

        Assert.That(bevindingen.Select(b => (b.Code, b.Plaats, b.Zin)), Is.EqualTo(uitMap.Select(b => (b.Code, b.Plaats, b.Zin))));
        Assert.That(bevindingen.Where(b => b.Plaats.Regel == 0), Is.Empty);
    }
}
