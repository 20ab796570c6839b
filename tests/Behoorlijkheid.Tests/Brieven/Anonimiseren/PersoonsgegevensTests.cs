using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Brieven.Anonimiseren;

/// <summary>Every text of the model is marked as one that can identify a person, or is known not to.</summary>
public sealed class PersoonsgegevensTests
{
    private const string IdVanIets = "the id of a thing, not of a person; it changes when it holds a name";
    private const string Verwijst = "a reference: it follows the id";
    private const string Kader = "an id of the kader";
    private const string Organisatie = "the name of the organ";

    private static readonly Dictionary<string, string> Onpersoonlijk = new(StringComparer.Ordinal)
    {
        ["Aanduiding.Wie"] = Verwijst,
        ["AanvullendFeit.Naam"] = Kader,
        ["AanvullendFeit.Omschrijving"] = Kader,
        ["AanvullendFeit.Keuzes"] = Kader,
        ["AanvullendeFeiten.Namen"] = Kader,
        ["Bestuursorgaan.Naam"] = Organisatie,
        ["Briefgegevens.Orgaan"] = Organisatie,
        ["Feit`1.Aannemelijk"] = "one of the readings' Volgens: it changes with it",
        ["Herkomst.Bron"] = Verwijst,
        ["Klachtonderdeel.Id"] = IdVanIets,
        ["Klachtonderdeel.Beklaagden"] = Verwijst,
        ["Lezing`1.Bron"] = Verwijst,
        ["NietDoorslaggevend.Onderdeel"] = Verwijst,
        ["NietDoorslaggevend.Norm"] = Kader,
        ["NietDoorslaggevend.Item"] = Verwijst,
        ["Stuk.Id"] = IdVanIets,
        ["Toezegging.Id"] = IdVanIets,
        ["Verzoekonderdeel.Id"] = IdVanIets,
        ["Verzoekonderdeel.Normen"] = Kader,
        ["Verzoekonderdeel.Themas"] = Kader,
        ["Verzoekonderdeel.Vereisten"] = Kader,
        ["Verzoekonderdeel.Klachtonderdelen"] = Verwijst,
        ["Verzoekonderdeel.Beklaagden"] = Verwijst,
        ["Verzoekonderdeel.Items"] = Verwijst,
        ["Weging.Onderdeel"] = Verwijst,
        ["Weging.Vereiste"] = Kader,
    };

    [Test]
    public void Every_text_of_the_model_is_marked_or_known_to_be_nobodys()
    {
        var ongemerkt = Teksten().Where(p => !p.IsDefined(typeof(PersoonsgegevenAttribute))).Select(Naam);

        Assert.That(ongemerkt, Is.EquivalentTo(Onpersoonlijk.Keys));
    }

    [TestCase("Klager", "Naam")]
    [TestCase("Behandelaar", "Afdeling")]
    [TestCase("Herkomst", "Toelichting")]
    [TestCase("Lezing`1", "Volgens")]
    [TestCase("Briefpartij", "Adres")]
    public void What_identifies_is_among_the_texts_that_are_looked_at(string type, string lid) =>
        Assert.That(Teksten().Where(p => p.IsDefined(typeof(PersoonsgegevenAttribute))).Select(Naam), Has.Member($"{type}.{lid}"));

    private static IEnumerable<PropertyInfo> Teksten() =>
        from type in typeof(Klachtdossier).Assembly.GetExportedTypes()
        where type.Namespace == typeof(Klachtdossier).Namespace && !type.IsEnum && !(type.IsAbstract && type.IsSealed)
        from lid in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where lid.PropertyType == typeof(string) || lid.PropertyType == typeof(ImmutableArray<string>) || lid.PropertyType == typeof(Feit<string>) || lid.PropertyType == typeof(PaarFeiten<string>)
        select lid;

    private static string Naam(PropertyInfo lid) => $"{lid.DeclaringType!.Name}.{lid.Name}";
}
