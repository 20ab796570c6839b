using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Werkbank.Verschil;

/// <summary>Makes copies of an object in which one value is another, wherever in it that stands.</summary>
internal static class Afwijking
{
    private static readonly MethodInfo Kloon = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>Each copy with the path of what is other, the places in lists left out; of values of one path the first, and one that is there before one that is not.</summary>
    /// <param name="geheel">The object.</param>
    /// <param name="zonder">The properties that stay as they are, as <c>Type.Property</c>.</param>
    public static Dictionary<string, (bool WasEr, object Anders)> Van(object geheel, IReadOnlySet<string> zonder)
    {
        var gevonden = new Dictionary<string, (bool WasEr, object Anders)>(StringComparer.Ordinal);
        foreach (var (pad, wasEr, anders) in Leden(geheel, string.Empty, zonder))
        {
            if (!gevonden.TryGetValue(pad, out var eerder) || (wasEr && !eerder.WasEr))
            {
                gevonden[pad] = (wasEr, anders());
            }
        }

        return gevonden;
    }

    private static IEnumerable<(string Pad, bool WasEr, Func<object> Anders)> Leden(object geheel, string pad, IReadOnlySet<string> zonder) =>
        from lid in geheel.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        let veld = lid.DeclaringType!.GetField($"<{lid.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic)
            ?? lid.DeclaringType.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).FirstOrDefault(v => v.FieldType == lid.PropertyType && string.Equals(v.Name, lid.Name, StringComparison.OrdinalIgnoreCase))
        where veld is not null && !zonder.Contains($"{lid.DeclaringType!.Name}.{lid.Name}")
        from waarde in Waarden(lid.GetValue(geheel), lid.PropertyType, pad.Length == 0 ? lid.Name : $"{pad}.{lid.Name}", zonder)
        select (waarde.Pad, waarde.WasEr, (Func<object>)(() => Met(geheel, veld, waarde.Anders())));

    private static object Met(object geheel, FieldInfo veld, object waarde)
    {
        var kopie = Kloon.Invoke(geheel, null)!;
        veld.SetValue(kopie, waarde);
        return kopie;
    }

    private static IEnumerable<(string Pad, bool WasEr, Func<object> Anders)> Waarden(object? waarde, Type type, string pad, IReadOnlySet<string> zonder)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return Lijst((IList)waarde!, type, pad, zonder);
        }

        return Enkel(waarde, type) is { } anders ? [(pad, waarde is not null, () => anders)]
            : waarde is null ? [(pad, false, () => throw new NotSupportedException($"{pad}: {type} is nergens gevuld."))]
            : Leden(waarde, pad, zonder);
    }

    // One item other, or one item less; what must have an item keeps one.
    private static IEnumerable<(string Pad, bool WasEr, Func<object> Anders)> Lijst(IList lijst, Type type, string pad, IReadOnlySet<string> zonder)
    {
        var soort = type.GetGenericArguments()[0];
        if (lijst.Count > 1)
        {
            yield return ($"{pad}[minder]", true, () => Gemaakt(soort, lijst.Cast<object>().Skip(1)));
        }

        for (var i = 0; i < lijst.Count; i++)
        {
            var plaats = i;
            foreach (var (binnen, wasEr, anders) in Waarden(lijst[i], soort, $"{pad}[]", zonder))
            {
                yield return (binnen, wasEr, () => Gemaakt(soort, lijst.Cast<object>().Select((item, j) => j == plaats ? anders() : item)));
            }
        }
    }

    private static object Gemaakt(Type soort, IEnumerable<object> items)
    {
        var lijst = items.ToArray();
        var rij = Array.CreateInstance(soort, lijst.Length);
        lijst.CopyTo(rij, 0);

        return typeof(ImmutableCollectionsMarshalVan<>).MakeGenericType(soort).GetMethod(nameof(ImmutableCollectionsMarshalVan<int>.Lijst))!.Invoke(null, [rij])!;
    }

    // Another value of the same type; null for what is made of other things.
    private static object? Enkel(object? waarde, Type type) => type switch
    {
        _ when type == typeof(string) => waarde + "x",
        _ when type == typeof(bool) => waarde is not true,
        _ when type == typeof(int) => waarde is int and > 1 ? (int)waarde - 1 : ((int?)waarde ?? 0) + 1,
        _ when type == typeof(DateOnly) => ((DateOnly?)waarde ?? new(2001, 1, 1)).AddDays(1),
        _ when type.IsEnum => Enum.GetValues(type).Cast<object>().First(w => !w.Equals(waarde)),
        _ when type == typeof(Voorwaarde) => waarde is null ? new Voorwaarde.Constante(true) : new Voorwaarde.Niet((Voorwaarde)waarde),
        _ when type == typeof(Term) => waarde is null ? new Term.Beoordelingsdatum() : new Term.Termijn(Termijnsoort.Dagen, (Term)waarde, new Term.Getal(3)),
        _ when type == typeof(Variabele) => new Variabele("ander", Feitenmodel.Klachtdossier.Lijsten.First(l => l != (waarde as Variabele)?.Lijst)),
        _ when type == typeof(Feitverwijzing) => new Feitverwijzing(Feitenmodel.Klachtdossier.Feiten.First(f => f.Waarde.Soort == Behoorlijkheid.Dossiers.Waardesoort.Datum && f != (waarde as Feitverwijzing)?.Lid), null, null),
        _ when type == typeof(ImmutableDictionary<string, string>) => ((ImmutableDictionary<string, string>)waarde!).SetItem("x", "x"),
        _ => null,
    };

    private static class ImmutableCollectionsMarshalVan<T>
    {
        public static ImmutableArray<T> Lijst(T[] items) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);
    }
}
