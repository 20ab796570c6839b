using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class RequestTests
{
    private static readonly Norm Kept = Kaders.Norm("nageleefd", Conditions.True) with { Vereisten = ["voortvarendheid"] };
    private static readonly Norm Broken = Kaders.Norm("geschonden", Conditions.False);

    [Test]
    public void A_part_that_names_nothing_invokes_every_norm() => Assert.That(Of(Requests.Part()).Oordeel, Is.EqualTo(Oordeel.Gegrond));

    [TestCase("geschonden", Oordeel.Gegrond)]
    [TestCase("nageleefd", Oordeel.Ongegrond)]
    public void A_part_invokes_norms_by_id(string norm, Oordeel expected) =>
        Assert.That(Of(Requests.Part() with { Normen = [norm] }).Oordeel, Is.EqualTo(expected));

    [TestCase("onpartijdigheid", Oordeel.Gegrond)]
    [TestCase("voortvarendheid", Oordeel.Ongegrond)]
    [TestCase("goedeMotivering", Oordeel.NietGetoetst, Description = "primary vereiste of no norm")]
    public void A_part_invokes_norms_by_their_primary_vereiste(string vereiste, Oordeel expected) =>
        Assert.That(Of(Requests.Part() with { Vereisten = [vereiste] }, Kept, Broken with { Vereisten = ["onpartijdigheid", "goedeMotivering"] }).Oordeel, Is.EqualTo(expected));

    [TestCase(VerzoekerRol.Klager, Bescherming.Beklaagde, false)]
    [TestCase(VerzoekerRol.Klager, Bescherming.Klager, true)]
    [TestCase(VerzoekerRol.Klager, Bescherming.Beiden, true)]
    [TestCase(VerzoekerRol.Gemachtigde, Bescherming.Klager, true)]
    [TestCase(VerzoekerRol.Beklaagde, Bescherming.Klager, false)]
    [TestCase(VerzoekerRol.Beklaagde, Bescherming.Beklaagde, true)]
    public void A_norm_that_protects_only_another_is_an_overige_bevinding(VerzoekerRol role, Bescherming protects, bool counts)
    {
        var request = Requests.Of(Requests.Part()) with { Verzoeker = new() { Rol = role } };
        var beoordeling = Engine.Assess(Kaders.Of(Kept, Broken with { Beschermt = protects }), new Dossierschets().With(request));

        Assert.That(beoordeling.Oordeel, Is.EqualTo(counts ? Oordeel.Gegrond : Oordeel.Ongegrond));
        Assert.That(beoordeling.OverigeBevindingen.Contains("geschonden"), Is.EqualTo(!counts));
    }

    [Test]
    public void Invoked_by_id_such_a_norm_and_one_about_the_organisation_count()
    {
        var part = Requests.Part() with { Normen = ["geschonden"] };

        Assert.That(Of(part, Kept, Broken with { Beschermt = Bescherming.Beklaagde }).Oordeel, Is.EqualTo(Oordeel.Gegrond));
        Assert.That(Of(part, Kept, Broken with { Reikwijdte = Reikwijdte.Organisatie }).Oordeel, Is.EqualTo(Oordeel.Gegrond));
        Assert.That(Of(Requests.Part(), Kept, Broken with { Reikwijdte = Reikwijdte.Organisatie }).Oordeel, Is.EqualTo(Oordeel.Ongegrond));
    }

    [TestCase("b1", Oordeel.Gegrond)]
    [TestCase("b2", Oordeel.Ongegrond)]
    public void A_part_may_be_limited_to_beklaagden(string beklaagde, Oordeel expected)
    {
        var item = Conditions.Beklaagde();
        var norm = Kaders.Norm("norm", Conditions.Fact("beklaagden.gehoord", item)) with { VoorElk = [item] };
        var sketch = new Dossierschets().With(Words.Beklaagden, ListState.Complete("b1", "b2"))
            .With("beklaagden.gehoord", "b1", FactState.Of(false)).With("beklaagden.gehoord", "b2", FactState.Of(true))
            .With(Requests.Of(Requests.Part() with { Beklaagden = [beklaagde] }));

        Assert.That(Engine.Assess(Kaders.Of(norm), sketch).Oordeel, Is.EqualTo(expected));
    }

    [TestCase(Wegingsuitkomst.Behoorlijk, true, Oordeel.Ongegrond)]
    [TestCase(Wegingsuitkomst.NietBehoorlijk, true, Oordeel.Gegrond)]
    [TestCase(Wegingsuitkomst.NietVastTeStellen, true, Oordeel.GeenOordeel)]
    [TestCase(Wegingsuitkomst.Behoorlijk, false, Oordeel.Gegrond)]
    public void A_weging_decides_what_no_norm_breaches(Wegingsuitkomst outcome, bool kept, Oordeel expected)
    {
        var sketch = new Dossierschets().With(Requests.Of(Requests.Part()) with { Wegingen = [Requests.Weighed(outcome, "goedeMotivering")] });
        var part = Engine.Assess(Kaders.Of(kept ? Kept : Broken, Kaders.Weighing("goedeMotivering")), sketch).Onderdelen.Single();

        Assert.That(part.Oordeel, Is.EqualTo(expected));
        Assert.That(part.Vereisten, Is.EqualTo(expected != Oordeel.Gegrond ? [] : kept ? ["goedeMotivering"] : new[] { "onpartijdigheid" }));
    }

    [Test]
    public void The_underlying_gedraging_is_decided_by_a_weging_only()
    {
        var part = Requests.Part() with { Voorwerp = Voorwerp.Gedraging };
        var weighed = new Dossierschets().With(Requests.Of(part) with { Wegingen = [Requests.Weighed(Wegingsuitkomst.Behoorlijk)] });

        Assert.That(Of(part).Oordeel, Is.EqualTo(Oordeel.NietGetoetst));
        Assert.That(Engine.Assess(Kaders.Of(Broken, Kaders.Weighing("onpartijdigheid")), weighed).Oordeel, Is.EqualTo(Oordeel.Ongegrond));
    }

    [TestCase(null, Oordeel.NogNietTeBeoordelen)]
    [TestCase(Wegingsuitkomst.Behoorlijk, Oordeel.Ongegrond)]
    [TestCase(Wegingsuitkomst.NietBehoorlijk, Oordeel.Gegrond)]
    [TestCase(Wegingsuitkomst.NietVastTeStellen, Oordeel.GeenOordeel)]
    public void A_vereiste_invoked_by_name_is_open_until_somebody_weighs_it(Wegingsuitkomst? outcome, Oordeel expected)
    {
        var request = Requests.Of(Requests.Part() with { Voorwerp = Voorwerp.Gedraging, Vereisten = ["goedeMotivering"] });
        var sketch = new Dossierschets().With(outcome is { } weighed ? request with { Wegingen = [Requests.Weighed(weighed, "goedeMotivering")] } : request);

        Assert.That(Engine.Assess(Kaders.Of(Broken, Kaders.Weighing("goedeMotivering")), sketch).Oordeel, Is.EqualTo(expected));
    }

    [Test]
    public void After_the_investigation_is_closed_an_unstated_weging_is_no_longer_waited_for()
    {
        var part = Requests.Part() with { Voorwerp = Voorwerp.Gedraging, Vereisten = ["goedeMotivering"] };
        var sketch = new Dossierschets { Closed = true }.With(Requests.Of(part));

        Assert.That(Engine.Assess(Kaders.Of(Kaders.Weighing("goedeMotivering")), sketch).Oordeel, Is.EqualTo(Oordeel.GeenOordeel));
    }

    [Test]
    public void An_invoked_vereiste_that_no_norm_weighs_is_not_tested()
    {
        var part = Requests.Part() with { Voorwerp = Voorwerp.Gedraging, Vereisten = ["goedeMotivering"] };

        Assert.That(Of(part, Kaders.Weighing("onpartijdigheid")).Oordeel, Is.EqualTo(Oordeel.NietGetoetst));
    }

    [Test]
    public void A_weging_counts_for_its_own_part_only()
    {
        var kader = Kaders.Of(Kept, Kaders.Weighing("onpartijdigheid"));
        var limited = Requests.Part() with { Normen = ["nageleefd"] };
        var sketch = new Dossierschets().With(Requests.Of(limited, Requests.Part("onderdeel-2")) with { Wegingen = [Requests.Weighed(Wegingsuitkomst.NietBehoorlijk)] });
        var beoordeling = Engine.Assess(kader, sketch);

        Assert.That(beoordeling.Onderdelen.Select(o => o.Oordeel), Is.EqualTo(new[] { Oordeel.Gegrond, Oordeel.Ongegrond }));
        Assert.That(beoordeling.Onderdelen[0].Normen, Is.EqualTo(new[] { "weging-onpartijdigheid" }));
        Assert.That(beoordeling.OverigeBevindingen, Is.Empty);
    }

    [Test]
    public void A_weging_that_no_norm_decides_is_a_problem_and_not_passed_over()
    {
        var request = Requests.Of(Requests.Part()) with { Wegingen = [Requests.Weighed(Wegingsuitkomst.NietBehoorlijk)] };
        var problem = new Beoordelaar(Kaders.Of(Kept)).Beoordeel(new Dossierschets().With(request).Build(), Vocabulary.AssessmentDay).Problemen.Single();

        Assert.That((problem.Code, problem.Plaats.Pointer), Is.EqualTo(("verwijzing.weging-zonder-norm", "/verzoek/wegingen/0/vereiste")));
    }

    [Test]
    public void Without_a_request_the_norms_for_wegingen_say_nothing()
    {
        var beoordeling = Engine.Assess(Kaders.Of(Kept, Kaders.Weighing("onpartijdigheid")), new());

        Assert.That((beoordeling.Oordeel, beoordeling.Normen[1].Naleving), Is.EqualTo((Oordeel.Ongegrond, Naleving.NietVanToepassing)));
        Assert.That(beoordeling.OverigeBevindingen, Is.Empty);
    }

    [Test]
    public void A_breach_that_does_not_carry_the_part_leaves_ongegrond_met_kanttekening()
    {
        var sketch = new Dossierschets().With(Requests.Of(Requests.Part()) with { NietDoorslaggevend = [Requests.Light("geschonden")] });
        var beoordeling = Engine.Assess(Kaders.Of(Kept, Broken), sketch);
        var part = beoordeling.Onderdelen.Single();

        Assert.That((part.Oordeel, part.Kanttekening, part.Reden), Is.EqualTo((Oordeel.Ongegrond, true, Onderdeelreden.NietDoorslaggevend)));
        Assert.That(beoordeling.Normen[1].Naleving, Is.EqualTo(Naleving.Geschonden));
        Assert.That(beoordeling.GeschondenVereisten, Is.Empty);
    }

    [TestCase("b1", Oordeel.Gegrond)]
    [TestCase(null, Oordeel.Ongegrond)]
    public void It_may_be_said_of_one_item(string? item, Oordeel expected)
    {
        var variable = Conditions.Beklaagde();
        var norm = Kaders.Norm("norm", Conditions.False) with { VoorElk = [variable] };
        var sketch = new Dossierschets().With(Words.Beklaagden, ListState.Complete("b1", "b2"))
            .With(Requests.Of(Requests.Part()) with { NietDoorslaggevend = [Requests.Light("norm", item)] });

        Assert.That(Engine.Assess(Kaders.Of(norm), sketch).Oordeel, Is.EqualTo(expected));
    }

    [TestCase(Besluituitkomst.NietOnderzocht, Oordeel.NietOnderzocht)]
    [TestCase(Besluituitkomst.BuitenBevoegdheid, Oordeel.BuitenBevoegdheid)]
    public void A_decision_of_the_ombudsman_stands_before_all(Besluituitkomst outcome, Oordeel expected)
    {
        var decision = new OnderdeelBesluit { Uitkomst = outcome, Redencode = Redencode.VoegtNietsToe, BeoordeeldDoor = "ombudsman", Redenen = "redenen" };

        Assert.That(Of(Requests.Part() with { Besluit = decision }).Oordeel, Is.EqualTo(expected));
    }

    private static Onderdeeloordeel Of(Verzoekonderdeel part, params Norm[] norms) =>
        Engine.Assess(Kaders.Of(norms.Length == 0 ? [Kept, Broken] : norms), new Dossierschets().With(Requests.Of(part))).Onderdelen.Single();
}
