using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Werkbank.Uitdrukkingen;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank;

public sealed class UitdrukkingschrijverTests
{
    [Test]
    public void What_it_writes_is_read_as_the_same_condition()
    {
        var files = Repository.Bestanden("rules", "*.json").ToDictionary(f => Repository.Relatief(f)["rules/".Length..], File.ReadAllText);
        foreach (var norm in Regels.Kader.Normen)
        {
            var json = JObject.Parse(files[norm.Bestand]);
            json["vanToepassingAls"] = Uitdrukkingschrijver.Schrijf(norm.VanToepassingAls);
            json["opeisbaarAls"] = Uitdrukkingschrijver.Schrijf(norm.OpeisbaarAls);
            json["voldaanAls"] = Uitdrukkingschrijver.Schrijf(norm.VoldaanAls);
            for (var i = 0; i < norm.Uitzonderingen.Length; i++)
            {
                json["uitzonderingen"]![i]!["als"] = Uitdrukkingschrijver.Schrijf(norm.Uitzonderingen[i].Als);
            }

            files[norm.Bestand] = json.ToString();
        }

        var begrippen = JObject.Parse(files["begrippen.json"]);
        foreach (var begrip in begrippen["begrippen"]!)
        {
            begrip["als"] = Uitdrukkingschrijver.Schrijf(Regels.Kader.Begrippen.Single(b => b.Naam == (string)begrip["naam"]!).Als);
        }

        files["begrippen.json"] = begrippen.ToString();
        var read = KaderReader.Lees(files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(f.Value)));

        Assert.That(read.Problemen.Select(p => $"{p.Plaats.Bestand} {p.Melding}"), Is.Empty);
        Assert.Multiple(() =>
        {
            foreach (var (before, after) in Regels.Kader.Normen.Zip(read.Waarde.Normen))
            {
                Assert.That(NormPrinter.Print(after), Is.EqualTo(NormPrinter.Print(before)), before.Bestand);
            }
        });
    }
}
