using System.Text;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Normen.Lezing;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Nieuw;
using Behoorlijkheid.Werkbank.Opmaak;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class NormsjabloonTests
{
    [Test]
    public void What_it_writes_is_read_its_cases_end_as_expected_and_it_is_in_canonical_form()
    {
        var kader = new Proefkader().Lees().Waarde;
        var (norm, gevallen) = (Normsjabloon.Norm(kader, "tijdig-antwoord"), Normsjabloon.Gevallen(kader, "tijdig-antwoord"));
        var werk = new Proefkader().Met("tijdig-antwoord.json", norm).Met("tijdig-antwoord.gevallen.json", gevallen).Werk();

        Assert.That(werk.Problemen, Is.Empty);
        var ronde = Gevallenronde.Draai(werk.Waarde, "tijdig-antwoord");
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["tijdig-antwoord.json"] = Encoding.UTF8.GetBytes(norm),
            ["tijdig-antwoord.gevallen.json"] = Encoding.UTF8.GetBytes(gevallen),
        };
        Assert.Multiple(() =>
        {
            Assert.That(ronde.Mislukt.SelectMany(u => u.Afwijkingen), Is.Empty);
            Assert.That(ronde.Uitslagen.SelectMany(u => u.Geval.Verwacht).Select(v => v.Naleving), Is.EquivalentTo(Enum.GetValues<Naleving>()));
            Assert.That(Kaderopmaker.Maak(werk.Waarde.Kader, bestanden).Where(b => b.Anders), Is.Empty);
        });
    }
}
