using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Normen.Aanvullend;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank;
using Behoorlijkheid.Werkbank.Verschil;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>Facts that a kader declares: what changed in them, and what dossiers that state them come to under two kaders that do not declare the same.</summary>
public sealed class AanvullendVerschilTests
{
    private const string Zonder = "klacht.schriftelijk";
    private const string Met = "klacht.schriftelijk and aanvullend.tolkAangeboden";
    private const string Tolk = "\"tolkAangeboden\": { \"soort\": \"jaNee\"";

    private static readonly DateOnly Op = new(2024, 5, 1);

    private static readonly string[] Dossiers =
    [
        "", "\"tolkAangeboden\": true", "\"tolkAangeboden\": false", "\"gesprekken\": 3", "\"tolkAangeboden\": false, \"gesprekken\": 1",
        "\"tolkwijze\": \"zonder\"", "\"taal\": \"Pools\"", "\"tolkAangeboden\": \"ja\"", "\"onzin\": true", "\"tolkGevraagdOp\": \"2024-02\"",
    ];

    [Test]
    public void A_fact_that_only_the_new_kader_declares_is_left_out_for_the_old_one_and_told_once()
    {
        var verschil = Verschil(Niets(Zonder), Kader(Met));
        var telling = Draai(verschil, "\"tolkAangeboden\": false", "\"tolkAangeboden\": true", "");

        Assert.That((telling.Aantal, telling.Geweigerd, telling.ZonderNieuweFeiten, telling.ZonderVervallenFeiten), Is.EqualTo((3, 0, 2, 0)));
        Assert.That(telling.Anders.Select(d => d.Regel), Is.EqualTo(new[] { 1, 3 }), "not offered is a breach, and not known is not decided");
        Assert.That(telling.Anders[0].Nalevingen.Single().Oorzaken.Single().Single().Veld, Is.EqualTo("voldaanAls"));
        Assert.That(Tekst(verschil, telling), Does.Contain("2 dossiers vermelden feiten die alleen het nieuwe kader kent; het oude kader is daar zonder die feiten toegepast."));
    }

    [Test]
    public void A_fact_that_only_the_old_kader_declares_is_left_out_for_the_new_one()
    {
        var verschil = Verschil(Kader(Met), Niets(Zonder));
        var telling = Draai(verschil, "\"tolkAangeboden\": false");

        Assert.That((telling.Geweigerd, telling.ZonderNieuweFeiten, telling.ZonderVervallenFeiten, telling.Anders.Count), Is.EqualTo((0, 0, 1, 1)));
        Assert.That(Tekst(verschil, telling), Does.Contain("1 dossier vermeldt feiten die alleen het oude kader kent; het nieuwe kader is daar zonder die feiten toegepast."));
    }

    [Test]
    public void A_fact_that_neither_declares_is_a_problem_where_it_stands()
    {
        var telling = Draai(Verschil(Niets(Zonder), Kader(Met)), "\"onzin\": true");
        var probleem = telling.MetProbleem.Single().Problemen.Single();

        Assert.That((telling.Geweigerd, telling.Anders.Count), Is.EqualTo((1, 0)));
        Assert.That((probleem.Plaats.Pointer, probleem.Plaats.Regel), Is.EqualTo(("/aanvullend/onzin", 1)));
        Assert.That(probleem.Plaats.Kolom, Is.GreaterThan(100));
    }

    [Test]
    public void A_choice_whose_words_were_put_in_another_order_means_what_it_meant()
    {
        const string Als = "aanvullend.tolkwijze == \"zonder\"";
        var anders = Aanvulkader.Verklaringen.Replace("\"perTelefoon\": \"de tolk werkte per telefoon\", ", string.Empty, StringComparison.Ordinal);
        var verschil = Verschil(Kader(Als), Kader("not (" + Als + ")", anders));
        var telling = Draai(verschil, "\"tolkwijze\": \"zonder\"", "\"tolkwijze\": \"terPlaatse\"", "\"tolkwijze\": \"perTelefoon\"");

        Assert.That(telling.Anders.Select(d => (d.Regel, d.AlleenGeweigerdDoorNieuw)), Is.EqualTo(new (int, bool?)[] { (1, null), (2, null), (3, true) }));
        Assert.That(telling.Anders.Take(2).SelectMany(d => d.Nalevingen).Select(n => n.Oorzaken.Single().Single().Veld), Is.EqualTo(new[] { "voldaanAls", "voldaanAls" }));
    }

