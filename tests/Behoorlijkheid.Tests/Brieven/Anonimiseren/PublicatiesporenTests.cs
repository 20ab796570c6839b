using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven;
using Behoorlijkheid.Brieven.Vormen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Anonimiseren;

/// <summary>No personal value of a dossier stands in its publication: in no form, and in no part of the file, its metadata included.</summary>
public sealed partial class PublicatiesporenTests
{
    private static readonly Lazy<KaderFacts> Feiten = new(() => new(KaderReader.Meegeleverd));

    [Test]
    public void No_personal_value_stands_in_a_publication() => Zonder(100);

    [Test]
    [Explicit("The guarantee at full size: some minutes.")]
    public void No_personal_value_stands_in_ten_thousand_publications() => Zonder(10_000);

    private static void Zonder(int aantal)
    {
        var (gemaakt, geweigerd) = (0, 0);
        Property.Holds(aantal, chance =>
        {
            var sporen = Sporen(new PersoonsdossierGenerator(chance, Feiten.Value).Maak());
            _ = sporen is null ? Interlocked.Increment(ref geweigerd) : Interlocked.Increment(ref gemaakt);
            return string.IsNullOrEmpty(sporen) ? null : sporen;
        });
        TestContext.Out.WriteLine($"{gemaakt} publications, {geweigerd} dossiers that get none.");

        Assert.That(gemaakt, Is.GreaterThan(geweigerd));
    }

    /// <summary>What still stands there; <c>null</c> for a dossier that gets no publication.</summary>
    private static string? Sporen(Persoonsdossier dossier)
    {
        // What the letter says of its own, and of what is nobody's; few dossiers need it.
        var leeg = new Lazy<string>(() => Maak(dossier.Leeg, Briefsoort.Rapportbrief) + Maak(dossier.Leeg, Briefsoort.Publicatie) + Persoonssporen.Tekst(dossier.Leeg));
        return Brief(dossier.Dossier, Briefsoort.Publicatie) is not { } brief
            ? null
            : string.Join('\n', Enum.GetValues<Briefvorm>().Select(vorm => (vorm, Sporen: In(Uitgelezen(brief.Als(vorm).ToArray()))))
                .Where(v => v.Sporen.Count > 0)
                .Select(v => $"{v.vorm}: {string.Join(" | ", v.Sporen)}\nwaarden: {string.Join(" | ", dossier.Waarden)}\n{brief.Tekst}"));

        IReadOnlyList<string> In(string tekst) => Persoonssporen.In(dossier.Waarden, tekst, string.Empty) is { Count: > 0 } ? Persoonssporen.In(dossier.Waarden, tekst, leeg.Value) : [];
    }

    private static string Maak(Klachtdossier dossier, Briefsoort soort) =>
        Brief(dossier, soort) is { } brief ? string.Concat(Enum.GetValues<Briefvorm>().Select(v => Uitgelezen(brief.Als(v).ToArray()))) : string.Empty;

    private static Brief? Brief(Klachtdossier dossier, Briefsoort soort) =>
        Maker.Meegeleverd.Maak(dossier, Vocabulary.AssessmentDay, soort, concept: true) is { Gelukt: true } gelukt ? gelukt.Waarde : null;

    /// <summary>Everything that a file says: of a package each part, of markup its text and what its marks hold.</summary>
    private static string Uitgelezen(byte[] bestand)
    {
        if (bestand is not [(byte)'P', (byte)'K', ..])
        {
            return Tekst(Encoding.UTF8.GetString(bestand));
        }

        using var zip = new ZipArchive(new MemoryStream(bestand));
        return string.Concat(zip.Entries.Select(deel =>
        {
            using var lezer = new StreamReader(deel.Open());
            return $"{deel.FullName}\n{Tekst(lezer.ReadToEnd())}\n";
        }));
    }

    // Both as it stands there and without its marks: a value may be in a mark, or run across one.
    private static string Tekst(string geschreven) => $"{geschreven}\n{WebUtility.HtmlDecode(Mark().Replace(geschreven, string.Empty))}\n";

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
