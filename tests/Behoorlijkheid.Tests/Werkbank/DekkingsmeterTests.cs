using Behoorlijkheid.Tests.Normen;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Dekking;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class DekkingsmeterTests
{
    private const string Beide = """{ "klacht": { "schriftelijk": true, "overGedraging": true } }""";
    private const string Geen = """{ "klacht": { "schriftelijk": false, "overGedraging": false } }""";
    private const string Alleen = """{ "klacht": { "schriftelijk": true, "overGedraging": false } }""";
    private const string Niets = "{}";

    [Test]
    public void A_truth_that_no_case_shows_is_unseen() => Assert.Multiple(() =>
    {
        Assert.That(Eerste(Beide, Geen, Niets).Ongezien, Is.Empty);
        Assert.That(Eerste(Beide, Geen).Ongezien, Is.EqualTo(new[] { Waarheid.Onbekend }));
        Assert.That(Eerste().Ongezien, Has.Length.EqualTo(3));
    });

    // Of "schriftelijk and overGedraging" the first decides where the second is waar.
    [TestCase(new[] { Beide, Geen }, true, false)]
    [TestCase(new[] { Beide, """{ "klacht": { "schriftelijk": false, "overGedraging": true } }""" }, true, true)]
    [TestCase(new[] { Alleen, Geen }, false, false)]
    [TestCase(new[] { """{ "klacht": { "schriftelijk": true } }""" }, false, false)]
    public void A_condition_decides_where_the_whole_turns_with_it(string[] dossiers, bool whenTrue, bool whenFalse)
    {
        var condition = Eerste(dossiers);

        Assert.That((condition.BeslistWaar, condition.BeslistOnwaar), Is.EqualTo((whenTrue, whenFalse)));
    }

    [Test]
    public void An_exception_is_applied_and_not_applied()
    {
        var none = Meet(Beide).Normen[0].Uitzonderingen.Single();
        var both = Meet("""{ "klacht": { "bijlagen": true } }""", """{ "klacht": { "bijlagen": false } }""").Normen[0].Uitzonderingen.Single();

        Assert.Multiple(() =>
        {
            Assert.That((none.Toegepast, none.NietToegepast), Is.EqualTo((false, false)));
            Assert.That((both.Toegepast, both.NietToegepast), Is.EqualTo((true, true)));
        });
    }

    [Test]
    public void The_percentage_counts_every_truth_of_every_condition() => Assert.Multiple(() =>
    {
        // Three conditions, of which the first two are seen in two truths of three and the third in one (onbekend).
        Assert.That(Meet(Beide, Geen).Percentage, Is.EqualTo(100.0 * 5 / 9).Within(0.01));
        Assert.That(DekkingTeksten.Percentage(99.99), Is.EqualTo("99,9%"));
        Assert.That(DekkingTeksten.Percentage(100), Is.EqualTo("100%"));
        Assert.That(DekkingTeksten.Percentage(0.5), Is.EqualTo("0,5%"));
    });

    // The checks do not ask what decides, and stop where nothing more can be seen.
    [Test]
    public void What_is_seen_does_not_depend_on_what_is_asked()
    {
        var geheel = new Dekkingsmeter(Regels.Werk).Meet();
        var zonder = new Dekkingsmeter(Regels.Werk, metBeslissing: false).Meet();

        Assert.Multiple(() =>
        {
            Assert.That(zonder.Voorwaarden.Select(Gezien), Is.EqualTo(geheel.Voorwaarden.Select(Gezien)));
            Assert.That(zonder.Normen.SelectMany(n => n.Uitzonderingen), Is.EqualTo(geheel.Normen.SelectMany(n => n.Uitzonderingen)));
            Assert.That(zonder.Voorwaarden.Any(v => v.BeslistWaar || v.BeslistOnwaar), Is.False);
        });

        static string Gezien(Voorwaardedekking v) => $"{v.Veld}: {v.Tekst}: {string.Join(' ', v.Gezien)}";
    }

    [Test]
    public void A_case_counts_also_when_all_truths_were_seen_before_it()
    {
        var condition = Eerste(
            """{ "klacht": { "schriftelijk": true, "overGedraging": true, "bijlagen": true } }""",
            """{ "klacht": { "schriftelijk": false, "overGedraging": false, "bijlagen": false } }""",
            Niets,
            """{ "klacht": { "schriftelijk": false, "overGedraging": true } }""");

        Assert.That((condition.Ongezien.IsEmpty, condition.BeslistWaar, condition.BeslistOnwaar), Is.EqualTo((true, true, true)));
    }

    private static Voorwaardedekking Eerste(params string[] dossiers) => Meet(dossiers).Normen[0].Voorwaarden[0];

    private static Kaderdekking Meet(params string[] dossiers)
    {
        var norm = Proefkader.Norm
            .Replace("\"voorElk\": \"behandelaars\",", string.Empty, StringComparison.Ordinal)
            .Replace("\"klacht.schriftelijk\"", "\"klacht.schriftelijk and klacht.overGedraging\"", StringComparison.Ordinal)
            .Replace("\"not behandelaar.betrokkenBijGedraging\"", "\"true\"", StringComparison.Ordinal)
            .Replace(", {{ behandelaar.functie }}", string.Empty, StringComparison.Ordinal);
        var gevallen = dossiers.Select((d, i) => $$"""{ "naam": "geval {{i}}", "op": "2024-05-01", "dossier": {{d}}, "verwacht": "nietVastTeStellen" }""");
        var werk = new Proefkader(norm).Met("proef.gevallen.json", $$"""{ "norm": "proef", "gevallen": [{{string.Join(", ", gevallen)}}] }""").Werk();
        Assert.That(werk.Problemen.Select(Proefkader.Schrijf), Is.Empty);
        return new Dekkingsmeter(werk.Waarde).Meet();
    }
}
