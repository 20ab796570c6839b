using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Makes the typed dossier of a sketch, through the properties of the model.</summary>
internal static class DossierBuilder
{
    private static readonly MethodInfo ToFeit = typeof(FactState).GetMethod(nameof(FactState.ToFeit))!;
    private static readonly MethodInfo Pair = typeof(DossierBuilder).GetMethod(nameof(Pairs), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Klachtdossier Build(Dossierschets sketch)
    {
        var dossier = new Klachtdossier
        {
            Aanleiding = sketch.Aanleiding,
            NietVoor = sketch.NotBefore,
            Verzoek = sketch.Verzoek,
            Onderzoek = new() { Gesloten = sketch.Closed },
        };
        foreach (var (key, state) in sketch.Facts.Where(f => f.Key.Item is null))
        {
            Set(dossier, key.Fact.Keten, key.Fact.Verklaring is { } declared ? Declared(dossier.Aanvullend, declared, state) : Fact(key.Fact, state));
        }

        foreach (var (list, state) in sketch.Lists.Where(l => l.Value.IsStated && l.Key.Itemtype != typeof(Wegingspost)))
        {
            Set(dossier, list.Keten, List(list, state, sketch));
        }

        return dossier;
    }

    private static object List(Lijstlid list, ListState state, Dossierschets sketch)
    {
        var type = list.Keten[^1].PropertyType.GetGenericArguments()[0];
        var items = Array.CreateInstance(type, state.Ids.Length);
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Item(type, list, state.Ids[i], sketch), i);
        }

        var array = typeof(ImmutableArray).GetMethods().First(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true }])
            .MakeGenericMethod(type).Invoke(null, [items]);
        return Activator.CreateInstance(typeof(Lijst<>).MakeGenericType(type), BindingFlags.NonPublic | BindingFlags.Instance, null, [array, state.IsComplete], null)!;
    }

    private static object Item(Type type, Lijstlid list, string id, Dossierschets sketch)
    {
        var item = Activator.CreateInstance(type)!;
        type.GetProperty("Id")!.SetValue(item, id);
        var own = sketch.Facts.Where(f => f.Key.Item == id && Words.ListOf(f.Key.Fact) == list).ToList();
        foreach (var (key, state) in own.Where(f => f.Key.Second is null))
        {
            Set(item, key.Fact.Keten, Fact(key.Fact, state));
        }

        foreach (var pairs in own.Where(f => f.Key.Second is not null).GroupBy(f => f.Key.Fact))
        {
            Set(item, pairs.Key.Keten, Pair.MakeGenericMethod(pairs.Key.Waardetype).Invoke(null, [pairs])!);
        }

        return item;
    }

    private static PaarFeiten<T> Pairs<T>(IEnumerable pairs)
        where T : notnull =>
        new(pairs.Cast<KeyValuePair<FactKey, FactState>>().Select(p => KeyValuePair.Create(p.Key.Second!, p.Value.ToFeit<T>())));

    private static AanvullendeFeiten Declared(AanvullendeFeiten facts, AanvullendFeit declared, FactState state) => declared.Soort switch
    {
        Feitsoort.JaNee => facts.Met(declared.Naam, state.ToFeit<bool>()),
        Feitsoort.Getal => facts.Met(declared.Naam, state.ToFeit<int>()),
        Feitsoort.Datum => facts.Met(declared.Naam, state.ToFeit<Datum>()),
        _ => facts.Met(declared.Naam, state.ToFeit<string>()),
    };

    private static object Fact(Feitlid fact, FactState state) => ToFeit.MakeGenericMethod(fact.Waardetype).Invoke(state, null)!;

    private static void Set(object owner, ImmutableArray<PropertyInfo> chain, object value)
    {
        foreach (var group in chain[..^1])
        {
            var next = group.GetValue(owner);
            if (next is null)
            {
                group.SetValue(owner, next = Activator.CreateInstance(group.PropertyType)!);
            }

            owner = next;
        }

        chain[^1].SetValue(owner, value);
    }
}
