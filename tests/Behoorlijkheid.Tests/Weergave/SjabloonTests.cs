using System.Text;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Tests.Voorbeelden;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class SjabloonTests
{
    private const string Zin =
        "De {{ behandelaar.functie }} was {{behandelaar.relatie}} van de {{ beklaagde.functie }}; afgedaan op {{ afdoening.datum }}, ontvangen op {{ klacht.ontvangen }}.";

    private static readonly string[] Schema = ["schema", "brieven"];

    [Test]
    public void Placeholders_are_filled_with_facts_in_words_and_what_is_open_is_called_unknown()
    {
        var kader = KaderReader.Lees(Regels().ToDictionary(r => r.Pad, r => r.Inhoud));
        Assert.That(kader.Problemen.Select(p => p.Melding), Is.Empty);
        var dossier = Emmen.Dossier().Met("klacht.ontvangen", "2016-10-04").Gelezen();

        var beoordeling = new Beoordelaar(kader.Waarde).Beoordeel(dossier, Emmen.Op).Waarde;

        var norm = beoordeling.Normen.Single(n => n.Id == "afstand-tot-beklaagde");
        Assert.That(
            new Motivering(new Weergavecontext(beoordeling)).Tekst(norm),
            Is.EqualTo("De teamleider was leidinggevende van de klantmanager; afgedaan op onbekend, ontvangen op 4 oktober 2016."));
    }

    private static IEnumerable<(string Pad, ReadOnlyMemory<byte> Inhoud)> Regels() =>
        from bestand in Repository.Bestanden("rules", "*.json")
        let pad = Repository.Relatief(bestand)["rules/".Length..]
        where !pad.EndsWith(".gevallen.json", StringComparison.Ordinal) && !Schema.Contains(pad.Split('/')[0])
        let tekst = File.ReadAllText(bestand)
        select (pad, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(pad.EndsWith("/afstand-tot-beklaagde.json", StringComparison.Ordinal) ? Met(tekst) : tekst));

    private static string Met(string norm)
    {
        const string begin = "\"geschonden\": \"";
        var start = norm.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return norm[..start] + Zin + norm[norm.IndexOf('"', start)..];
    }
}
