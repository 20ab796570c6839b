using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed class SuggestiesTests
{
    private static readonly string[] Bekend = ["gehoord", "gehoordOp", "afdeling", "b"];

    [TestCase("afdelign", "Bedoelt u \"afdeling\"?")]
    [TestCase("AFDELING", "Bedoelt u \"afdeling\"?")]
    [TestCase("gehoordop", "Bedoelt u \"gehoordOp\"?")]
    [TestCase("gehord", "Bedoelt u \"gehoord\"?")]
    [TestCase("a", null)]
    [TestCase("iets anders", null)]
    [TestCase("", null)]
    public void The_nearest_known_name_is_suggested(string naam, string? verwacht)
    {
        Assert.That(Suggesties.Voor(naam, Bekend), Is.EqualTo(verwacht));
    }

    [Test]
    public void A_name_of_a_megabyte_gets_no_suggestion()
    {
        Assert.That(Suggesties.Voor(new string('a', 1_000_000), Bekend), Is.Null);
    }
}
