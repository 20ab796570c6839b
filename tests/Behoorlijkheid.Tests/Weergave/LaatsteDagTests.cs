using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>Who is told that a term was exceeded is told which day was the last, and how it was found.</summary>
public sealed class LaatsteDagTests
{
    // Six weeks after 16 February 2024 is Good Friday, and the term runs on to the Tuesday after Easter; four weeks more is 30 April.
    private const string ZesWeken =
        "Zes weken na 16 februari 2024 is vrijdag 29 maart 2024; dat is Goede Vrijdag en daarna volgen het weekend en Tweede Paasdag, dus ";

    private const string Gewoon = ZesWeken + "de laatste dag is dinsdag 2 april 2024.";

    private const string Verdaagd = ZesWeken + "die termijn loopt tot en met dinsdag 2 april 2024. Vier weken daarna is dinsdag 30 april 2024; dat is de laatste dag.";

    [Test]
    public void Without_adjournment_it_is_that_of_the_first_term()
    {
        var norm = Norm(Verzonden("2024-05-02").Met("verdaging", Verdaging(null)));

        Assert.That(Tekst(norm), Does.EndWith(Gewoon));
        Assert.That(norm.Gronden.Select(g => g.Feit), Does.Not.Contain("verdaging.verdaagdOp"));
    }

    [Test]
    public void With_an_adjournment_that_counts_it_is_that_of_the_second_and_the_day_of_adjourning_is_a_ground()
    {
        var norm = Norm(Verzonden("2024-05-02").Met("verdaging", Verdaging("2024-03-22")));

        Assert.That(Tekst(norm), Does.EndWith(Verdaagd));
        Assert.That(norm.Gronden.Select(g => g.Feit), Does.Contain("verdaging.verdaagdOp"));
    }

    [Test]
    public void An_adjournment_after_the_term_moves_no_last_day() =>
        Assert.That(Tekst(Norm(Verzonden("2024-05-02").Met("verdaging", Verdaging("2024-04-10")))), Does.EndWith(Gewoon));

    [Test]
    public void Of_what_was_never_sent_it_is_the_day_on_which_that_was_due() =>
        Assert.That(
            Tekst(Norm(NietVerzonden())),
            Does.EndWith(Verdaagd));

    [Test]
    public void Where_the_klager_gave_more_time_his_day_counts_and_nothing_is_counted()
    {
        var verdaging = Verdaging("2024-03-22");
        verdaging.Merge(new JObject
        {
            ["verderUitstel"] = true,
            ["verderUitstelTot"] = "2024-05-20",
            ["klagerStemtIn"] = true,
            ["instemmingSchriftelijk"] = true,
        });
        var norm = Norm(Verzonden("2024-05-27").Met("verdaging", verdaging));

        Assert.That(Tekst(norm), Does.Not.Contain("laatste dag"));
        Assert.That(norm.Gronden.Select(g => g.Feit), Does.Contain("verdaging.verderUitstelTot"));
    }

    [Test]
    public void A_breach_of_no_term_names_no_day()
    {
        var normen = Gevallen.Van("emmen").Normen.Where(n => n.Naleving == Naleving.Geschonden).ToList();

        Assert.That(normen, Is.Not.Empty);
        Assert.That(normen.Where(n => !n.Explanation.LastDay.IsEmpty), Is.Empty);
    }

    // Without a notice every duty is due, but only that of the term is about the day.
    [Test]
    public void Of_a_duty_that_is_about_no_term_the_day_on_which_it_was_due_is_not_its_last()
    {
        var normen = NietVerzonden().GeheelBeoordeeld(new(2024, 6, 1)).Normen.Where(n => n.Naleving == Naleving.Geschonden).ToList();

        Assert.That(normen.Select(n => n.Id), Does.Contain("awb-9-12-lid-1"));
        Assert.That(normen.Where(n => !n.Explanation.LastDay.IsEmpty).Select(n => n.Id), Is.EqualTo(new[] { "awb-9-11-lid-1" }));
    }

    private static Emmen NietVerzonden() => Emmen()
        .Met("afdoening", new JObject { ["verzonden"] = false, ["wijze"] = "geenReactie" })
        .Met("verdaging", Verdaging("2024-03-22"));

    private static Emmen Emmen() => EmmenVariantTests.Pending().Met("klacht.ontvangen", "2024-02-16").Met("klacht.aangevuld", false);

    private static Emmen Verzonden(string op) => Emmen().Met("afdoening", new JObject { ["verzonden"] = true, ["datum"] = op, ["wijze"] = "oordeel" });

    private static JObject Verdaging(string? op) => op is null
        ? new() { ["verdaagd"] = false, ["verderUitstel"] = false }
        : new() { ["verdaagd"] = true, ["verdaagdOp"] = op, ["weken"] = 4, ["verderUitstel"] = false };

    private static Normbevinding Norm(Emmen dossier)
    {
        var norm = dossier.Beoordeeld(new(2024, 6, 1)).Normen.Single(n => n.Id == "awb-9-11-lid-1");
        Assert.That(norm.Naleving, Is.EqualTo(Naleving.Geschonden), string.Join(", ", norm.Ontbrekend));
        return norm;
    }

    private static string Tekst(Normbevinding norm) => new Motivering(new(Beoordeling(norm))).Tekst(norm);

    // A sentence about a term needs no more of the beoordeling than its kader.
    private static Beoordeling Beoordeling(Normbevinding norm) => norm.Naleving == Naleving.Geschonden ? Gevallen.Van("in-orde") : throw new AssertionException(norm.Id);
}
