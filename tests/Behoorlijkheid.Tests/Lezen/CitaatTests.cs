using Behoorlijkheid.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Lezen;

public sealed class CitaatTests
{
    [TestCase("afdeling", "\"afdeling\"")]
    [TestCase("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [TestCase("a\nb\u2028c\u202e", "\"a\\u000ab\\u2028c\\u202e\"")]
    public void A_quotation_stays_on_one_line(string tekst, string verwacht)
    {
        Assert.That(Citaat.Van(tekst), Is.EqualTo(verwacht));
    }

    [Test]
    public void A_long_text_is_quoted_by_its_beginning()
    {
        Assert.That(Citaat.Van(new string('a', 1000)), Is.EqualTo($"\"{new string('a', 60)}…\""));
    }
}
