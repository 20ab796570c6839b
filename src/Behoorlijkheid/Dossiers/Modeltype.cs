using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Behoorlijkheid.Dossiers;

/// <summary>A record of the model as reader, writer and schema see it: its members in the order in which they are declared.</summary>
internal sealed class Modeltype
{
    private static readonly ConcurrentDictionary<Type, Modeltype> Cache = new();

    private readonly Dictionary<string, Modellid> opNaam;

    private Modeltype(Type type)
    {
        Type = type;
        var leeg = Nieuw();
        Leden =
        [
            .. InVolgorde(type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(p => p.SetMethod is not null)
                .Select(p => Lid(p, leeg)),
        ];
        opNaam = Leden.ToDictionary(l => l.Naam, StringComparer.Ordinal);
    }

    public Type Type { get; }

    public ImmutableArray<Modellid> Leden { get; }

    /// <summary>The names of its members.</summary>
    public IEnumerable<string> Namen => Leden.Select(l => l.Naam);

    public static Modeltype Van(Type type) => Cache.GetOrAdd(type, static t => new(t));

    public Modellid? Zoek(string naam) => opNaam.GetValueOrDefault(naam);

    public object Nieuw() => Activator.CreateInstance(Type) ?? throw new NotSupportedException($"{Type} heeft geen lege vorm.");

    // In place: what LINQ sorts with is compiled at every start.
    private static PropertyInfo[] InVolgorde(PropertyInfo[] properties)
    {
        Array.Sort(properties, static (a, b) => a.MetadataToken.CompareTo(b.MetadataToken));
        return properties;
    }

    private static Modellid Lid(PropertyInfo property, object leeg)
    {
        var vorm = VormVan(property, leeg);
        var verplicht = property.IsDefined(typeof(VerplichtAttribute))
            || (vorm is Vorm.Groep { MagOntbreken: false } groep && groep.Type.Leden.Any(l => l.IsVerplicht));
        return new(JsonNaam.Van(property.Name), vorm, verplicht, property.GetCustomAttribute<VerwijstAttribute>()?.Lijst, property);
    }

    private static Vorm VormVan(PropertyInfo property, object leeg)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(AanvullendeFeiten))
        {
            return new Vorm.Aanvullend();
        }

        if (!type.IsGenericType)
        {
            return type == typeof(string) || type.IsValueType
                ? new Vorm.Enkel(Enkel(property, type), MagOntbreken: property.GetValue(leeg) is null)
                : new Vorm.Groep(Van(type), MagOntbreken: property.GetValue(leeg) is null);
        }

        var soort = type.GetGenericTypeDefinition();
        var item = type.GetGenericArguments()[0];
        return soort switch
        {
            _ when soort == typeof(Feit<>) => Feit(property, item),
            _ when soort == typeof(PaarFeiten<>) => new Vorm.Paar(Feit(property, item), property.GetCustomAttribute<PaarMetAttribute>()!.Lijst),
            _ when soort == typeof(Lijst<>) => new Vorm.Lijst(Van(item), MagOnvolledig: true),
            _ when soort != typeof(ImmutableArray<>) => throw new NotSupportedException($"Het model kent geen lid als {property}."),
            _ when item == typeof(string) => new Vorm.Waarden(Waardevorm.Van(item)),
            _ => new Vorm.Lijst(Van(item), MagOnvolledig: false),
        };
    }

    private static Vorm.Feit Feit(PropertyInfo property, Type waarde) => new(Waardevorm.Van(waarde), property.IsDefined(typeof(GewogenAttribute)));

    private static Waardevorm Enkel(PropertyInfo property, Type type) => property switch
    {
        { Name: "Id" } => new(Waardesoort.Id, type),
        _ when type == typeof(string) && !property.IsDefined(typeof(VerplichtAttribute)) => new(Waardesoort.Tekst, type),
        _ => Waardevorm.Van(type),
    };
}
