using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class AfbrekingTests
{
    [TestCase("", 10, new[] { "" })]
    [TestCase("een twee", 8, new[] { "een twee" })]
    [TestCase("een twee", 7, new[] { "een", "twee" })]
    [TestCase("een twee drie", 8, new[] { "een twee", "drie" })]
    [TestCase("onafbreekbaarwoord na", 5, new[] { "onafbreekbaarwoord", "na" })]
    [TestCase("onafbreekbaarwoord", 5, new[] { "onafbreekbaarwoord" })]
    public void A_line_breaks_between_words(string tekst, int breedte, string[] regels) =>
        Assert.That(Afbreking.Regels(tekst, breedte), Is.EqualTo(regels));
}
