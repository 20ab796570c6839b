using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>Picks the vocabulary from the description of the model that reader and writer use too.</summary>
internal static class Feitenmodelbouwer
{
    /// <summary>What a dossier states, and the list that follows from its request.</summary>
    public static ImmutableArray<Lid> Klachtdossier() => [.. LedenVan(Modeltype.Van(typeof(Klachtdossier)), string.Empty, []), Wegingen()];

    public static ImmutableArray<Lid> LedenVan(Modeltype type, string voorvoegsel, ImmutableArray<PropertyInfo> keten) =>
        [.. type.Leden.Select(lid => Maak(lid, voorvoegsel, [.. keten, lid.Property])).OfType<Lid>()];

    /// <summary>The facts that a kader declares.</summary>
    public static Groeplid Aanvullend(Aanvulling aanvulling)
    {
        var feiten = typeof(Klachtdossier).GetProperty(nameof(Dossiers.Klachtdossier.Aanvullend))!;
        var naam = Aanvullingbinder.Naam;
        return new(naam, naam, [feiten], [.. aanvulling.Feiten.Select(f => new Feitlid(f, $"{naam}.{f.Naam}", feiten))]);
    }

    private static Lid? Maak(Modellid lid, string voorvoegsel, ImmutableArray<PropertyInfo> keten)
    {
        var pad = voorvoegsel + lid.Naam;
        return lid.Vorm switch
        {
            Vorm.Feit feit => new Feitlid(lid.Naam, pad, keten, feit, paarMet: null),
            Vorm.Paar paar => Paar(paar, Kenmerk<PaarMetAttribute>(lid).Naam),
            Vorm.Lijst { MagOnvolledig: true } lijst =>
                new Lijstlid(lid.Naam, pad, keten, Kenmerk<EnkelvoudAttribute>(lid).Naam, LedenVan(lijst.Item, $"{pad}.", [])),
            Vorm.Groep groep when LedenVan(groep.Type, $"{pad}.", keten) is { IsEmpty: false } leden => new Groeplid(lid.Naam, pad, keten, leden),
            _ => null,
        };

        Feitlid Paar(Vorm.Paar paar, string naam) => new(naam, voorvoegsel + naam, keten, paar.Waarde, paar.Sleutels);
    }

    private static Lijstlid Wegingen()
    {
        var lijst = typeof(Klachtdossier).GetProperty(nameof(Dossiers.Klachtdossier.Wegingen), BindingFlags.Instance | BindingFlags.NonPublic)!;
        var naam = JsonNaam.Van(lijst.Name);
        return new(naam, naam, [lijst], Kenmerk<EnkelvoudAttribute>(lijst).Naam, LedenVan(Modeltype.Van(typeof(Wegingspost)), $"{naam}.", []));
    }

    private static T Kenmerk<T>(Modellid lid)
        where T : Attribute => Kenmerk<T>(lid.Property);

    private static T Kenmerk<T>(PropertyInfo property)
        where T : Attribute =>
        property.GetCustomAttribute<T>() ?? throw new NotSupportedException($"{property} heeft geen {typeof(T).Name}.");
}
