using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Lezen;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Dossiers;

public sealed class DossierValidatorTests
{
    [TestCase(
        "\"klacht\":{\"ontvangen\":\"2016-10-03\"},\"afdoening\":{\"datum\":\"2016-10-02\"}",
        "2:58 /afdoening/datum datum.volgorde: De datum 2016-10-02 bij \"afdoening.datum\" ligt voor de datum 2016-10-03 bij \"klacht.ontvangen\".")]
    [TestCase(
        "\"klacht\":{\"ontvangen\":\"2016-10\"},\"klagers\":[{\"id\":\"k\",\"gehoordOp\":\"2016-09\"}]",
        "2:67 /klagers/0/gehoordOp datum.volgorde: De datum 2016-09 bij \"klagers[0].gehoordOp\" ligt voor de datum 2016-10 bij \"klacht.ontvangen\".")]
    [TestCase(
        "\"klacht\":{\"ontvangen\":\"2016-10\"},\"beklaagden\":{\"items\":[{\"id\":\"k\",\"gehoordOp\":\"2016-09\"}],\"volledig\":false}",
        "2:79 /beklaagden/items/0/gehoordOp datum.volgorde: De datum 2016-09 bij \"beklaagden[0].gehoordOp\" ligt voor de datum 2016-10 bij \"klacht.ontvangen\".")]
    [TestCase(
        "\"verdaging\":{\"verdaagdOp\":\"2016-11-02\"},\"afdoening\":{\"datum\":\"2016-11-01\"}",
        "2:62 /afdoening/datum datum.volgorde: De datum 2016-11-01 bij \"afdoening.datum\" ligt voor de datum 2016-11-02 bij \"verdaging.verdaagdOp\".")]
    [TestCase(
        "\"nietVoor\":\"2016-09-01\",\"klacht\":{\"mondelingGeuitOp\":\"2016-08\"}",
        "2:54 /klacht/mondelingGeuitOp datum.niet-voor: De datum 2016-08 bij \"klacht.mondelingGeuitOp\" ligt voor 2016-09-01, en volgens \"nietVoor\" is voor die dag niets gebeurd.")]
    [TestCase(
        "\"nietVoor\":\"2016-09-01\",\"herstel\":[{\"omschrijving\":\"x\",\"datum\":\"2015\"}]",
        "2:64 /herstel/0/datum datum.niet-voor: De datum 2015 bij \"herstel[0].datum\" ligt voor 2016-09-01, en volgens \"nietVoor\" is voor die dag niets gebeurd.")]
    [TestCase(
        "\"klagers\":[{\"id\":\"k\",\"gehoord\":false,\"gehoordOp\":\"2016-10-03\"}]",
        "2:50 /klagers/0/gehoordOp tegenspraak.feiten: Bij \"klagers[0].gehoordOp\" staat 2016-10-03, terwijl bij \"klagers[0].gehoord\" false staat.")]
    [TestCase(
        "\"afdoening\":{\"datum\":\"2016-10-03\",\"verzonden\":false,\"wijze\":\"geenReactie\"}",
        "2:22 /afdoening/datum tegenspraak.feiten: Bij \"afdoening.datum\" staat 2016-10-03, terwijl bij \"afdoening.verzonden\" false staat.")]
    [TestCase(
        "\"verdaging\":{\"verdaagd\":false,\"weken\":4}",
        "2:39 /verdaging/weken tegenspraak.feiten: Bij \"verdaging.weken\" staat 4, terwijl bij \"verdaging.verdaagd\" false staat.")]
    [TestCase(
        "\"verdaging\":{\"verdaagd\":false},\"klagers\":[{\"id\":\"k\",\"verdagingSchriftelijkGemeld\":true}]",
        "2:83 /klagers/0/verdagingSchriftelijkGemeld tegenspraak.feiten: Bij \"klagers[0].verdagingSchriftelijkGemeld\" staat true, terwijl bij \"verdaging.verdaagd\" false staat.")]
    [TestCase(
        "\"klacht\":{\"schriftelijk\":false,\"ontvangen\":{\"waarde\":\"2016-10-03\"}}",
        "2:44 /klacht/ontvangen tegenspraak.feiten: Bij \"klacht.ontvangen\" staat 2016-10-03, terwijl bij \"klacht.schriftelijk\" false staat.")]
    [TestCase(
        "\"horen\":{\"afgezien\":false,\"afgezienOpGrond\":\"klagerWilNiet\"}",
        "2:45 /horen/afgezienOpGrond tegenspraak.feiten: Bij \"horen.afgezienOpGrond\" staat \"klagerWilNiet\", terwijl bij \"horen.afgezien\" false staat.")]
    [TestCase(
        "\"afdoening\":{\"verzonden\":true,\"wijze\":\"geenReactie\"}",
        "2:39 /afdoening/wijze tegenspraak.feiten: Bij \"afdoening.wijze\" staat \"geenReactie\", terwijl bij \"afdoening.verzonden\" true staat.")]
    public void What_cannot_be_so_is_refused_at_its_place(string leden, string verwacht)
    {
        Assert.That(Dossierlezing.Problemen(leden), Is.EqualTo([verwacht]));
    }

