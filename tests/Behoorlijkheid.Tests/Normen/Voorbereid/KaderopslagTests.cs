using System.Reflection;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Normen.Voorbereid;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Support;
using Behoorlijkheid.Weergave;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Voorbereid;

public sealed class KaderopslagTests
{
    private static readonly Lazy<Toetsingskader> Gelezen = new(() => KaderReader.Lees(Repository.Pad("rules")).Waarde);

    [Test]
    public void The_shipped_kader_is_prepared_and_is_what_reading_the_rules_gives()
    {
        Assert.That(Meegeleverd(), Is.EqualTo(Kaderopslag.Schrijf(Gelezen.Value)), "the bytes of the build");
        Assert.That(new Vergelijking().Vergelijk(Gelezen.Value, KaderReader.Meegeleverd).Verschillen, Is.Empty);
    }

    [Test]
    public void The_rules_that_stand_in_for_it_are_the_same()
    {
        var ingebouwd = KaderReader.Lees(KaderReader.Ingebouwde()).Waarde;

        Assert.That(new Vergelijking().Vergelijk(ingebouwd, KaderReader.Meegeleverd).Verschillen, Is.Empty);
    }

    [Test]
    public void Every_field_of_everything_in_a_kader_is_kept()
    {
        var vergelijking = new Vergelijking();
        foreach (var kader in new[] { Gelezen.Value, Bijzonder() })
        {
            vergelijking.Vergelijk(kader, Kaderopslag.Lees(Kaderopslag.Schrijf(kader)));
        }

        Type[] algebra = [typeof(Voorwaarde), typeof(Term)];
        Assert.Multiple(() =>
        {
            Assert.That(vergelijking.Verschillen, Is.Empty);
            Assert.That(vergelijking.Leeg, Is.Empty, "nothing here has a value that would be missed: give it one in the kader of this test");
            Assert.That(algebra.SelectMany(type => type.GetNestedTypes(BindingFlags.NonPublic)).Except(vergelijking.Types), Is.Empty);
        });
    }

    [Test]
    public void Any_kader_comes_back_as_it_was() => Property.Holds(300, chance =>
    {
        var kader = new KaderGenerator(chance).Kader();
        var bytes = Kaderopslag.Schrijf(kader);

        var terug = Kaderopslag.Lees(bytes);

        return new Vergelijking().Vergelijk(kader, terug).Verschillen.FirstOrDefault()
            ?? (Kaderopslag.Schrijf(terug).AsSpan().SequenceEqual(bytes) ? null : "other bytes");
    });

    [Test]
    public void A_difference_is_seen()
    {
        var (een, ander) = (Kaders.Norm("norm", Conditions.Fact("klacht.schriftelijk")), Kaders.Norm("norm", Conditions.Fact("klacht.bijlagen")));

        Assert.That(new Vergelijking().Vergelijk(Kaders.Of(een), Kaders.Of(een with { Toelichting = "x" })).Verschillen.Count(), Is.EqualTo(1));
        Assert.That(new Vergelijking().Vergelijk(Kaders.Of(een), Kaders.Of(ander)).Verschillen.Count(), Is.EqualTo(1));
    }

    [Test]
    public void A_dossier_is_assessed_to_the_same_bytes([Values("examples/emmen/dossier.json")] string bestand)
    {
        var dossier = DossierReader.Lees(File.ReadAllBytes(Repository.Pad(bestand))).Waarde;

        Assert.That(Beoordeel(KaderReader.Meegeleverd), Is.EqualTo(Beoordeel(Gelezen.Value)));

        string Beoordeel(Toetsingskader kader) => BeoordelingJson.Schrijf(new Beoordelaar(kader).Beoordeel(dossier, new(2017, 6, 1)).Waarde);
    }

    private static byte[] Meegeleverd()
    {
        using var bron = typeof(KaderReader).Assembly.GetManifestResourceStream("kader.bin");
        var bytes = new byte[bron!.Length];
        bron.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A kader with what the shipped rules happen not to use.</summary>
    private static Toetsingskader Bijzonder()
    {
        var (dag, beklaagde) = (new DateOnly(2020, 2, 29), Conditions.Beklaagde());
        var getal = new Term.Som(new Term.Verschil(new Term.Getal(-1), new Term.Getal(2)), new Term.Telling(new(beklaagde.Lijst), beklaagde, Conditions.True));
        var norm = Kaders.Norm("bijzonder", Conditions.And(
            Conditions.Compare(getal, Vergelijker.Groter, new Term.Getal(0)),
            Conditions.Compare(new Term.Dag(dag), Vergelijker.Ongelijk, new Term.Beoordelingsdatum()),
            Conditions.Compare(Conditions.Value("klacht.kanaal"), Vergelijker.Gelijk, new Term.Tekst("\u2019\0"))));
        var feestdagen = new Feestdagenkalender([], [new("Paasdag", -1, dag, dag)], [new(dag, "Stcrt. 2020, 1")]);
        var uitleg = new Uitleg
        {
            Id = "u",
            Vraag = "v",
            Gevolgd = "g",
            Andere = "a",
            Bron = "b",
            VanToepassingAls = Conditions.True,
            OpeisbaarAls = Conditions.False,
            VoldaanAls = norm.VoldaanAls,
        };
        return new(feestdagen)
        {
            Id = "bijzonder",
            Titel = "Bijzonder",
            Versie = "1",
            Sha256 = "0",
            Vereisten = [],
            Normen = [norm with { Uitleg = [uitleg] }],
            Model = Feitenmodel.Van(new([new("soort", Feitsoort.Keuze, gewogen: true, persoonsgegeven: true, "Welke soort het is.", ["een", "ander"])])),
            Toegangsgronden = [new("grond", beklaagde, Voorwerp.Gedraging, Conditions.True, true, Redencode.Ander, "bron", "door", "tekst")],
        };
    }
}
