using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Tests.Oordelen;
using Behoorlijkheid.Weergave;
using Newtonsoft.Json.Linq;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Weergave;

public sealed class TijdlijnWeergaveTests
{
    private static readonly Dictionary<string, Func<Tijdlijn>> Alle = new(StringComparer.Ordinal)
    {
        ["lopend"] = () => Van(Rijk(Handlings.Pending(new(2016, 11, 14))), new(2016, 12, 12)),
        ["te-laat"] = () => Van(Handlings.Pending(new(2016, 11, 14)), new(2016, 12, 30)),
        ["andere-uitleg"] = () => Van(Handlings.Sent(Handlings.Adjourned(new(2016, 11, 14)), new(2017, 1, 24)), new(2017, 2, 1)),
        ["betwist"] = () => Van(Betwist(), new(2016, 11, 15)),
        ["leeg"] = () => Van(new() { Aanleiding = Aanleiding.EigenToets }, new(2017, 2, 1)),
        ["niet-gecodeerd"] = () => Van(
            Handlings.Pending(new(2018, 1, 5)) with { Bestuursorgaan = new() { Soort = BestuursorgaanSoort.Ander, BijzondereRegeling = BijzondereRegeling.Jeugdzorg } }, new(2018, 2, 1)),
    };

    private static IEnumerable<string> Namen => Alle.Keys;

    [TestCaseSource(nameof(Namen))]
    public Task The_page_of(string geval) => Verifier.Verify(Tot(TekstWeergave.Schrijf(Alle[geval]()), "\nHerkomst\n"));

    [Test]
    public Task The_same_as_Markdown() => Verifier.Verify(Tot(MarkdownWeergave.Schrijf(Alle["lopend"]()), "\n## Herkomst\n"));

    [Test]
    public Task The_same_as_JSON() => Verifier.Verify(Tot(TijdlijnJson.Schrijf(Alle["andere-uitleg"]()), "  \"herkomst\""));

    [TestCaseSource(nameof(Namen))]
    public void No_line_is_wider_than_a_page_and_none_ends_in_a_space(string geval)
    {
        var regels = TekstWeergave.Schrijf(Alle[geval]()).Split('\n');

        Assert.That(regels.Where(r => r.Length > TekstWeergave.Breedte || r.EndsWith(' ') || r.Contains("{{", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCaseSource(nameof(Namen))]
    public void The_JSON_is_JSON(string geval) => Assert.That(JObject.Parse(TijdlijnJson.Schrijf(Alle[geval]()))["herkomst"]!["beoordelingsdatum"], Is.Not.Null);

    [Test]
    public void The_picture_is_as_wide_as_there_is_room([Values(40, 60, 80, 100)] int breedte)
    {
        var tekening = Tijdlijnpagina.Van(Alle["lopend"](), breedte).Blokken.OfType<Blok.Tekening>().Single();

        Assert.That(tekening.Regels.Max(r => r.TrimEnd().Length), Is.LessThanOrEqualTo(breedte));
        Assert.That(string.Concat(tekening.Regels), Does.Contain("*").And.Contain("A").And.Contain("1"));
    }

    private static string Tot(string tekst, string einde) => tekst[..tekst.IndexOf(einde, StringComparison.Ordinal)];

    private static Tijdlijn Van(Klachtdossier dossier, DateOnly op) => new Beoordelaar(KaderReader.Meegeleverd).Tijdlijn(dossier, op).Waarde;

    private static Klachtdossier Rijk(Klachtdossier dossier) => dossier with
    {
        Bestuursorgaan = dossier.Bestuursorgaan with { EigenRegeling = new() { Bestaat = true, AfhandelingBinnenWeken = 4 } },
        Klagers = [new() { Id = "klager-1", UitgenodigdOp = (Datum)new DateOnly(2016, 11, 28), ReactietermijnTot = (Datum)new DateOnly(2016, 12, 5), VerklaardTeWillenWordenGehoord = true, GehoordOp = (Datum)new DateOnly(2016, 12, 8) }],
        Toezeggingen = [new() { Id = "toezegging-1", Omschrijving = "het verslag", GedaanOp = (Datum)new DateOnly(2016, 12, 8), UiterlijkOp = (Datum)new DateOnly(2016, 12, 15) }],
    };

    private static Klachtdossier Betwist()
    {
        var dossier = Handlings.Pending(new(2016, 10, 3));
        return dossier with
        {
            Klacht = dossier.Klacht with
            {
                Ontvangen = Feit<Datum>.Betwist([new("klager", new DateOnly(2016, 10, 3)), new("bestuursorgaan", new DateOnly(2016, 10, 5))]),
            },
        };
    }
}
