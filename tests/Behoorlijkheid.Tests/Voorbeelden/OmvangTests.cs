using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>Large dossiers are assessed within bounds or refused, never half and never without end.</summary>
public sealed class OmvangTests
{
    private static readonly Beoordelaar Shipped = new(KaderReader.Meegeleverd);

    [TestCase(300)]
    [TestCase(50_000)]
    public void Too_many_pairs_are_a_problem(int persons)
    {
        var found = Shipped.Beoordeel(With(persons, persons), new DateOnly(2024, 1, 1));

        Assert.That(found.Problemen.Single().Code, Is.EqualTo("beoordeling.te-groot"));
    }

    [TestCase(0, true)]
    [TestCase(-1, false)]
    public void The_bound_on_rows_itself_is_allowed_and_one_less_is_not(int difference, bool allowed)
    {
        var dossier = With(3, 2);
        var tester = new Normtoetser(PlanCompiler.Compile(KaderReader.Meegeleverd), 1);
        var rows = (int)tester.RowsOf(tester.Open(dossier, new DateOnly(2024, 1, 1)));
        var bounded = new Beoordelaar(KaderReader.Meegeleverd, new Beoordelingsgrenzen { Rijen = rows + difference });

        Assert.That(bounded.Beoordeel(dossier, new DateOnly(2024, 1, 1)).Gelukt, Is.EqualTo(allowed));
    }

    [Test]
    public void Hundreds_of_open_persons_are_assessed_and_leave_it_open()
    {
        var found = Shipped.Beoordeel(With(100, 20), new DateOnly(2024, 1, 1));

        Assert.That(found.Waarde.Oordeel, Is.EqualTo(Oordeel.NogNietTeBeoordelen));
    }

    private static Klachtdossier With(int handlers, int accused) => new()
    {
        Aanleiding = Aanleiding.EigenToets,
        Behandelaars = [.. Enumerable.Range(0, handlers).Select(i => new Behandelaar { Id = $"h{i}" })],
        Beklaagden = [.. Enumerable.Range(0, accused).Select(i => new Beklaagde { Id = $"b{i}" })],
    };
}
