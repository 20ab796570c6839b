using Behoorlijkheid.Dossiers;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class KlachtdossierTests
{
    [Test]
    public void Dossiers_with_the_same_content_are_equal()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Voorbeeld("k"), Is.EqualTo(Voorbeeld("k")));
            Assert.That(Voorbeeld("k").GetHashCode(), Is.EqualTo(Voorbeeld("k").GetHashCode()));
            Assert.That(Voorbeeld("k"), Is.Not.EqualTo(Voorbeeld("l")));
        });
    }

    [Test]
    public void An_array_is_never_default()
    {
        Klachtdossier leeg = new() { Stukken = default };

        Assert.Multiple(() =>
        {
            Assert.That(leeg.Stukken.IsDefault, Is.False);
            Assert.That(leeg, Is.EqualTo(new Klachtdossier()));
        });
    }

    private static Klachtdossier Voorbeeld(string beklaagde) => new()
    {
        Aanleiding = Aanleiding.Verzoek,
        Beklaagden = [new() { Id = beklaagde }],
        Klachtonderdelen = [new() { Id = "o", Omschrijving = "Toon", Beklaagden = [beklaagde] }],
        Verzoek = new() { Onderdelen = [new() { Id = "v", Omschrijving = "Afhandeling", Normen = ["awb-9-6"] }] },
        Stukken = [new() { Id = "stuk-1", Titel = "Brief" }],
    };
}
