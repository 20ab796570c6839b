using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Leesbaarheid;
using Behoorlijkheid.Weergave.Taal;
using NUnit.Framework;
using VerifyNUnit;

namespace Behoorlijkheid.Tests.Brieven.Leesbaarheid;

/// <summary>The measure of how a text reads: syllables, passives and sentences against what a dictionary and a grammar say, whole texts against the level they were written at.</summary>
[TestFixture]
internal sealed class LeesbaarheidTests
{
    // Short words, one thought a sentence, as for a reader who has just learnt the language.
    private const string Eenvoudig =
        "U hebt een klacht. U belt de gemeente. Een vrouw neemt op. Zij luistert naar u. Zij schrijft op wat u zegt. Daarna krijgt u een brief. In de brief staat wie u helpt.";

    // Plain letters: everyday words, a subordinate clause here and there.
    private const string Gewoon =
        "U hebt een klacht ingediend over een medewerker van de gemeente. Wij hebben gekeken hoe de gemeente met uw klacht is omgegaan. "
        + "De gemeente heeft met u gepraat en heeft ook de medewerker om een reactie gevraagd. Dat is goed. "
        + "Maar de leider van het team heeft de klacht zelf behandeld. Hij werkt elke dag met de medewerker samen. Daarom kon hij niet van een afstand naar uw klacht kijken. "
        + "U kreeg zo het gevoel dat de gemeente al een kant had gekozen. Dat begrijpen wij.";

    // The language of rulings: long sentences, nouns for verbs, the passive, words of officials.
    private const string Ambtelijk =
        "Teneinde tot een zorgvuldige besluitvorming inzake de onderhavige aangelegenheid te geraken, is door ondergetekende een onderzoek ingesteld naar de feitelijke omstandigheden waaronder de litigieuze "
        + "gedraging heeft plaatsgevonden, waarbij tevens de verantwoordelijkheidsverdeling tussen de desbetreffende organisatieonderdelen in de beschouwing werd betrokken. "
        + "Derhalve dient geconcludeerd te worden dat de klachtafhandelingsprocedure onvoldoende overeenkomstig de dienaangaande geldende behoorlijkheidsvereisten is vormgegeven.";

    // Counted by the hyphenation of a dictionary.
    [TestCase("brief", 1)]
    [TestCase("klacht", 1)]
    [TestCase("nieuw", 1)]
    [TestCase("sneeuw", 1)]
    [TestCase("gemeente", 3)]
    [TestCase("medewerker", 4)]
    [TestCase("beoordeling", 4)]
    [TestCase("idee", 2)]
    [TestCase("ideeën", 3)]
    [TestCase("geïnformeerd", 4)]
    [TestCase("situatie", 4)]
    [TestCase("financieel", 4)]
    [TestCase("adequaat", 3)]
    [TestCase("bijeenkomst", 3)]
    [TestCase("yoghurt", 2)]
    [TestCase("jij", 1)]
    [TestCase("bestuursorgaan", 4)]
    [TestCase("AWB", 3)]
    [TestCase("'s", 1)]
    public void Syllables_are_those_of_the_dictionary(string word, int syllables) => Assert.That(Lettergrepen.In(word), Is.EqualTo(syllables));

    [TestCase("De klacht wordt behandeld.", true)]
    [TestCase("U werd niet uitgenodigd voor een gesprek.", true)]
    [TestCase("De brief had verzonden moeten worden.", true)]
    [TestCase("De klacht is behandeld door de teamleider.", true)]
    [TestCase("De teamleider behandelde de klacht.", false)]
    [TestCase("De klacht is behandeld.", false, Description = "It may as well be the perfect of an active verb.")]
    [TestCase("Het wordt tijd dat de gemeente luistert.", false)]
    [TestCase("De gemeenten worden groter.", false)]
    [TestCase("U bent door de regen gelopen.", true, Description = "Known by shape: what is said of the measure is that it may err here.")]
    public void The_passive_is_known_by_its_shape(string sentence, bool passive) =>
        Assert.That(Lijdend.Is([.. Ontleding.Woorden(sentence)]), Is.EqualTo(passive));

    [TestCase("Zij schreef op 1.200 regels van art. 9:12 Awb. Dat is veel.", 2)]
    [TestCase("Hij vroeg: “Wat nu?” Niemand wist het.", 3)]
    [TestCase("", 0)]
    public void Sentences_end_where_a_reader_stops(string text, int sentences) => Assert.That(Ontleding.Zinnen(text), Has.Length.EqualTo(sentences));

