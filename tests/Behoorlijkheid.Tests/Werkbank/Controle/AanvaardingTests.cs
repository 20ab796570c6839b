using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Controle;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Controle;

/// <summary>What a check finds and may stay, with a reason.</summary>
public sealed class AanvaardingTests
{
    private const string Code = "kader-feit-ongebruikt";
    private const string Kanaal = "/feiten/klacht.kanaal";

    [Test]
    public void The_shipped_rules_give_no_finding_at_all()
    {
        var map = Repository.Pad("rules");
        var gelezen = Kaderwerklezer.Lees(map);
        Assert.That(gelezen.Problemen.Concat(gelezen.Waarschuwingen).Select(p => $"{p.Plaats} {p.Melding}"), Is.Empty);

        var ronde = Controleur.Controleer(new(gelezen.Waarde, Kaderbronnen.Van(map)));

        Assert.That(ronde.Bevindingen.Select(b => $"{b.Plaats} {b.Code}: {b.Zin}"), Is.Empty);
    }

    [Test]
    public void What_may_stay_is_no_finding_and_keeps_its_reason()
    {
        var zonder = new Controlekader().Ronde();
        var met = Met(Code, "feiten.json", Kanaal).Ronde();

        Assert.Multiple(() =>
        {
            Assert.That(zonder.Aanvaard, Is.Empty);
            Assert.That(met.Bevindingen.Select(b => b.Plaats.Pointer), Is.EqualTo(zonder.Bevindingen.Select(b => b.Plaats.Pointer).Where(p => p != Kanaal)));
            Assert.That(met.Aanvaard.Select(a => (a.Bevinding.Code, a.Bevinding.Plaats.Pointer, a.Reden)), Is.EqualTo(new[] { (Code, Kanaal, "Voor de lezer.") }));
        });
    }

    [TestCase(Code, "feiten.json", "/feiten/klacht.ondertekend", Description = "A norm reads it.")]
    [TestCase("kader-jargon", "feiten.json", Kanaal, Description = "Another check finds something there.")]
    [TestCase(Code, "toegang.json", Kanaal, Description = "It stands in another file.")]
    [TestCase(Code, "feiten.json", "/feiten", Description = "Around it is not at it.")]
    [TestCase(Code, "feiten.json", "/feiten/klacht.kanalen", Description = "Nothing has that name.")]
    [TestCase(Code, "ander.json", Kanaal, Description = "There is no such file.")]
    public void A_reason_that_hits_nothing_is_a_finding(string code, string bestand, string plaats)
    {
        var ronde = Met(code, bestand, plaats).Ronde();
        var vervallen = ronde.Bevindingen.Single(b => b.Code == "kader-aanvaarding-vervallen");

        Assert.That(ronde.Aanvaard, Is.Empty);
        Assert.That(vervallen.Plaats.Bestand, Is.EqualTo("controle.json"));
        Assert.That(vervallen.Plaats.Pointer, Is.EqualTo("/aanvaard/0/plaatsen/0"));
        Assert.That(vervallen.Zin, Is.EqualTo($"De controle \"{code}\" vindt in \"{bestand}\" niets bij \"{plaats}\"; deze aanvaarding kan weg."));
    }

    // The number of an item says something else when another is put before it.
    [TestCase("/codes/N01", true)]
    [TestCase("/codes/0", false)]
    public void An_item_of_a_list_is_named_and_not_numbered(string plaats, bool treft)
    {
        var kader = Met("kader-code-alleen-aandachtspunt", "overzicht.json", plaats).Vervang(Controlekader.Norm, "\"wettelijk\"", "\"aandachtspunt\"");

        Assert.That(kader.Ronde().Aanvaard, Has.Length.EqualTo(treft ? 1 : 0));
    }

    [TestCase("norm-omslachtg", "controle.onbekende-code", "Er is geen controle \"norm-omslachtg\".")]
    [TestCase("norm-voorwaarde-nooit-waar", "controle.niet-te-aanvaarden", "Wat de controle \"norm-voorwaarde-nooit-waar\" vindt, is niet te aanvaarden; verbeter het.")]
    [TestCase("kader-aanvaarding-vervallen", "controle.niet-te-aanvaarden", "Wat de controle \"kader-aanvaarding-vervallen\" vindt, is niet te aanvaarden; verbeter het.")]
    public void A_code_that_cannot_stay_is_a_problem(string code, string probleem, string zin)
    {
        var problemen = Kaderwerklezer.Lees(Met(code, "feiten.json", Kanaal).Bestanden).Problemen;

        Assert.That(problemen.Select(p => (p.Code, p.Melding, p.Plaats.Bestand, p.Plaats.Pointer)), Is.EqualTo(new[] { (probleem, zin, "controle.json", "/aanvaard/0/code") }));
    }

    [TestCase("""{ "aanvaard": [{ "code": "kader-jargon", "bestand": "a.json", "plaatsen": ["/titel", "/titel"], "reden": "Zo heet het." }] }""", "controle.dubbel")]
    [TestCase("""{ "aanvaard": [{ "code": "kader-jargon", "bestand": "a.json", "plaatsen": ["/titel"] }] }""", "vorm.ontbreekt")]
    [TestCase("""{ "aanvaard": [{ "code": "kader-jargon", "bestand": "a.json", "plaatsen": ["/titel"], "reden": " " }] }""", "vorm.lege-tekst")]
    [TestCase("""{ "aanvaarden": [] }""", "vorm.ontbreekt")]
    public void What_is_no_reason_is_a_problem(string inhoud, string code)
    {
        var problemen = Kaderwerklezer.Lees(new Controlekader().Met("controle.json", inhoud).Bestanden).Problemen;

        Assert.That(problemen.Select(p => p.Code), Does.Contain(code));
        Assert.That(problemen.Select(p => p.Plaats.Bestand), Is.All.EqualTo("controle.json"));
    }

    [Test]
    public void The_file_is_no_norm() => Assert.That(Met(Code, "feiten.json", Kanaal).Lees().Kader.Normen, Has.Length.EqualTo(1));

    [Test]
    public void A_day_and_a_function_are_used_without_a_norm()
    {
        var ongebruikt = new Controlekader().Controleer().Where(b => b.Code == Code).Select(b => b.Plaats.Pointer).ToList();

        Assert.That(ongebruikt, Has.None.EndsWith("Op").And.None.EndsWith(".functie").And.None.EqualTo("/feiten/klacht.ontvangen"));
        Assert.That(ongebruikt, Does.Contain(Kanaal).And.Contain("/feiten/behandelaars.afdeling").And.Contain("/feiten/verdaging.weken"));
    }

    private static Controlekader Met(string code, string bestand, string plaats) => new Controlekader().Met(
        "controle.json", $$"""{ "aanvaard": [{ "code": "{{code}}", "bestand": "{{bestand}}", "plaatsen": ["{{plaats}}"], "reden": "Voor de lezer." }] }""");
}