    // The oracle: each kader by itself, on the dossier without the facts that only the other declares.
    [TestCase(Zonder, null, Met, Aanvulkader.Verklaringen)]
    [TestCase(Met, Aanvulkader.Verklaringen, Zonder, null)]
    [TestCase("aanvullend.gesprekken > 2", Aanvulkader.Verklaringen, "aanvullend.gesprekken > 0 or aanvullend.tolkAangeboden", Aanvulkader.Verklaringen)]
    [TestCase("aanvullend.tolkwijze == \"zonder\"", Aanvulkader.Verklaringen, "aanvullend.tolkwijze == \"zonder\"", "anders")]
    [TestCase(Met, "anders", Met, Aanvulkader.Verklaringen)]
    public void The_dossiers_that_are_named_are_those_that_differ_when_both_kaders_are_run_apart(string als, string? verklaard, string nuAls, string? nuVerklaard)
    {
        var verschil = Verschil(Kader(als, verklaard), Kader(nuAls, nuVerklaard));
        var telling = Draai(verschil, Dossiers);
        var apart = Dossiers.Select((d, i) => (Regel: i + 1, Was: Apart(verschil.Oud, verschil.Nieuw, d), Wordt: Apart(verschil.Nieuw, verschil.Oud, d))).ToList();

        Assert.That(telling.Anders.Where(d => d.AlleenGeweigerdDoorNieuw is null).Select(d => d.Regel), Is.EqualTo(apart.Where(d => d.Was is not null && d.Wordt is not null && d.Was != d.Wordt).Select(d => d.Regel)));
        Assert.That(telling.Anders.Where(d => d.AlleenGeweigerdDoorNieuw is true).Select(d => d.Regel), Is.EqualTo(apart.Where(d => d.Was is not null && d.Wordt is null).Select(d => d.Regel)));
        Assert.That(telling.Anders.Where(d => d.AlleenGeweigerdDoorNieuw is false).Select(d => d.Regel), Is.EqualTo(apart.Where(d => d.Was is null && d.Wordt is not null).Select(d => d.Regel)));
        Assert.That(telling.Geweigerd, Is.EqualTo(apart.Count(d => d.Was is null || d.Wordt is null)));
        Assert.That(telling.Anders.Where(d => d.AlleenGeweigerdDoorNieuw is null).SelectMany(d => d.Nalevingen).All(n => n.Oorzaken.All(g => !g.IsEmpty)), Is.True);
    }

    [Test]
    public void What_changed_in_a_declared_fact_is_told_in_words()
    {
        var oud = Kader(Zonder);
        Assert.That(Regels(Niets(Zonder), oud), Does.Contain("Dossiers kunnen dit feit nu vermelden: een keuze uit per telefoon, ter plaatse en zonder. Hoe de tolk werkte."));
        Assert.That(Regels(oud, Niets(Zonder)), Does.Contain("Dossiers kunnen dit feit niet meer vermelden: ja of nee, door een persoon te wegen. Of de vertaling te begrijpen was."));
        Assert.That(
            Regels(oud, Kader(Zonder, Aanvulkader.Verklaringen.Replace("\"soort\": \"getal\"", "\"soort\": \"tekst\"", StringComparison.Ordinal))),
            Is.EqualTo(new[] { "De soort van het feit van een getal naar een tekst." }));
        Assert.That(
            Regels(oud, Kader(Zonder, Aanvulkader.Verklaringen.Replace("\"gewogen\": true", "\"gewogen\": false", StringComparison.Ordinal))),
            Is.EqualTo(new[] { "Alleen door een persoon te wegen van ja naar nee." }));
        Assert.That(
            Regels(oud, Kader(Zonder, Aanvulkader.Verklaringen.Replace(", \"zonder\": \"er was geen tolk\"", string.Empty, StringComparison.Ordinal))),
            Is.EqualTo(new[] { "De woorden bij de waarde zonder is vervallen: “er was geen tolk”.", "De keuze “zonder” is vervallen." }));
    }

