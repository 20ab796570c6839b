using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Normen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

/// <summary>The words of the shipped kader for facts, as sentences are made of them.</summary>
public sealed class WaardewoordenTests
{
    private static IEnumerable<string> Keuzen => Feitenmodel.Klachtdossier.Feiten.Where(f => f.Waarde.Soort == Waardesoort.Keuze).Select(f => f.Pad);

    [TestCaseSource(nameof(Keuzen))]
    public void Every_value_of_a_choice_has_words_of_its_own(string feit) =>
        Assert.That(Woorden(feit).Waarden.Keys, Is.EquivalentTo(((Feitlid)Feitenmodel.Klachtdossier.Zoek(feit)!).Waarde.Woorden));

    [TestCaseSource(nameof(Keuzen))]
    public void Words_for_a_value_are_a_phrase_for_inside_a_sentence(string feit) =>
        Assert.That(Woorden(feit).Waarden.Values.Where(w => char.IsUpper(w[0]) || w.EndsWith('.') || w.Contains("{{", StringComparison.Ordinal)), Is.Empty);

    // A timeline has the day in another column, and tells the rest of the phrase.
    [Test]
    public void What_happened_on_a_day_is_said_without_the_day_as_well() =>
        Assert.That(
            Regels.Kader.Feitwoorden.Values.Select(w => w.Bevestigend).Where(b => b.EndsWith(" was op {{ waarde }}", StringComparison.Ordinal) || b.EndsWith(" is op {{ waarde }}", StringComparison.Ordinal)),
            Is.Empty);

    private static Feitwoorden Woorden(string feit) => Regels.Kader.Feitwoorden[feit];
}
