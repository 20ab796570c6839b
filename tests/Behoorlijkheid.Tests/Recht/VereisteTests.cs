using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Recht;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Recht;

public sealed class VereisteTests
{
    [TestCase("1990-12-31", "Oudste")]
    [TestCase("1991-01-01", "Ouder")]
    [TestCase("2011-12-31", "Ouder")]
    [TestCase("2012-01-01", "Huidig")]
    [TestCase(null, "Huidig")]
    public void The_last_day_of_a_name_still_counts(string? dag, string naam)
    {
        var vereiste = Gemaakt([new("Ouder", new(2011, 12, 31)), new("Oudste", new(1990, 12, 31))]);

        Assert.That(vereiste.NaamOp(dag is null ? null : DateOnly.Parse(dag, CultureInfo.InvariantCulture)), Is.EqualTo(naam));
    }

    [Test]
    public void What_was_several_vereisten_has_both_their_names() => Assert.That(
        Gemaakt([new("Fair play", new(2011, 12, 31)), new("Hoor en wederhoor", new(2011, 12, 31))]).NaamOp(new(2004, 1, 1)),
        Is.EqualTo("Fair play of hoor en wederhoor"));

    [Test]
    public void Without_earlier_names_it_has_its_present_name_also_before_the_list()
    {
        Assert.That(Gemaakt([]).NaamOp(new(1999, 7, 1)), Is.EqualTo("Huidig"));
        Assert.That(Gemaakt(default).NaamOp(new(1999, 7, 1)), Is.EqualTo("Huidig"));
    }

    [Test]
    public void Two_with_the_same_content_are_equal()
    {
        Assert.That(Gemaakt([new("Ouder", new(2011, 12, 31))]), Is.EqualTo(Gemaakt([new("Ouder", new(2011, 12, 31))])));
        Assert.That(Gemaakt([]), Is.Not.EqualTo(Gemaakt([new("Ouder", new(2011, 12, 31))])));
    }

    private static Vereiste Gemaakt(ImmutableArray<VroegereNaam> voorheen) =>
        new("onpartijdigheid", 10, "Huidig", "betrouwbaar", "…", new DateOnly(2012, 1, 1), voorheen);
}