    private static string[] Regels(Kaderwerk oud, Kaderwerk nieuw) => [.. Kadervergelijker.Vergelijk(oud, nieuw).Wijzigingen.SelectMany(w => w.Wijzigingen).Select(w => w.Tekst)];

    private static string? Apart(Behoorlijkheid.Normen.Toetsingskader kader, Behoorlijkheid.Normen.Toetsingskader ander, string feiten)
    {
        var dossier = Newtonsoft.Json.Linq.JObject.Parse(Aanvulkader.Dossier(feiten));
        foreach (var lid in ((Newtonsoft.Json.Linq.JObject)dossier["aanvullend"]!).Properties().ToList())
        {
            if (kader.Aanvulling.Feiten.All(f => f.Naam != lid.Name) && ander.Aanvulling.Feiten.Any(f => f.Naam == lid.Name))
            {
                // A wrong value is wrong, whichever kader knows the fact.
                if (DossierReader.Lees(Encoding.UTF8.GetBytes(Aanvulkader.Dossier(lid.ToString(Newtonsoft.Json.Formatting.None))), null, ander.Aanvulling).Gelukt)
                {
                    lid.Remove();
                }
            }
        }

        return DossierReader.Lees(Encoding.UTF8.GetBytes(dossier.ToString(Newtonsoft.Json.Formatting.None)), null, kader.Aanvulling).Probeer(out var gelezen)
            && new Beoordelaar(kader).Beoordeel(gelezen, Op).Probeer(out var beoordeling)
            ? $"{beoordeling.Oordeel} {string.Join(' ', beoordeling.Normen.Select(n => n.Naleving))}"
            : null;
    }

    private static Kaderverschil Verschil(Kaderwerk oud, Kaderwerk nieuw) => Kadervergelijker.Vergelijk(oud, nieuw);

    private static Kaderwerk Niets(string als) => Kader(als, null);

    private static Kaderwerk Kader(string als, string? verklaringen = Aanvulkader.Verklaringen) => Aanvulkader.Van(als, verklaringen switch
    {
        null => string.Empty,
        "anders" => Aanvulkader.Verklaringen.Replace(Tolk, Tolk + ", \"gewogen\": true", StringComparison.Ordinal)
            .Replace("\"perTelefoon\": \"de tolk werkte per telefoon\", \"terPlaatse\": \"de tolk was erbij\", \"zonder\": \"er was geen tolk\"", "\"zonder\": \"er was geen tolk\", \"terPlaatse\": \"de tolk was erbij\"", StringComparison.Ordinal),
        _ => verklaringen,
    }).Werk() is { Gelukt: true } werk ? werk.Waarde : throw new InvalidOperationException(string.Join('\n', Aanvulkader.Van(als, verklaringen ?? string.Empty).Problemen()));

    private static Dossiertelling Draai(Kaderverschil verschil, params string[] feiten) =>
        Dossierronde.Draai(verschil, Dossiervoorraad.Invoer(feiten.Select(f => Aanvulkader.Dossier(f).ReplaceLineEndings(" "))), Op, isVandaag: false);

    private static string Tekst(Kaderverschil verschil, Dossiertelling telling) =>
        System.Text.RegularExpressions.Regex.Replace(new Tekstblad(TekstWeergave.Breedte).Schrijf(Verschilpagina.Van(verschil, telling)), "\\s+", " ");
}
