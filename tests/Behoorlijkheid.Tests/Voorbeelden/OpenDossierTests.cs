using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Voorbeelden;

/// <summary>Nearly all norms read the same facts of complaint and notice. What is still unknown of them is to be searched in few steps: a bound far below the usual one is enough.</summary>
public sealed class OpenDossierTests
{
    private static readonly Beoordelaar Beoordelaar = new(KaderReader.Meegeleverd, new() { CombinatiesPerGroep = 1 << 10 });

    [TestCase(Aanleiding.EigenToets)]
    [TestCase(Aanleiding.EigenBeweging)]
    public void An_empty_dossier_can_become_everything_and_is_not_limited(Aanleiding aanleiding)
    {
        var part = Beoordelaar.Beoordeel(new() { Aanleiding = aanleiding }, new(2024, 5, 1)).Waarde.Onderdelen.Single();

        Assert.That((part.Oordeel, part.Begrensd), Is.EqualTo((Oordeel.NogNietTeBeoordelen, false)));
        Assert.That(part.Mogelijk, Is.EqualTo(new[] { Oordeel.Gegrond, Oordeel.Ongegrond, Oordeel.GeenOordeel }));
    }

    /// <summary>Facts of Emmen left out, and some looked for in vain: what is settled is read every way by each norm by itself, not by all together.</summary>
    [Test]
    public void Emmen_with_much_unknown_and_some_not_establishable_is_not_limited([Range(2, 5)] int unknownOf, [Range(0, 3)] int shift)
    {
        using var reader = new JsonTextReader(File.OpenText(Repository.Pad("examples/emmen/dossier.json"))) { DateParseHandling = DateParseHandling.None };
        var dossier = JObject.Load(reader);
        Open(dossier, unknownOf, shift);

        Assert.That(Beoordelaar.Beoordeel(Emmen.Van(dossier.ToString()).Gelezen(), Emmen.Op).Waarde.Onderdelen.Select(o => o.Begrensd), Has.All.False);
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