    [TestCase("\"klacht\":{\"ontvangen\":\"2016-10-03\"},\"afdoening\":{\"datum\":\"2016-10-03\"}")]
    [TestCase("\"klacht\":{\"ontvangen\":\"2016-10\"},\"afdoening\":{\"datum\":\"2016-10-01\"}")]
    [TestCase("\"klacht\":{\"ontvangen\":{\"betwist\":[{\"volgens\":\"a\",\"waarde\":\"2016\"},{\"volgens\":\"b\",\"waarde\":\"2017\"}]}},\"afdoening\":{\"datum\":\"2015\"}")]
    [TestCase("\"nietVoor\":\"2016-09-15\",\"klacht\":{\"ontvangen\":\"2016-09\"},\"stukken\":[{\"id\":\"s\",\"titel\":\"Beleid\",\"datum\":\"2010\"}]")]
    [TestCase("\"verdaging\":{\"verdaagd\":false,\"weken\":0}")]
    [TestCase("\"verdaging\":{\"verdaagd\":false,\"verdaagdOp\":null,\"verderUitstel\":false}")]
    [TestCase("\"horen\":{\"afgezien\":false,\"afgezienOpGrond\":\"geenGrond\"},\"weigering\":{\"geweigerd\":false,\"aangevoerdeGrond\":\"geenGrond\"}")]
    [TestCase("\"klachtonderdelen\":[{\"id\":\"k\",\"omschrijving\":\"x\",\"opname\":false,\"opnameBewaard\":false}]")]
    public void What_can_be_so_is_accepted(string leden)
    {
        Assert.That(Dossierlezing.Problemen(leden), Is.Empty);
    }

    [TestCase(
        "\"klacht\":{\"gedragingOp\":\"2016-10-04\",\"ontvangen\":\"2016-10-03\"}",
        "2:50 /klacht/ontvangen datum.volgorde: De datum 2016-10-03 bij \"klacht.ontvangen\" ligt voor de datum 2016-10-04 bij \"klacht.gedragingOp\".")]
    [TestCase(
        "\"horen\":{\"afgezien\":true},\"klagers\":[{\"id\":\"k\",\"gehoord\":true}]",
        "2:58 /klagers/0/gehoord tegenspraak.feiten: Bij \"klagers[0].gehoord\" staat true, terwijl bij \"horen.afgezien\" true staat.")]
    [TestCase(
        "\"afdoening\":{\"verzonden\":false,\"oordeelVermeld\":true}",
        "2:49 /afdoening/oordeelVermeld tegenspraak.feiten: Bij \"afdoening.oordeelVermeld\" staat true, terwijl bij \"afdoening.verzonden\" false staat.")]
    public void What_is_only_strange_is_a_warning(string leden, string verwacht)
    {
        Assert.That(Dossierlezing.Problemen(leden), Is.Empty);
        Assert.That(Dossierlezing.Waarschuwingen(leden), Is.EqualTo([verwacht]));
    }

