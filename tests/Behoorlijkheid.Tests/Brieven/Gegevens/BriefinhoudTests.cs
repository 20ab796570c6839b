using Behoorlijkheid.Brieven;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Support;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Gegevens;

/// <summary>What letters say of terms, readings, several klagers and the one who signs.</summary>
public sealed class BriefinhoudTests
{
    // Counted by hand: ended on 2 April 2024, done on 30 April; ended on 30 April 2024, done on 1 May; ended on 1 July 2024, told on 9 July.
    [TestCase("te-laat", "2024-09-02", "De termijn was toen 28 dagen voorbij.")]
    [TestCase("deels-gegrond", "2024-11-01", "De termijn was toen één dag voorbij.")]
    [TestCase("onterecht-geweigerd", "2024-12-02", "De termijn was toen acht dagen voorbij.")]
    public void The_publication_tells_by_how_much_a_term_was_passed(string verhaal, string op, string zin) =>
        Assert.That(Tekst(Verhaal(verhaal), op, Briefsoort.Publicatie), Does.Contain(zin));

    [TestCase("vlekkeloos", "2026-06-01", "Zes weken na 2 februari 2026 is maandag 16 maart 2026; dat is de laatste dag.")]
    [TestCase("te-laat-met-verdaging", "2024-09-02", "Vier weken daarna is dinsdag 30 april 2024; dat is de laatste dag.")]
    public void A_term_that_was_kept_is_counted_too(string verhaal, string op, string zin) =>
        Assert.That(Tekst(Verhaal(verhaal), op, Briefsoort.Rapportbrief), Does.Contain(zin));

    [Test]
    public void Contested_law_is_said_to_be_contested_where_it_was_complied_with() => Assert.That(
        Tekst(Verhaal("te-laat-met-verdaging"), "2024-09-02", Briefsoort.Rapportbrief),
        Does.Contain("De wet is hier voor meer dan één uitleg vatbaar.").And.Contain("zou deze norm zijn geschonden"));

    [Test]
    public void A_day_that_is_contested_is_said_to_be_so_and_no_day_is_named() => Assert.That(
        Tekst(Verhaal("betwist-geen-oordeel"), "2024-10-01", Briefsoort.Rapportbrief),
        Does.Contain("ontving uw klacht. Op welke dag dat was, staat niet vast.").And.Contain("Volgens uw lezing is die regel niet nageleefd; volgens de lezing van de gemeente Voorbeeld is die regel wel nageleefd."));

    [Test]
    public void Of_several_klagers_no_fact_of_one_is_told_as_that_of_the_reader()
    {
        var dossier = Verhaal("vlekkeloos");
        var eerste = dossier.Klagers.Items[0];
        var tweede = eerste with { Id = "klager-2", Gehoord = false, GehoordOp = default, UitgenodigdOp = (Datum)new DateOnly(2026, 3, 20) };

        Assert.That(Tekst(dossier with { Klagers = [eerste, tweede] }, "2026-06-01", Briefsoort.Rapportbrief, concept: true), Does.Contain("klager is uitgenodigd op 20 maart 2026").And.Not.Contain("u bent uitgenodigd op 20 maart 2026").IgnoreCase);
    }

    [Test]
    public void A_letter_names_no_report_of_later_years_where_it_has_another()
    {
        var dossier = Verhaal("emmen");
        var eerder = Tekst(dossier with { Brieven = dossier.Brieven with { Dagtekening = new DateOnly(2017, 6, 1) } }, "2017-06-01", Briefsoort.Rapportbrief);
        var later = Tekst(dossier with { Brieven = dossier.Brieven with { Dagtekening = new DateOnly(2026, 6, 1) } }, "2026-06-01", Briefsoort.Rapportbrief);

        Assert.Multiple(() =>
        {
            Assert.That(eerder, Does.Contain("rapport 2006/091").And.Not.Contain("2024/002"));
            Assert.That(later, Does.Contain("2024/002"));
        });
    }

    [TestCase(BestuursorgaanSoort.College, "het college van burgemeester en wethouders van de gemeente Voorbeeld")]
    [TestCase(BestuursorgaanSoort.Burgemeester, "de burgemeester van de gemeente Voorbeeld")]
    [TestCase(BestuursorgaanSoort.Ander, "de gemeente Voorbeeld")]
    public void The_organ_signs_as_what_it_is(BestuursorgaanSoort soort, string wie)
    {
        var dossier = Verhaal("eigen-toets-lopend");
        var tekst = Tekst(dossier with { Bestuursorgaan = dossier.Bestuursorgaan with { Soort = soort } }, "2026-04-02", Briefsoort.Klachtafhandelingsbrief, concept: true);

        Assert.That(tekst, Does.Contain($"Met vriendelijke groet,\n{wie},"));
    }

    [TestCase("gemeente Voorbeeld", "de gemeente Voorbeeld")]
    [TestCase("Provincie Voorbeeld", "de provincie Voorbeeld")]
    [TestCase("waterschap Voorbeeld", "het waterschap Voorbeeld")]
    [TestCase("gedeputeerde staten van Voorbeeld", "het college van gedeputeerde staten van Voorbeeld")]
    [TestCase("UWV", "UWV")]
    public void A_bestuursorgaan_has_its_article_in_a_sentence(string naam, string zin)
    {
        var dossier = Verhaal("te-laat");

        Assert.That(
            Tekst(dossier with { Bestuursorgaan = dossier.Bestuursorgaan with { Naam = naam }, Brieven = dossier.Brieven with { Orgaan = null } }, "2024-09-02", Briefsoort.Rapportbrief),
            Does.Contain($"heeft uw klacht over {zin} onderzocht."));
    }

    private static Klachtdossier Verhaal(string naam)
    {
        var bestand = Repository.Pad($"examples/{naam}/dossier.json");
        return DossierReader.Lees(File.ReadAllBytes(bestand), bestand).Waarde;
    }

    // One line, as it reads.
    private static string Tekst(Klachtdossier dossier, string op, Briefsoort soort, bool concept = false)
    {
        var tekst = Maker.Meegeleverd.Maak(dossier, DateOnly.Parse(op, System.Globalization.CultureInfo.InvariantCulture), soort, concept).Waarde.Tekst;
        var zonderNoten = System.Text.RegularExpressions.Regex.Replace(tekst, @" ?\[\d+\]", string.Empty);
        return System.Text.RegularExpressions.Regex.Replace(zonderNoten, @"(?<![,\n])\n +|(?<![,\n])\n(?=\S)", " ");
    }
}
