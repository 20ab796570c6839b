using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven;

/// <summary>Letters of dossiers that nobody thought of: whatever is stated or left out, every letter is written and no sentence hangs.</summary>
public sealed partial class WillekeurigeBrievenTests
{
    private static readonly Lazy<KaderFacts> Facts = new(() => new(KaderReader.Meegeleverd));

    [TestCase(60)]
    public void Every_letter_of_any_dossier_is_whole(int aantal) => Property.Holds(aantal, chance =>
    {
        var generator = new DossierGenerator(chance, Facts.Value);
        var schets = chance.Coin() ? generator.Full() : generator.Open(mostOpen: 60);
        var dossier = schets.With(Requests.Of(Requests.Part(), Requests.Part("onderdeel-2") with { Themas = ["termijn"] })).Build() with { Brieven = Gegevens(chance) };
        var op = new DateOnly(2035, 1, 1);
        return Enum.GetValues<Briefsoort>().Select(soort => Fout(dossier, op, soort)).FirstOrDefault(f => f is not null);
    });

    [Test]
    public void A_dossier_that_says_nothing_gives_whole_letters() => Assert.That(
        Enum.GetValues<Briefsoort>().Select(s => Fout(new() { Aanleiding = Aanleiding.Verzoek }, new(2026, 6, 1), s)).OfType<string>(),
        Is.Empty);

    private static string? Fout(Klachtdossier dossier, DateOnly op, Briefsoort soort)
    {
        // That letter the organ writes from a dossier of its own.
        var voor = soort == Briefsoort.Klachtafhandelingsbrief ? dossier with { Aanleiding = Aanleiding.EigenToets, Verzoek = null } : dossier;
        var gemaakt = Maker.Meegeleverd.Maak(voor, op, soort, concept: true);
        return gemaakt.Probeer(out var brief)
            ? Regels(brief.Document).Where(r => Hangt().IsMatch(r)).Select(r => $"{soort}: {r}").FirstOrDefault()
            : $"{soort}: {gemaakt.Problemen[0].Melding}";
    }

    private static Briefgegevens Gegevens(Chance chance) => new()
    {
        Dagtekening = chance.Coin() ? new DateOnly(2035, 1, 1) : null,
        Verzoeker = new() { Aanhef = chance.Coin() ? Aanhef.Heer : null, Naam = chance.Coin() ? "[naam]" : null },
        Contactpersoon = new() { Naam = chance.Coin() ? "[naam]" : null, Telefoon = chance.Coin() ? "[nummer]" : null },
        Orgaan = chance.Coin() ? "de gemeente Voorbeeld" : null,
    };

    private static IEnumerable<string> Regels(Briefdocument document) => document.Blokken.SelectMany(Regels).Concat(document.Noten.Select(Regel));

    private static IEnumerable<string> Regels(Briefblok blok) => blok switch
    {
        Briefblok.Kop kop => [Regel(kop.Tekst)],
        Briefblok.Alinea alinea => [Regel(alinea.Tekst)],
        Briefblok.Opsomming lijst => lijst.Punten.SelectMany(p => p.SelectMany(Regels)),
        Briefblok.Citaat citaat => citaat.Blokken.SelectMany(Regels),
        Briefblok.Tabel tabel => tabel.Rijen.SelectMany(r => r.Select(Regel)),
        _ => [],
    };

    private static string Regel(ImmutableArray<Tekstdeel> delen) => string.Concat(delen.Select(d => d switch
    {
        Tekstdeel.Tekst tekst => tekst.Inhoud,
        Tekstdeel.Koppeling koppeling => koppeling.Inhoud,
        Tekstdeel.Regeleinde => " / ",
        _ => string.Empty,
    }));

    // Two spaces, a space before a point or comma, two full stops, an empty pair of marks, a placeholder that was not filled.
    [GeneratedRegex("""  | [.,;:?]|\.\.(?!\.)|,,|“”|\(\)|\{\{|\}\}|\b(de de|het het|de het|op op|van van)\b""", RegexOptions.CultureInvariant)]
    private static partial Regex Hangt();
}
