using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Feiten;

public sealed partial class FeitenmodelTests
{
    // What System.Linq.Dynamic.Core reads as something else than a name: keywords, operators, functions and predefined types, in any letter case.
    private static readonly HashSet<string> Gereserveerd = new(
        """
        it parent root new iif np isnull is as cast out discard and or not mod in true false null andalso orelse
        eq equal ne neq notequal lt lessthan le lessthanequal gt greaterthan ge greaterthanequal
        object boolean bool char string sbyte byte int16 short uint16 ushort int32 int uint32 uint int64 long uint64 ulong
        single float double decimal datetime datetimeoffset dateonly timeonly timespan guid math convert uri enum
        regex type dynamic termijn beoordelingsdatum any all count
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static Feitenmodel Model => Feitenmodel.Klachtdossier;

    private static IEnumerable<Lid> AlleLeden => Binnen(Model.Leden);

    private static IEnumerable<Modellid> AlleModelleden => Modelleden(Modeltype.Van(typeof(Klachtdossier)));

    [Test]
    public void Every_name_is_a_plain_word()
    {
        var namen = AlleLeden.Select(lid => lid.Naam)
            .Concat(Model.Lijsten.Select(lijst => lijst.Enkelvoud))
            .Concat(Model.Feiten.SelectMany(feit => feit.Waarde.Woorden))
            .Concat(AlleModelleden.Select(lid => lid.Naam));

        Assert.That(namen.Where(naam => !Naam().IsMatch(naam)), Is.Empty);
    }

    [Test]
    public void No_name_is_a_word_that_the_expression_parser_reserves() =>
        Assert.That(Padnamen().Where(Gereserveerd.Contains), Is.Empty);

    [Test]
    public void The_expression_parser_reads_every_name_as_that_name()
    {
        var anders = Padnamen().Where(naam => !IsNaam(naam));

        Assert.Multiple(() =>
        {
            Assert.That(IsNaam("mod"), Is.False);
            Assert.That(anders, Is.Empty);
        });
    }

    [Test]
    public void Singulars_are_unique() =>
        Assert.That(Model.Lijsten.Select(lijst => lijst.Enkelvoud), Is.Unique);

    [Test]
    public void No_member_of_an_item_bears_a_name_that_starts_a_path()
    {
        var beginnamen = Model.Leden.Select(lid => lid.Naam).Concat(Model.Lijsten.Select(lijst => lijst.Enkelvoud)).ToHashSet(StringComparer.Ordinal);

        Assert.That(Model.Lijsten.SelectMany(lijst => Binnen(lijst.Leden)).Where(lid => beginnamen.Contains(lid.Naam)), Is.Empty);
    }

    [Test]
    public void No_singular_is_a_name_of_the_dossier_itself() =>
        Assert.That(Model.Lijsten.Select(lijst => lijst.Enkelvoud).Intersect(Model.Leden.Select(lid => lid.Naam)), Is.Empty);

    [Test]
    public void Unknown_is_never_a_choice()
    {
        var keuzes = AlleModelleden.Select(Waarde).OfType<Waardevorm>().SelectMany(waarde => waarde.Woorden);

        Assert.That(keuzes, Has.None.EqualTo("onbekend").IgnoreCase);
    }

    [Test]
    public void No_choice_has_a_zero()
    {
        var keuzes = AlleModelleden.Select(Waarde).OfType<Waardevorm>().Where(waarde => waarde.Soort == Waardesoort.Keuze);

        Assert.That(keuzes.Where(waarde => Enum.IsDefined(waarde.Type, 0)), Is.Empty);
    }

    [Test]
    public void A_fact_about_a_pair_is_kept_by_the_ids_of_a_list_of_the_dossier() =>
        Assert.That(
            Model.Feiten.Where(feit => feit.PaarMet is not null).Select(feit => Model.Leden.SingleOrDefault(lid => lid.Pad == feit.PaarMet)),
            Is.Not.Empty.And.All.InstanceOf<Lijstlid>());

    [Test]
    public void A_reference_is_to_a_list_or_to_any() =>
        Assert.That(AlleModelleden.Select(lid => lid.Verwijst).OfType<string>().Where(lijst => lijst != "*").Select(Model.Zoek), Is.Not.Empty.And.All.InstanceOf<Lijstlid>());

    [Test]
    public void Lists_stand_with_the_dossier_and_not_within_items() =>
        Assert.That(Model.Lijsten.SelectMany(lijst => Binnen(lijst.Leden)).OfType<Lijstlid>(), Is.Empty);

    [Test]
    public void Paths_bear_the_names_of_lists_and_of_pair_facts()
    {
        var relatie = (Feitlid)Model.Zoek("behandelaars.relatie")!;

        Assert.Multiple(() =>
        {
            Assert.That(Model.Zoek("klacht.ontvangen"), Is.InstanceOf<Feitlid>());
            Assert.That(Model.Zoek("verzoek.onderdelen.toegang.algemeenBeleid"), Is.InstanceOf<Feitlid>());
            Assert.That((relatie.Naam, relatie.JsonNaam, relatie.PaarMet), Is.EqualTo(("relatie", "relaties", "beklaagden")));
            Assert.That(((Lijstlid)Model.Zoek("verzoek.onderdelen")!).Enkelvoud, Is.EqualTo("onderdeel"));
            Assert.That(((Feitlid)Model.Zoek("klachtonderdelen.aannemelijkheid")!).IsGewogen);
            Assert.That(((Feitlid)Model.Zoek("beklaagden.functie")!).IsPersoonsgegeven);
            Assert.That(Model.Zoek("kenmerk"), Is.Null, "plain members are no facts");
        });
    }

    [Test]
    public void Every_fact_of_the_model_is_in_the_vocabulary_once()
    {
        var aantal = AlleModelleden.Concat(Modelleden(Modeltype.Van(typeof(Wegingspost)))).Count(lid => lid.Vorm is Vorm.Feit or Vorm.Paar);

        Assert.That(Model.Feiten.Select(feit => feit.Pad).ToHashSet(StringComparer.Ordinal), Has.Count.EqualTo(aantal));
    }

    [Test]
    public void Members_read_what_the_dossier_states()
    {
        Klachtdossier dossier = new()
        {
            Klacht = new() { Schriftelijk = true },
            Behandelaars = [new() { Id = "b", Relaties = new([KeyValuePair.Create("k", (Feit<Relatie>)Relatie.Extern)]) }],
        };

        Assert.Multiple(() =>
        {
            Assert.That(Model.Zoek("klacht.schriftelijk")!.Lees(dossier), Is.EqualTo((Feit<bool>)true));
            Assert.That(Model.Zoek("behandelaars")!.Lees(dossier), Is.EqualTo(dossier.Behandelaars));
            Assert.That(((IPaarFeiten)Model.Zoek("behandelaars.relatie")!.Lees(dossier.Behandelaars.Items[0])!).Feit("k").Vastgesteld, Is.EqualTo(Relatie.Extern));
            Assert.That(Model.Zoek("verzoek.ontvangen")!.Lees(dossier), Is.Null, "no verzoek");
        });
    }

    [Test]
    public void Nothing_is_stated_in_an_empty_dossier()
    {
        var gesteld = Model.Leden.SelectMany(BinnenGroepen).Where(lid => lid.Lees(new Klachtdossier()) switch
        {
            null => false,
            IFeit feit => feit.Status != Feitstatus.Onbekend,
            ILijst { Aantal: 0 } when lid.Pad == "wegingen" => false, // It follows from the request: without one there are none.
            ILijst lijst => lijst.IsGesteld,
            _ => true,
        });

        Assert.That(gesteld, Is.Empty);
    }

    private static IEnumerable<string> Padnamen() => AlleLeden.Select(lid => lid.Naam).Concat(Model.Lijsten.Select(lijst => lijst.Enkelvoud)).Distinct();

    private static bool IsNaam(string naam)
    {
        var parameter = Expression.Parameter(typeof(bool), naam);
        try
        {
            return DynamicExpressionParser.ParseLambda(new ParsingConfig(), [parameter], typeof(bool), naam).Body == parameter;
        }
        catch (System.Linq.Dynamic.Core.Exceptions.ParseException)
        {
            return false;
        }
    }

    private static IEnumerable<Lid> Binnen(IEnumerable<Lid> leden) => leden.SelectMany(lid => lid switch
    {
        Groeplid groep => Binnen(groep.Leden).Prepend(lid),
        Lijstlid lijst => Binnen(lijst.Leden).Prepend(lid),
        _ => [lid],
    });

    private static IEnumerable<Lid> BinnenGroepen(Lid lid) => lid is Groeplid groep ? groep.Leden.SelectMany(BinnenGroepen) : [lid];

    private static IEnumerable<Modellid> Modelleden(Modeltype type) => type.Leden.SelectMany(lid => lid.Vorm switch
    {
        Vorm.Groep groep => Modelleden(groep.Type).Prepend(lid),
        Vorm.Lijst lijst => Modelleden(lijst.Item).Prepend(lid),
        _ => [lid],
    });

    private static Waardevorm? Waarde(Modellid lid) => lid.Vorm switch
    {
        Vorm.Enkel enkel => enkel.Waarde,
        Vorm.Feit feit => feit.Waarde,
        Vorm.Paar paar => paar.Waarde.Waarde,
        _ => null,
    };

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Naam();
}
