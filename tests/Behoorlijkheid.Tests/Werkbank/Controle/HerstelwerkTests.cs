using System.Text;
using Behoorlijkheid.Werkbank.Controle;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

public sealed class HerstelwerkTests
{
    [Test]
    public void A_repair_changes_the_text_and_nothing_else()
    {
        var kader = new Controlekader()
            .Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", "\"not (not klacht.ondertekend)\"")
            .Vervang(Controlekader.Norm, "Onderteken de klacht.", "Onderteken  de klacht ")
            .Vervang(Controlekader.Norm, "Er waren bijlagen.", "Er waren \\\"bijlagen\\\" é  hier.");
        var hersteld = Herstelwerk.Herstel(kader.Lees(), new Kaderbronnen(kader.Bestanden));

        Assert.That(hersteld.Plaatsen, Is.EqualTo(4));
        Assert.That(hersteld.Bestanden.Select(b => b.Key), Is.EqualTo(new[] { Controlekader.Norm }));
        Assert.That(
            Encoding.UTF8.GetString(hersteld.Bestanden[0].Value.Span),
            Is.EqualTo(new Controlekader().Vervang(Controlekader.Norm, "Er waren bijlagen.", "Er waren \\\"bijlagen\\\" é hier.").Tekst(Controlekader.Norm)));
    }

    [TestCase("not (afdoening.datum <= klacht.ontvangen)", "afdoening.datum > klacht.ontvangen")]
    [TestCase("not (not (klacht.bijlagen or klacht.ondertekend))", "klacht.bijlagen or klacht.ondertekend")]
    public void An_expression_is_written_shorter(string oud, string nieuw)
    {
        var kader = new Controlekader().Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", $"\"{oud}\"");
        var hersteld = Herstelwerk.Herstel(kader.Lees(), new Kaderbronnen(kader.Bestanden));

        Assert.That(Encoding.UTF8.GetString(hersteld.Bestanden.Single().Value.Span), Does.Contain($"\"voldaanAls\": \"{nieuw}\""));
    }

    // While it looks for what is still possible, the engine knows a condition by how it is built.
    [TestCase("afdoening.wijze in (\\\"oordeel\\\")")]
    [TestCase("not beklaagden.All(b => not b.gehoord)")]
    public void What_the_engine_would_not_recognise_is_only_suggested(string expression)
    {
        var kader = new Controlekader().Vervang(Controlekader.Norm, "\"klacht.ondertekend\"", $"\"{expression}\"");

        Assert.That(kader.Controleer().Count(b => b.Code == "norm-omslachtig"), Is.EqualTo(1));
        Assert.That(Herstelwerk.Herstel(kader.Lees(), new Kaderbronnen(kader.Bestanden)).Bestanden, Is.Empty);
    }

    [Test]
    public void A_file_with_a_byte_order_mark_keeps_it()
    {
        var kader = new Controlekader().Vervang(Controlekader.Norm, "Onderteken de klacht.", "Onderteken  de klacht.");
        kader.Met(Controlekader.Norm, "\ufeff" + kader.Tekst(Controlekader.Norm));
        var hersteld = Herstelwerk.Herstel(kader.Lees(), new Kaderbronnen(kader.Bestanden));

        Assert.That(Encoding.UTF8.GetString(hersteld.Bestanden.Single().Value.Span), Is.EqualTo("\ufeff" + new Controlekader().Tekst(Controlekader.Norm)));
    }

    [Test]
    public void Where_nothing_can_be_mended_nothing_changes() =>
        Assert.That(Herstelwerk.Herstel(new Controlekader().Lees(), new Kaderbronnen(new Controlekader().Bestanden)).Bestanden, Is.Empty);
}
