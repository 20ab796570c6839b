using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Normen.Aanvullend;
using Behoorlijkheid.Werkbank.Verschil;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>The comparison is written out field by field; a field that it forgets would be a change that nobody is told of.</summary>
public sealed class VergelijkingIsVolledigTests
{
    // What says nothing by itself: the texts from which conditions were read, and what is reckoned from other fields.
    private static readonly HashSet<string> Zonder = new(StringComparer.Ordinal)
    {
        "Toetsingskader.Sha256", "Toetsingskader.Model", "Toetsingskader.Feitwoorden", "Toetsingskader.Feestdagen",
        "Norm.Uitdrukkingen", "Norm.Bestand", "Uitzondering.AlsTekst", "Begrip.Tekst", "Begrip.Omvang", "AanvullendFeit.Vorm",
    };

    [Test]
    public void Every_field_of_a_kader_is_compared()
    {
        var kader = Kaderproef.Gewoon.Kader;
        var afwijkingen = Afwijking.Van(Verklein(kader), Zonder);
        var gemist = afwijkingen.Where(a => Zelfde(Verklein(kader), (Toetsingskader)a.Value.Anders)).Select(a => a.Key);

        Assert.That(gemist, Is.Empty);
        Assert.That(afwijkingen, Has.Count.GreaterThan(90), "The walk no longer finds the fields.");
    }

    [Test]
    public void Every_field_of_the_words_for_a_fact_is_compared()
    {
        var kader = Kaderproef.Gewoon.Kader;
        var namen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (pad, woorden) in kader.Feitwoorden.OrderBy(f => f.Key, StringComparer.Ordinal).Where(f => !f.Value.Aanwijzingen.IsEmpty).Take(2).Concat(kader.Feitwoorden.OrderByDescending(f => f.Value.Waarden.Count).Take(1)))
        {
            foreach (var (naam, (_, anders)) in Afwijking.Van(woorden, Zonder))
            {
                Assert.That(Zelfde(kader, Met(kader, kader.Feitwoorden.SetItem(pad, (Feitwoorden)anders), null)), Is.False, naam);
                namen.Add(naam);
            }
        }

        Assert.That(namen, Is.EqualTo(new[] { "Aanwijzingen[]", "Aanwijzingen[minder]", "Bevestigend", "Ontkennend", "Vraag", "Waarden" }));
        Assert.That(Zelfde(kader, Met(kader, kader.Feitwoorden.Remove(kader.Feitwoorden.Keys.First()), null)), Is.False);
    }

    [Test]
    public void Every_field_of_a_fact_that_a_kader_declares_is_compared()
    {
        var kader = Aanvulkader.Kader("aanvullend.tolkAangeboden");
        var feiten = kader.Aanvulling.Feiten;
        var namen = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < feiten.Length; i++)
        {
            foreach (var (naam, (_, anders)) in Afwijking.Van(feiten[i], Zonder))
            {
                Assert.That(Zelfde(kader, Met(kader, kader.Feitwoorden, feiten.SetItem(i, (AanvullendFeit)anders))), Is.False, $"{feiten[i].Naam}: {naam}");
                namen.Add(naam);
            }
        }

        Assert.That(namen, Is.EqualTo(new[] { "Gewogen", "Keuzes[]", "Keuzes[minder]", "Naam", "Omschrijving", "Persoonsgegeven", "Soort" }));
        Assert.That(Zelfde(kader, Met(kader, kader.Feitwoorden, feiten.RemoveAt(0))), Is.False);
    }

    [Test]
    public void Every_field_of_a_feestdag_is_compared()
    {
        var dagen = Kaderproef.Gewoon.Kader.Feestdagen;
        Assert.That(dagen.VasteDagen.SelectMany(d => Gemist(d, a => new([a], [], [])))
            .Concat(dagen.Paasdagen.SelectMany(d => Gemist(d, a => new([], [a], []))))
            .Concat(Gemist(new GelijkgesteldeDag(new(2020, 5, 4), "Besluit"), a => new([], [], [a]))), Is.Empty);
        Assert.That(new[] { dagen.VasteDagen.Length, dagen.Paasdagen.Length }, Has.All.Positive);

        static IEnumerable<string> Gemist<T>(T dag, Func<T, Feestdagenkalender> kalender)
            where T : class =>
            Afwijking.Van(dag, Zonder).Where(a => Zelfde(kalender(dag), kalender((T)a.Value.Anders))).Select(a => $"{typeof(T).Name}.{a.Key}");

        static bool Zelfde(Feestdagenkalender een, Feestdagenkalender ander) => VergelijkingIsVolledigTests.Zelfde(Kader(een), Kader(ander));

        static Toetsingskader Kader(Feestdagenkalender dagen) => new(dagen) { Id = "k", Titel = "K", Versie = "1", Sha256 = string.Empty, Vereisten = [] };
    }

    private static bool Zelfde(Toetsingskader een, Toetsingskader ander) => Kadervergelijker.Vergelijk(new(een, [], [], []), new(ander, [], [], [])).IsLeeg;

    // The norms that between them have all there is in a norm; with more of them every comparison would take longer.
    private static Toetsingskader Verklein(Toetsingskader kader)
    {
        var over = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Norm> normen = [.. kader.Normen.OrderByDescending(n => n.Uitleg.Length).Where(n => Afwijking.Van(n, Zonder).Where(a => a.Value.WasEr).Select(a => over.Add(a.Key)).ToList().Contains(true))];
        return Van(kader, kader.Feitwoorden, kader.Model, normen);
    }

    private static Toetsingskader Met(Toetsingskader kader, ImmutableDictionary<string, Feitwoorden> woorden, ImmutableArray<AanvullendFeit>? feiten) =>
        Van(kader, woorden, feiten is { } anders ? Feitenmodel.Van(new(anders)) : kader.Model, kader.Normen);

    private static Toetsingskader Van(Toetsingskader kader, ImmutableDictionary<string, Feitwoorden> woorden, Feitenmodel model, ImmutableArray<Norm> normen) => new(kader.Feestdagen)
    {
        Id = kader.Id,
        Titel = kader.Titel,
        Versie = kader.Versie,
        Sha256 = kader.Sha256,
        Vereisten = kader.Vereisten,
        Model = model,
        Kernwaarden = kader.Kernwaarden,
        Themas = kader.Themas,
        Begrippen = kader.Begrippen,
        Normen = normen,
        Toegangsgronden = kader.Toegangsgronden,
        Termijnregels = kader.Termijnregels,
        Feitwoorden = woorden,
    };
}
