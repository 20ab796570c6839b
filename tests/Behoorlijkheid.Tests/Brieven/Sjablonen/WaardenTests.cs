using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Sjablonen;

/// <summary>The page that tells an analyst what a template can name, beside what it can name.</summary>
public sealed class WaardenTests
{
    private const string Eerste = "De brief zelf";

    private static readonly Dictionary<string, List<string[]>> Pagina = Lees();

    [Test]
    public void The_page_names_what_a_template_can_name_and_nothing_else()
    {
        var gelezen = new HashSet<string>(StringComparer.Ordinal) { Eerste };
        var verschillen = new List<string>();
        Vergelijk(Gegevensvorm.Alles, Eerste, gelezen, verschillen);

        Assert.Multiple(() =>
        {
            Assert.That(verschillen, Is.Empty);
            Assert.That(gelezen, Is.EquivalentTo(Pagina.Keys), "sections that nothing leads to");
            Assert.That(Pagina.Values.SelectMany(r => r).Select(r => r[2]), Has.All.EndsWith(".").Or.EndWith(".*"));
        });
    }

    private static void Vergelijk(Sjabloonvorm.Groep groep, string kop, HashSet<string> gelezen, List<string> verschillen)
    {
        var rijen = Pagina.GetValueOrDefault(kop) ?? [];
        verschillen.AddRange(groep.Leden.Keys.Except(rijen.Select(r => r[0])).Select(n => $"{kop}: {n} ontbreekt"));
        verschillen.AddRange(rijen.Select(r => r[0]).Except(groep.Leden.Keys).Select(n => $"{kop}: {n} bestaat niet"));
        foreach (var (naam, vorm) in groep.Leden)
        {
            var soort = rijen.Find(r => r[0] == naam)?[1] ?? string.Empty;
            var reeks = vorm as Sjabloonvorm.Reeks;
            if ((reeks?.Item ?? vorm) is Sjabloonvorm.Groep deel)
            {
                var onder = Hoofdletter(reeks is null ? soort : soort.Replace("reeks van ", string.Empty, StringComparison.Ordinal));
                if (!Pagina.ContainsKey(onder) || (reeks is not null) != soort.StartsWith("reeks van ", StringComparison.Ordinal))
                {
                    verschillen.Add($"{kop}: {naam} is {soort}");
                }
                else
                {
                    gelezen.Add(onder);
                    Vergelijk(deel, onder, gelezen, verschillen);
                }
            }
            else if (soort != Soort(vorm))
            {
                verschillen.Add($"{kop}: {naam} is {Soort(vorm)} en niet {soort}");
            }
        }
    }

    private static string Soort(Sjabloonvorm vorm) => vorm switch
    {
        Sjabloonvorm.Tekst => "tekst",
        Sjabloonvorm.JaNee => "ja of nee",
        Sjabloonvorm.Getal => "getal",
        Sjabloonvorm.Nootnummers => "voetnoten",
        Sjabloonvorm.Reeks reeks => "reeks van " + Soort(reeks.Item),
        _ => vorm.GetType().Name,
    };

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    private static Dictionary<string, List<string[]>> Lees()
    {
        var secties = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        List<string[]>? rijen = null;
        foreach (var regel in File.ReadLines(Repository.Pad("rules/brieven/WAARDEN.md")))
        {
            if (regel.StartsWith("## ", StringComparison.Ordinal))
            {
                secties.Add(regel[3..], rijen = []);
            }
            else if (regel.StartsWith("| `", StringComparison.Ordinal))
            {
                rijen!.Add([.. regel.Trim('|', ' ').Split(" | ").Select((cel, i) => i == 0 ? cel.Trim('`') : cel)]);
            }
        }

        return secties;
    }
}
