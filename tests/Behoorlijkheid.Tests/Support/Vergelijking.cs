using System.Collections;
using System.Globalization;
using System.Reflection;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Compares two kaders down to their last field, by reflection: a field that somebody adds is compared without a word here.</summary>
internal sealed class Vergelijking
{
    private readonly List<string> verschillen = [];
    private readonly HashSet<Type> types = [];
    private readonly HashSet<string> gevuld = [];

    // What was compared already; of what has no value but itself, one object in the one must be one object in the other.
    private readonly Dictionary<object, object> paren = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, object> teruggevonden = new(ReferenceEqualityComparer.Instance);

    public IEnumerable<string> Verschillen => verschillen;

    /// <summary>The types that were met.</summary>
    public IEnumerable<Type> Types => types;

    /// <summary>The fields, as type and name, that nowhere held anything but their default, so that comparing them says nothing.</summary>
    public IEnumerable<string> Leeg => types.SelectMany(type => Velden(type).Select(veld => Naam(type, veld))).Where(naam => !gevuld.Contains(naam)).Order(StringComparer.Ordinal);

    public Vergelijking Vergelijk(Toetsingskader een, Toetsingskader ander)
    {
        Vergelijk(een, ander, "kader");
        return this;
    }

    private void Vergelijk(object? een, object? ander, string pad)
    {
        if (een is null || ander is null || een.GetType() != ander.GetType())
        {
            Eis(een is null && ander is null, pad, een, ander);
        }
        else if (een is Feitlid { Verklaring: { } verklaring })
        {
            // The facts that a kader declares are its own, and so is the group that they stand in.
            Vergelijk(verklaring, ((Feitlid)ander).Verklaring, pad);
        }
        else if (een is Groeplid { Leden: [Feitlid { Verklaring: not null }, ..] leden })
        {
            Rij(leden.ToArray(), ((Groeplid)ander).Leden.ToArray(), pad);
        }
        else if (een is Lid or Type)
        {
            Eis(ReferenceEquals(een, ander), pad, een, ander);
        }
        else if (een is string or DateOnly || een.GetType().IsPrimitive || een.GetType().IsEnum)
        {
            Eis(een.Equals(ander), pad, een, ander);
        }
        else if (een is IDictionary tabel)
        {
            Tabel(tabel, (IDictionary)ander, pad);
        }
        else if (een is Array rij)
        {
            Rij(rij, (Array)ander, pad);
        }
        else if (een.GetType().IsValueType || IsNieuw(een, ander, pad))
        {
            Velden(een, ander, pad);
        }
    }

    private bool IsNieuw(object een, object ander, string pad)
    {
        var isNieuw = paren.TryAdd(een, ander) & teruggevonden.TryAdd(ander, een);
        var zijnPaar = ReferenceEquals(paren[een], ander) && ReferenceEquals(teruggevonden[ander], een);
        Eis(zijnPaar || IsRecord(een), pad + " (identity)", een, ander);
        return isNieuw || !zijnPaar;
    }

    private void Tabel(IDictionary een, IDictionary ander, string pad)
    {
        Eis(een.Count == ander.Count, pad + ".Count", een.Count, ander.Count);
        foreach (var naam in een.Keys)
        {
            Vergelijk(een[naam], ander[naam], $"{pad}[{naam}]");
        }
    }

    private void Rij(Array een, Array ander, string pad)
    {
        Eis(een.Length == ander.Length, pad + ".Length", een.Length, ander.Length);
        for (var i = 0; i < Math.Min(een.Length, ander.Length); i++)
        {
            Vergelijk(een.GetValue(i), ander.GetValue(i), string.Create(CultureInfo.InvariantCulture, $"{pad}[{i}]"));
        }
    }

    private void Velden(object een, object ander, string pad)
    {
        var type = een.GetType();
        if (type.Assembly == typeof(Toetsingskader).Assembly)
        {
            types.Add(type);
        }

        foreach (var veld in Velden(type))
        {
            var waarde = veld.GetValue(een);
            if (!IsLeeg(waarde))
            {
                gevuld.Add(Naam(type, veld));
            }

            Vergelijk(waarde, veld.GetValue(ander), $"{pad}.{veld.Name}");
        }
    }

    private static bool IsRecord(object een) => een.GetType().GetMethod("<Clone>$") is not null;

    private static bool IsLeeg(object? waarde) => waarde switch
    {
        null or "" or false or 0 => true,
        ICollection { Count: 0 } => true,
        _ => waarde.GetType().IsValueType && waarde.Equals(Activator.CreateInstance(waarde.GetType())),
    };

    private static IEnumerable<FieldInfo> Velden(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Concat(type.BaseType is { } basis && basis != typeof(object) && basis != typeof(ValueType) ? Velden(basis) : [])
            .DistinctBy(veld => (veld.DeclaringType, veld.Name));

    private static string Naam(Type type, FieldInfo veld) => $"{type.FullName!["Behoorlijkheid.".Length..]}.{veld.Name.Split('>')[0].TrimStart('<')}";

    private void Eis(bool klopt, string pad, object? een, object? ander)
    {
        if (!klopt)
        {
            verschillen.Add($"{pad}: {een ?? "null"} | {ander ?? "null"}");
        }
    }
}
