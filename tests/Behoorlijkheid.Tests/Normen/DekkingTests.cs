using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen;

/// <summary>The cases beside a norm show each of its conditions waar, onwaar and onbekend, and each exception applied and not applied.</summary>
public sealed class DekkingTests
{
    [TestCaseSource(nameof(Norms))]
    public void Every_condition_is_seen_waar_onwaar_and_onbekend(string file)
    {
        var norm = NormOf(file);
        Assert.That(Unseen(Dekking.Voorwaarden(norm), Gevallenbestand.Van(file)), Is.Empty);
    }

    [TestCaseSource(nameof(Norms))]
    public void Every_exception_is_seen_to_apply_and_not_to_apply(string file)
    {
        var norm = NormOf(file);
        var exceptions = Dekking.Uitzonderingen(norm).ToList();
        var seen = Seen(exceptions, Gevallenbestand.Van(file));
        var unseen = exceptions.SelectMany(e => new[]
        {
            (e.Id, What: "applied", Is: seen[e.Id].Contains(Outcomes.Complied)),
            (e.Id, What: "not applied", Is: seen[e.Id].Contains(Outcomes.Breached) || seen[e.Id].Contains(Outcomes.NotApplicable)),
        });
        Assert.That(unseen.Where(u => !u.Is).Select(u => $"{u.Id} {u.What}"), Is.Empty);
    }

    [TestCaseSource(nameof(Begrippen))]
    public void Every_condition_of_a_begrip_is_seen_waar_onwaar_and_onbekend(string name)
    {
        var norms = Gevallenbestand.Kader.Normen.Where(n => Dekking.Begrippen(n).Any(b => b.Naam == name)).ToList();
        var begrip = Gevallenbestand.Kader.Begrippen.Single(b => b.Naam == name);
        Assert.That(norms, Is.Not.Empty, "no norm uses it");
        Assert.That(Unseen(Dekking.Voorwaarden(norms[0], begrip), norms.SelectMany(n => Gevallenbestand.Van(n.Bestand))), Is.Empty);
    }

    [Test]
    public void Every_norm_has_cases() =>
        Assert.That(Gevallenbestand.Kader.Normen.Select(n => n.Bestand).Except(Gevallenbestand.Normen()), Is.Empty);

    private static IEnumerable<string> Unseen(IEnumerable<Norm> conditions, IEnumerable<JObject> cases)
    {
        var asked = conditions.ToList();
        var seen = Seen(asked, cases);
        return from condition in asked
               from outcome in new[] { Outcomes.Complied, Outcomes.Breached, Outcomes.Complied | Outcomes.Breached }
               where !seen[condition.Id].Contains(outcome)
               select $"{Truth(outcome)}: {condition.Id}";
    }

    private static Dictionary<string, HashSet<Outcomes>> Seen(List<Norm> asked, IEnumerable<JObject> cases)
    {
        var seen = asked.ToDictionary(n => n.Id, _ => new HashSet<Outcomes>());
        if (asked.Count == 0)
        {
            return seen;
        }

        var kader = Gevallenbestand.Kader;
        var plan = PlanCompiler.Compile(new(kader.Feestdagen)
        {
            Id = kader.Id,
            Titel = kader.Titel,
            Versie = kader.Versie,
            Sha256 = kader.Sha256,
            Vereisten = kader.Vereisten,
            Kernwaarden = kader.Kernwaarden,
            Themas = kader.Themas,
            Begrippen = kader.Begrippen,
            Normen = [.. asked],
            Feitwoorden = kader.Feitwoorden,
        });
        var normtoetser = new Normtoetser(plan, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        foreach (var geval in cases)
        {
            foreach (var row in normtoetser.Test(Gevallenbestand.Dossier(geval), Gevallenbestand.Op(geval)).Results)
            {
                seen[row.Row.Plan.Norm.Id].Add(row.Possible);
            }
        }

        return seen;
    }

    private static string Truth(Outcomes outcome) => outcome switch
    {
        Outcomes.Complied => "never waar",
        Outcomes.Breached => "never onwaar",
        _ => "never onbekend",
    };

    private static Norm NormOf(string file) => Gevallenbestand.Kader.Normen.Single(n => n.Bestand == file);

    private static IEnumerable<string> Norms() => Gevallenbestand.Normen();

    // A begrip that only the terms use has no cases of norms; the timeline has tests of its own.
    private static IEnumerable<string> Begrippen() => Gevallenbestand.Kader.Normen.SelectMany(Dekking.Begrippen).Select(b => b.Naam).Distinct();
}