    [Test]
    public void Texts_of_known_level_stand_in_order_and_on_their_own_side()
    {
        var simple = Leesbaarheidsmeter.Meet([Eenvoudig]);
        var plain = Leesbaarheidsmeter.Meet([Gewoon]);
        var official = Leesbaarheidsmeter.Meet([Ambtelijk]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(simple.Index, Is.GreaterThan(plain.Index).And.GreaterThan(80));
            Assert.That(plain.Index, Is.GreaterThan(official.Index).And.InRange(50, 85));
            Assert.That(official.Index, Is.LessThan(30));
            Assert.That(simple.Overschreden, Is.Empty);
            Assert.That(plain.Overschreden, Is.Empty);
            Assert.That(official.Overschreden, Is.SupersetOf(new[] { Leesbaarheidsmaat.Gemiddelde, Leesbaarheidsmaat.ZeerLangeZin, Leesbaarheidsmaat.Lijdend, Leesbaarheidsmaat.Jargon, Leesbaarheidsmaat.Index }));
            Assert.That(official.Jargon.Select(j => j.Woord), Is.EquivalentTo(["Teneinde", "inzake", "onderhavige", "tevens", "desbetreffende", "Derhalve", "dienaangaande"]));
        }
    }

    [Test]
    public void The_index_is_the_formula_of_Douma()
    {
        // Two sentences, eight words, ten syllables.
        var report = Leesbaarheidsmeter.Meet(["U hebt een klacht.", "Wij gaan erover praten."]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((report.Zinnen, report.Woorden, report.Lettergrepen), Is.EqualTo((2, 8, 11)));
            Assert.That(report.Index, Is.EqualTo(206.835 - (0.93 * 4) - (77 * 11 / 8.0)).Within(1e-9));
        }
    }

    // At the limit, over it and far over it.
    [TestCase(20, 0, false)]
    [TestCase(21, 1, false)]
    [TestCase(30, 1, false)]
    [TestCase(31, 1, true)]
    [TestCase(90, 1, true)]
    public void A_long_sentence_is_told(int words, int longOnes, bool tooLong)
    {
        var report = Leesbaarheidsmeter.Meet([string.Join(' ', Enumerable.Repeat("een", words)) + "."]);
        Assert.That((report.LangeZinnen.Length, report.Overschreden.Contains(Leesbaarheidsmaat.ZeerLangeZin)), Is.EqualTo((longOnes, tooLong)));
    }

    [Test]
    public void Of_a_letter_the_sentences_count_and_not_the_address()
    {
        var report = Leesbaarheidsmeter.Meet(Letter(
            new Briefblok.Kop(1, [new Tekstdeel.Tekst("Conclusie")]),
            new Briefblok.Alinea([new Tekstdeel.Tekst("Uw klacht is "), new Tekstdeel.Tekst("gegrond", Vet: true), new Tekstdeel.Tekst(".")]),
            new Briefblok.Opsomming(false, [[new Briefblok.Alinea([new Tekstdeel.Tekst("Wij bellen u.")])]]),
            new Briefblok.Alinea([new Tekstdeel.Tekst("Met vriendelijke groet,"), new Tekstdeel.Regeleinde(), new Tekstdeel.Tekst("de ombudsman")])));
        Assert.That((report.Zinnen, report.Woorden), Is.EqualTo((4, 12)));
    }

    [Test]
    public Task The_report_reads_as_advice() => Verifier.Verify(LeesbaarheidTeksten.Schrijf(Leesbaarheidsmeter.Meet([Gewoon, Ambtelijk])));

    [Test]
    public void A_text_without_words_is_no_hard_text() => Assert.That(Leesbaarheidsmeter.Meet([string.Empty, "…"]).Overschreden, Is.Empty);

    private static Briefdocument Letter(params Briefblok[] blocks) => new()
    {
        Titel = "Brief",
        Paginakop = string.Empty,
        Conceptmerk = null,
        Afzender = "de ombudsman",
        Afzendergegevens = [],
        Geadresseerde = [],
        Kenmerken = [],
        Blokken = [.. blocks],
        Noten = [],
        Huisstijl = new("Liberation Serif", 11, "1F3A5F"),
    };
}
