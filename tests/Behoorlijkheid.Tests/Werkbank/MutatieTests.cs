using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Werkbank.Mutaties;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class MutatieTests
{
    [TestCase("klacht.schriftelijk", "not klacht.schriftelijk")]
    [TestCase("not klacht.schriftelijk", "klacht.schriftelijk")]
    [TestCase("klacht.schriftelijk and klacht.bijlagen", "klacht.schriftelijk or klacht.bijlagen|klacht.bijlagen|not klacht.schriftelijk and klacht.bijlagen|klacht.schriftelijk|klacht.schriftelijk and not klacht.bijlagen")]
    [TestCase("klacht.schriftelijk or klacht.bijlagen", "klacht.schriftelijk and klacht.bijlagen|klacht.bijlagen|not klacht.schriftelijk or klacht.bijlagen|klacht.schriftelijk|klacht.schriftelijk or not klacht.bijlagen")]
    [TestCase("afdoening.wijze == \"oordeel\"", "afdoening.wijze != \"oordeel\"")]
    [TestCase("beklaagden.Count() > 2", "beklaagden.Count() == 2|beklaagden.Count() != 2|beklaagden.Count() < 2|beklaagden.Count() <= 2|beklaagden.Count() >= 2|beklaagden.Count() > 1|beklaagden.Count() > 3")]
    [TestCase("beklaagden.All(b => b.gehoord)", "beklaagden.All(b => not b.gehoord)|beklaagden.Any(b => b.gehoord)|not beklaagden.All(b => b.gehoord)")]
    public void A_condition_is_changed_in_every_way(string written, string changed) => Assert.That(
        Mutaties("klacht.schriftelijk", written, "vanToepassingAls").Select(m => m.Geheel),
        Is.EqualTo(changed.Split('|')));

    [Test]
    public void Days_are_compared_with_a_day_between_them_and_terms_are_longer_and_shorter() => Assert.That(
        Mutaties("klacht.schriftelijk", "afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6)", "vanToepassingAls").Where(m => m.Soort == Mutatiesoort.Grens).Select(m => m.Geheel),
        Is.EqualTo(new[]
        {
            "afdoening.datum <= Termijn.Weken(klacht.ontvangen, 6) + 1",
            "afdoening.datum <= Termijn.Weken(klacht.ontvangen, 5)",
            "afdoening.datum <= Termijn.Weken(klacht.ontvangen, 7)",
        }));

    [Test]
    public void A_set_loses_each_member_and_gains_one() => Assert.That(
        Mutaties("klacht.schriftelijk", "afdoening.wijze in (\"oordeel\", \"doorgezonden\")", "vanToepassingAls").Where(m => m.Soort == Mutatiesoort.Verzameling).Select(m => m.Geheel.Split('(')[1].Count(c => c == ',')),
        Is.EqualTo(new[] { 0, 0, 2 }));

    [Test]
    public void A_norm_loses_its_exception_gains_the_burden_and_is_in_force_a_day_earlier_and_later() => Assert.That(
        Mutaties("klacht.schriftelijk", "klacht.schriftelijk", null).Where(m => m.Veld != "vanToepassingAls" && m.Veld != "voldaanAls").Select(m => (m.Veld, m.Soort, m.Wordt)),
        Is.EqualTo(new[]
        {
            ("uitzondering-een", Mutatiesoort.Ontkenning, "not klacht.bijlagen"),
            ("uitzondering-een", Mutatiesoort.Uitzondering, ""),
            ("uitzondering-een", Mutatiesoort.Bewijslast, "bestuursorgaan"),
            ("geldig", Mutatiesoort.Geldigheid, "1999-06-30 t/m …"),
            ("geldig", Mutatiesoort.Geldigheid, "1999-07-02 t/m …"),
            ("bewijslast", Mutatiesoort.Bewijslast, "bestuursorgaan"),
            ("soort", Mutatiesoort.Soort, "behoorlijkheid"),
            ("soort", Mutatiesoort.Soort, "aandachtspunt"),
        }));

    [Test]
    public void An_id_is_that_of_the_change_and_of_the_text_it_changes()
    {
        var (once, again) = (Mutaties("klacht.schriftelijk", "klacht.bijlagen", null), Mutaties("klacht.schriftelijk", "klacht.bijlagen", null));
        var other = Mutaties("klacht.schriftelijk", "klacht.bijlagen or klacht.schriftelijk", "vanToepassingAls");

        Assert.That(again.Select(m => m.Id), Is.EqualTo(once.Select(m => m.Id)));
        Assert.That(once.Select(m => m.Id), Is.Unique);
        Assert.That(once.Select(m => m.Id).Intersect(other.Select(m => m.Id)), Is.Empty);
    }

    [Test]
    public void A_begrip_is_changed_and_the_cases_of_the_norms_that_use_it_notice()
    {
        const string Begrip = """{ "naam": "klein", "als": "klacht.schriftelijk", "omschrijving": "Klein.", "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:7"] }""";
        const string Boven = """{ "naam": "groot", "als": "not klein", "omschrijving": "Groot.", "bronnen": ["jci1.3:c:BWBR0005537&artikel=9:7"] }""";
        var kader = Proefkader.MetNorm("klacht.schriftelijk", "groot").MetBegrippen($"{Begrip}, {Boven}");

        Assert.That(Overlevenden(kader), Has.Member("klein als").And.Member("groot als"));
        // A begrip of a begrip: what is changed below is noticed above.
        Assert.That(Overlevenden(kader.Met("proef.gevallen.json", Geval("\"schriftelijk\": true, \"bijlagen\": false", "true", "nietVanToepassing"))), Has.No.Member("klein als").And.No.Member("groot als"));
    }

    [Test]
    public void What_a_case_notices_is_no_survivor()
    {
        var zonder = new Proefkader();
        var met = new Proefkader().Met("proef.gevallen.json", Geval("\"schriftelijk\": true, \"bijlagen\": false", "true", "geschonden"));

        Assert.That(Overlevenden(zonder), Has.Length.EqualTo(Draai(zonder).Mutaties.Length));
        Assert.That(Draai(zonder).Score, Is.Zero);
        Assert.That(Overlevenden(met), Is.EqualTo(new[]
        {
            // That case has no day, nothing unknown, and an exception that does not apply; and its file does not say what kind of norm it is for.
            "proef uitzondering-een", "proef uitzondering-een", "proef geldig", "proef geldig", "proef bewijslast", "proef soort", "proef soort",
        }));
    }

    [Test]
    public void Another_soort_is_noticed_by_cases_that_say_for_what_soort_they_were_written()
    {
        var zonder = Geval("\"schriftelijk\": true, \"bijlagen\": false", "true", "geschonden");
        var met = zonder.Replace("\"gevallen\"", "\"soort\": \"wettelijk\", \"gevallen\"", StringComparison.Ordinal);

        Assert.That(Overlevenden(new Proefkader().Met("proef.gevallen.json", zonder)), Has.Exactly(2).EqualTo("proef soort"));
        Assert.That(Overlevenden(new Proefkader().Met("proef.gevallen.json", met)), Has.No.Member("proef soort"));
    }

    [TestCase("klacht.schriftelijk and klacht.schriftelijk", "klacht.schriftelijk", true)]
    [TestCase("klacht.schriftelijk and klacht.bijlagen", "klacht.schriftelijk", false)]
    [TestCase("klacht.schriftelijk or (klacht.schriftelijk and klacht.bijlagen)", "klacht.schriftelijk", true)]
    [TestCase("klacht.schriftelijk or not klacht.schriftelijk", "true", false)]
    [TestCase("beklaagden.Count() > 0", "beklaagden.Count() >= 1", true)]
    [TestCase("beklaagden.Count() == 0", "not (beklaagden.Count() > 0)", true)]
    [TestCase("beklaagden.Count() >= 0", "true", true)]
    [TestCase("beklaagden.Count() > 1", "beklaagden.Count() >= 1", false)]
    [TestCase("verdaging.weken > 0", "verdaging.weken != 0", true)]
    [TestCase("verdaging.weken > 1", "verdaging.weken != 1", false)]
    [TestCase("klacht.ontvangen < afdoening.datum", "not (afdoening.datum <= klacht.ontvangen)", true)]
    public void Two_conditions_are_equal_when_no_truth_tells_them_apart(string one, string other, bool equal)
    {
        var normen = new[] { one, other }.Select(als => Proefkader.MetNorm("klacht.schriftelijk", Json(als)).Lees().Waarde.Normen.Single()).ToArray();
        var mutatie = new Mutatie.Norm(normen[0], normen[1], "vanToepassingAls", Mutatiesoort.Voorwaarde, one, other, other);

        Assert.That(Gelijkheidsbewijs.Is(mutatie), Is.EqualTo(equal));
    }

    [Test]
    public void A_condition_under_the_burden_of_proof_is_not_the_denial_of_its_denial_there()
    {
        const string Voldaan = "not behandelaar.betrokkenBijGedraging";
        var zonder = Proefkader.MetNorm(Voldaan, $"{Voldaan} or behandelaar.betrokkenBijGedraging").Lees().Waarde.Normen.Single();
        var met = zonder with { BewijslastBestuursorgaan = true };

        Assert.That(Gelijkheidsbewijs.Is(new Mutatie.Norm(zonder, met, "bewijslast", Mutatiesoort.Bewijslast, "", "", "")), Is.False);
    }

    [Test]
    public void A_stated_reason_excuses_a_survivor_and_a_reason_for_nothing_is_told()
    {
        var open = Draai(new Proefkader()).Open.First().Mutatie;
        var kader = new Proefkader().Met("mutaties.json", $$"""
            { "verantwoord": [
              { "bij": "proef", "mutatie": "{{open.Id}}", "reden": "Dat maakt niet uit." },
              { "bij": "proef", "mutatie": "weg-00000000", "reden": "Er was eens." } ] }
            """);
        var ronde = Draai(kader);

        Assert.Multiple(() =>
        {
            Assert.That(ronde.Overlevenden.Single(o => o.Mutatie.Id == open.Id).Verantwoord, Is.True);
            Assert.That(ronde.Open.Select(o => o.Mutatie.Id), Has.No.Member(open.Id));
            Assert.That(ronde.Overbodig.Select(v => v.Mutatie), Is.EqualTo(new[] { "weg-00000000" }));
            Assert.That(ronde.Onaf, Is.True);
        });
    }

    [Test]
    public void A_reason_for_a_mutation_that_a_case_notices_or_that_is_proved_to_change_nothing_is_told()
    {
        var kader = Proefkader.MetNorm("klacht.schriftelijk", "klacht.schriftelijk and klacht.schriftelijk").Met("proef.gevallen.json", Geval("\"schriftelijk\": true, \"bijlagen\": false", "true", "geschonden"));
        var ronde = Draai(kader);
        var bewezen = ronde.Overlevenden.First(o => o.Bewezen).Mutatie.Id;
        var gemerkt = ronde.Mutaties.Select(m => m.Id).Except(ronde.Overlevenden.Select(o => o.Mutatie.Id)).First();
        string[] ids = [bewezen, gemerkt];

        Assert.That(
            Draai(kader.Met("mutaties.json", $$"""{ "verantwoord": [{{string.Join(',', ids.Select(id => $$"""{ "bij": "proef", "mutatie": "{{id}}", "reden": "Zomaar." }"""))}}] }""")).Overbodig.Select(v => v.Mutatie),
            Is.EqualTo(ids));
    }

    [TestCase("""{ "verantwoord": [{ "bij": "proef", "mutatie": "x" }] }""", "vorm.ontbreekt")]
    [TestCase("""{ "verantwoord": [{ "bij": "proef", "mutatie": "x", "reden": "y" }, { "bij": "proef", "mutatie": "x", "reden": "z" }] }""", "mutatie.dubbel")]
    [TestCase("""{ "redenen": [] }""", "vorm.ontbreekt")]
    public void Reasons_that_are_wrong_are_problems_with_a_place(string file, string code)
    {
        var problems = new Proefkader().Met("mutaties.json", file).Werk().Problemen;

        Assert.That(problems.Select(p => p.Code), Has.Member(code));
        Assert.That(problems.All(p => p.Plaats is { Bestand: "mutaties.json", Regel: 1 }), Is.True);
    }

    [Test]
    public void Reasons_are_no_norm() => Assert.That(new Proefkader().Met("mutaties.json", """{ "verantwoord": [] }""").Lees().Waarde.Normen, Has.Length.EqualTo(1));

    private static Mutatie[] Mutaties(string oud, string nieuw, string? veld) =>
        [.. Normmutator.Van(Proefkader.MetNorm($"\"{oud}\"", $"\"{Json(nieuw)}\"").Lees().Waarde.Normen.Single()).Where(m => veld is null || m.Veld == veld)];

    private static string Json(string uitdrukking) => uitdrukking.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static Mutatieronde Draai(Proefkader kader) => Mutatieronde.Draai(kader.Werk().Waarde);

    private static string[] Overlevenden(Proefkader kader) => [.. Draai(kader).Overlevenden.Select(o => $"{o.Mutatie.Bij} {o.Mutatie.Veld}")];

    private static string Geval(string klacht, string betrokken, string verwacht) => $$"""
        { "norm": "proef", "gevallen": [{ "naam": "een", "op": "2024-05-01",
          "dossier": { "nietVoor": "2024-01-01", "klacht": { {{klacht}} }, "behandelaars": [{ "id": "a", "betrokkenBijGedraging": {{betrokken}} }] }, "verwacht": "{{verwacht}}" }] }
        """;
}