    [TestCase("{\"aanleiding\":\"verzoek\"}", "1:1  verzoek.ontbreekt: De aanleiding is \"verzoek\", maar het dossier heeft geen \"verzoek\".")]
    [TestCase(
        "{\"aanleiding\":\"verzoek\",\"verzoek\":{\"verzoeker\":{\"rol\":\"klager\"},\"onderdelen\":[]}}",
        "1:78 /verzoek/onderdelen verzoek.zonder-onderdeel: De aanleiding is \"verzoek\", maar het verzoek heeft geen enkel onderdeel.")]
    [TestCase("{\"aanleiding\":\"verzoek\",\"verzoek\":{}}", "1:35 /verzoek vorm.ontbreekt: Hier ontbreekt \"verzoeker\", en dat is verplicht.")]
    public void A_verzoek_needs_its_onderdelen(string json, string verwacht)
    {
        Assert.That(Dossierlezing.Lees(json).Problemen.Select(Gelezen.Regel), Is.EqualTo([verwacht]));
    }

    [Test]
    public void One_vereiste_of_an_onderdeel_is_weighed_once()
    {
        var problemen = Dossierlezing.Problemen(
            """
            "verzoek":{"verzoeker":{"rol":"klager"},"onderdelen":[{"id":"o","omschrijving":"x","voorwerp":"gedraging"}],"wegingen":[
            {"onderdeel":"o","vereiste":"v","uitkomst":"behoorlijk","beoordeeldDoor":"b","toelichting":"t"},
            {"onderdeel":"o","vereiste":"v","uitkomst":"nietBehoorlijk","beoordeeldDoor":"b","toelichting":"t"}]}
            """);

        Assert.That(
            problemen,
            Is.EqualTo(["4:1 /verzoek/wegingen/1 weging.dubbel: Van het onderdeel \"o\" is het vereiste \"v\" al eerder gewogen."]));
    }

    [Test]
    public void A_dossier_made_in_CSharp_is_checked_as_one_that_is_read()
    {
        var dossier = new Klachtdossier
        {
            Aanleiding = Aanleiding.EigenToets,
            Afdoening = new() { Gemotiveerd = true, Verzonden = Feit<bool>.Van(false, new("stuk-1")), Datum = (Datum)new DateOnly(2016, 10, 3) },
        };

        Assert.That(
            DossierValidator.Valideer(dossier).Problemen.Select(Gelezen.Regel),
            Is.EquivalentTo(
            [
                "0:0 /afdoening/verzonden/bron verwijzing.onbekend: Het id \"stuk-1\" komt niet voor in \"stukken\".",
                "0:0 /afdoening/gemotiveerd vorm.gewogen: Hier staat true, maar dit feit kan alleen een mens wegen en is een object met \"waarde\", \"beoordeeldDoor\" en \"toelichting\".",
            ]));
        Assert.That(DossierValidator.Valideer(new() { Aanleiding = Aanleiding.EigenToets }).Gelukt, Is.True);
    }

    [Test]
    public void Every_problem_of_a_dossier_made_by_chance_stands_at_a_fact()
    {
        var gezien = new HashSet<string>();
        for (var zaad = 0; zaad < 3000; zaad++)
        {
            var json = new Dossiermaker(new Random(zaad), verwijzingen: false).Dossier();
            var uitkomst = Dossierlezing.Lees(json.ToString());
            foreach (var probleem in uitkomst.Problemen.Concat(uitkomst.Waarschuwingen).Where(p => !p.Code.StartsWith("verzoek.", StringComparison.Ordinal)))
            {
                Assert.That(probleem.Code, Is.AnyOf("datum.volgorde", "datum.niet-voor", "tegenspraak.feiten"));
                var pad = string.Concat(probleem.Plaats.Pointer[1..].Split('/').Select(s => char.IsAsciiDigit(s[0]) ? $"[{s}]" : $".{s}"));
                Assert.That(json.SelectToken(pad[1..]), Is.Not.Null, probleem.Plaats.Pointer);
                gezien.Add(probleem.Melding);
            }
        }

        Assert.That(gezien, Has.Count.GreaterThan(100));
    }
}
