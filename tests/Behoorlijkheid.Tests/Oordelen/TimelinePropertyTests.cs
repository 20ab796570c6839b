using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Recht;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Oordelen;

public sealed class TimelinePropertyTests
{
    private const int Cases = 1_000;

    private static readonly string[] ByTheAct = ["afhandeling", "verdaging", "weigering"];

    private static readonly Beoordelaar Beoordelaar = new(KaderReader.Meegeleverd);

    [Test]
    public void A_statutory_last_day_is_never_a_free_day_where_the_termijnenwet_extends_it() => Property.Holds(Cases, chance =>
    {
        var (known, _, asOf) = RandomHandling.Make(chance);
        var free = Timeline(known, asOf).Momenten.FirstOrDefault(m =>
            ByTheAct.Contains(m.Id) && m.Bronnen.All(b => !b.Contains("9:11&lid=3", StringComparison.Ordinal)) && Kalender.Nederland.IsVrij(m.VroegsteLaatsteDag!.Value));
        return free is null ? null : $"{free.Id}: {free.VroegsteLaatsteDag:O}";
    });

    [Test]
    public void Without_a_day_of_receipt_nothing_that_runs_from_it_is_late() => Property.Holds(Cases, chance =>
    {
        var (known, _, asOf) = RandomHandling.Make(chance);
        var late = Timeline(known with { Klacht = known.Klacht with { Ontvangen = default } }, asOf).Momenten
            .FirstOrDefault(m => ByTheAct.Contains(m.Id) && m.Status == Momentstatus.TeLaat);
        return late is null ? null : $"{late.Id} is late";
    });

    [Test]
    public void To_learn_more_never_takes_back_what_was_said() => Property.Holds(Cases, chance =>
    {
        var (known, lessKnown, asOf) = RandomHandling.Make(chance);
        var full = Timeline(known, asOf).Momenten;
        var wrong = Timeline(lessKnown, asOf).Momenten.FirstOrDefault(m => !Agrees(m, full.FirstOrDefault(f => f.Id == m.Id)));
        return wrong is null ? null : $"{wrong.Id}: {wrong.Status}, of which all known: {full.FirstOrDefault(f => f.Id == wrong.Id)}";
    });

    [Test]
    public void The_timeline_and_the_norm_of_Awb_9_11_lid_1_never_contradict_each_other() => Property.Holds(Cases, chance =>
    {
        var (known, lessKnown, asOf) = RandomHandling.Make(chance);
        return Contradiction(known, asOf) ?? Contradiction(lessKnown, asOf);
    });

    private static bool Agrees(Termijnmoment said, Termijnmoment? full)
    {
        if (full is null)
        {
            return said.VoorZoverVanToepassing || said.Status == Momentstatus.NietTeBepalen;
        }

        var holds = said.Status == Momentstatus.NietTeBepalen || said.Status == full.Status
            || (said.Status == Momentstatus.NogNietVerstreken && full.Status == Momentstatus.Gehaald);
        return holds && !(full.VroegsteLaatsteDag < said.VroegsteLaatsteDag) && !(full.LaatsteLaatsteDag > said.LaatsteLaatsteDag);
    }

    private static string? Contradiction(Klachtdossier dossier, DateOnly asOf)
    {
        var status = Timeline(dossier, asOf).Momenten.FirstOrDefault(m => m.Id == "afhandeling")?.Status;
        var norm = Beoordelaar.Beoordeel(dossier, asOf).Waarde.Normen.Single(n => n.Id == "awb-9-11-lid-1").Naleving;
        var agree = (status, norm) switch
        {
            (Momentstatus.TeLaat, _) => norm is Naleving.Geschonden or Naleving.NietVastTeStellen,
            (Momentstatus.Gehaald or Momentstatus.NogNietVerstreken or null, _) => norm != Naleving.Geschonden,
            _ => true,
        };
        return agree ? null : $"{status} and {norm}";
    }

    private static Tijdlijn Timeline(Klachtdossier dossier, DateOnly asOf) => Beoordelaar.Tijdlijn(dossier, asOf).Waarde;
}
