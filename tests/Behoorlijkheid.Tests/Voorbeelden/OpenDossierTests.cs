using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>Nearly all norms read the same facts of complaint and notice. What is still unknown of them is to be searched in few steps.</summary>
public sealed class OpenDossierTests
{
    private static readonly Beoordelaar Bounded = new(KaderReader.Meegeleverd, new() { CombinatiesPerGroep = 1 << 10 });
    private static readonly Beoordelaar Usual = new(KaderReader.Meegeleverd);

    // A bound far below the usual one is enough.
    [TestCase(Aanleiding.EigenToets)]
    [TestCase(Aanleiding.EigenBeweging)]
    public void An_empty_dossier_can_become_everything_and_is_not_limited(Aanleiding aanleiding)
    {
        var part = Bounded.Beoordeel(new() { Aanleiding = aanleiding }, new(2024, 5, 1)).Waarde.Onderdelen.Single();

        Assert.That((part.Oordeel, part.Begrensd), Is.EqualTo((Oordeel.NogNietTeBeoordelen, false)));
        Assert.That(part.Mogelijk, Is.EqualTo(new[] { Oordeel.Gegrond, Oordeel.Ongegrond, Oordeel.GeenOordeel }));
    }

    /// <summary>Facts of Emmen left out, and some looked for in vain: what is settled is read every way by each norm by itself, not by all together.</summary>
    [Test]
    public void Emmen_with_much_unknown_and_some_not_establishable_is_rarely_limited()
    {
        var limited =
            from unknownOf in Enumerable.Range(2, 4)
            from shift in Enumerable.Range(0, 4)
            where Assess(unknownOf, shift).Any(o => o.Begrensd)
            select (unknownOf, shift);

        // Of the sixteen one is, still: a known limit, not a wish.
        Assert.That(limited, Is.SubsetOf(new[] { (3, 1), (5, 0) }));
    }

    private static ImmutableArray<Onderdeeloordeel> Assess(int unknownOf, int shift)
    {
        using var reader = new JsonTextReader(File.OpenText(Repository.Pad("examples/emmen/dossier.json"))) { DateParseHandling = DateParseHandling.None };
        var dossier = JObject.Load(reader);
        Open(dossier, unknownOf, shift);
        return Usual.Beoordeel(Emmen.Van(dossier.ToString()).Gelezen(), Emmen.Op).Waarde.Onderdelen;
    }

    // Yes/no facts in the order of the dossier: one of so many is kept, the one after it is not establishable, the others go.
    private static void Open(JObject dossier, int unknownOf, int shift)
    {
        dossier.Remove("onderzoek");
        var number = shift;
        foreach (var fact in dossier.Descendants().OfType<JProperty>().Where(IsYesNo).ToList())
        {
            switch (number++ % unknownOf)
            {
                case 0:
                    break;
                case 1:
                    fact.Value = new JObject { ["nietVastTeStellen"] = true, ["toelichting"] = "gezocht", ["beoordeeldDoor"] = "onderzoeker" };
                    break;
                default:
                    fact.Remove();
                    break;
            }
        }
    }

    private static bool IsYesNo(JProperty fact) => fact.Name != "waarde" && (fact.Value.Type == JTokenType.Boolean || fact.Value is JObject { } stated && stated["waarde"]?.Type == JTokenType.Boolean);
}
