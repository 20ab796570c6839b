using Behoorlijkheid.Werkbank.Dekking;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The cases beside a norm show each of its conditions waar, onwaar and onbekend, and each exception applied and not applied.</summary>
public sealed class DekkingTests
{
    private static readonly Lazy<Kaderdekking> Dekking = new(() => new Dekkingsmeter(Regels.Werk).Meet());

    [TestCaseSource(nameof(Norms))]
    public void Every_condition_is_seen_waar_onwaar_and_onbekend(string file) =>
        Assert.That(Unseen(Of(file).Voorwaarden), Is.Empty);

    [TestCaseSource(nameof(Norms))]
    public void Every_exception_is_seen_to_apply_and_not_to_apply(string file) => Assert.That(
        Of(file).Uitzonderingen.Where(u => !u.Toegepast || !u.NietToegepast).Select(u => $"{u.Id}: {(u.Toegepast ? "always" : "never")} applied"),
        Is.Empty);

    [TestCaseSource(nameof(Begrippen))]
    public void Every_condition_of_a_begrip_is_seen_waar_onwaar_and_onbekend(string name) =>
        Assert.That(Unseen(Dekking.Value.Begrippen.Single(b => b.Begrip.Naam == name).Voorwaarden), Is.Empty);

    [Test]
    public void Every_norm_has_cases() =>
        Assert.That(Dekking.Value.Normen.Where(n => n.Gevallen == 0).Select(n => n.Norm.Bestand), Is.Empty);

    private static IEnumerable<string> Unseen(IEnumerable<Voorwaardedekking> conditions) =>
        from condition in conditions
        from truth in condition.Ongezien
        select $"{condition.Veld}, {condition.Tekst}: never {truth}";

    private static Normdekking Of(string file) => Dekking.Value.Normen.Single(n => n.Norm.Bestand == file);

    private static IEnumerable<string> Norms() => Regels.Bestanden();

    // A begrip that only the terms use has no cases of norms; the timeline has tests of its own.
    private static IEnumerable<string> Begrippen() => Dekking.Value.Begrippen.Where(b => b.Gebruikers > 0).Select(b => b.Begrip.Naam);
}
