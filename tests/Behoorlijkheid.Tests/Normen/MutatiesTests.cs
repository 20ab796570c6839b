using Behoorlijkheid.Werkbank.Mutaties;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>A case notices every change of the norms; where none does, that is proved to change nothing or <c>mutaties.json</c> says why that is no lack.</summary>
public sealed class MutatiesTests
{
    private static readonly Lazy<Mutatieronde> Ronde = new(() => Mutatieronde.Draai(Regels.Werk));

    [Test]
    public void Every_mutation_is_noticed_proved_equal_or_explained() => Assert.That(
        Ronde.Value.Open.Select(o => $"{o.Mutatie.Bij}: {MutatieTeksten.Regel(o.Mutatie)}"),
        Is.Empty);

    [Test]
    public void Every_explanation_is_of_a_mutation_that_no_case_notices() =>
        Assert.That(Ronde.Value.Overbodig.Select(MutatieTeksten.Overbodige), Is.Empty);
}
