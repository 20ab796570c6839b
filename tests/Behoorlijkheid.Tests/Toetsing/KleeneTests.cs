using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Toetsing;

public sealed class KleeneTests
{
    [TestCase('1', '1', '1', '1')]
    [TestCase('1', '0', '0', '1')]
    [TestCase('1', '?', '?', '1')]
    [TestCase('0', '1', '0', '1')]
    [TestCase('0', '0', '0', '0')]
    [TestCase('0', '?', '0', '?')]
    [TestCase('?', '1', '?', '1')]
    [TestCase('?', '0', '0', '?')]
    [TestCase('?', '?', '?', '?')]
    public void And_and_or_are_those_of_strong_Kleene_logic(char a, char b, char and, char or)
    {
        Assert.That(Kleene.And(Truth(a), Truth(b)), Is.EqualTo(Truth(and)));
        Assert.That(Kleene.Or(Truth(a), Truth(b)), Is.EqualTo(Truth(or)));
    }

    [TestCase('1', '0')]
    [TestCase('0', '1')]
    [TestCase('?', '?')]
    public void Not_turns_waar_and_onwaar_and_leaves_onbekend(char a, char not) => Assert.That(Kleene.Not(Truth(a)), Is.EqualTo(Truth(not)));

    private static Waarheid Truth(char c) => c switch { '1' => Waarheid.Waar, '0' => Waarheid.Onwaar, _ => Waarheid.Onbekend };
}
