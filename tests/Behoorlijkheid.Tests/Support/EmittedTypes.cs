using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Werkbank.Uitvoer;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Plain types for the facts that a kader reads, as a user of RulesEngine would write them: one for the dossier, one for the items of each list.</summary>
/// <remarks>A fact about a pair is an array on the first item, by the place of the second. An enum is its number.</remarks>
internal sealed class EmittedTypes
{
    private static readonly ModuleBuilder Module =
        AssemblyBuilder.DefineDynamicAssembly(new("Behoorlijkheid.Emitted"), AssemblyBuilderAccess.Run).DefineDynamicModule("main");

    private static int made;

    private readonly ImmutableDictionary<Lijstlid, Type> items;

    public EmittedTypes(KaderFacts facts)
    {
        // RulesEngine keeps compiled rules by the short name of a type, so every kader needs names of its own.
        var number = Interlocked.Increment(ref made).ToString(CultureInfo.InvariantCulture);
        lock (Module)
        {
            items = facts.Lists.ToImmutableDictionary(l => l, l => Make($"Item{number}{RulesEngineNamen.Veld(l)}", facts.Of(l), [(RulesEngineNamen.Index, typeof(int))]));
            Dossier = Make($"Dossier{number}", facts.Of(null), [(RulesEngineNamen.Beoordelingsdatum, typeof(DateOnly)), .. facts.Lists.Select(l => (RulesEngineNamen.Veld(l), items[l].MakeArrayType()))]);
        }
    }

    public Type Dossier { get; }

    public Type Item(Lijstlid list) => items[list];

    /// <summary>A value as the plain types hold it.</summary>
    public static object Plain(Feitlid fact, object value) => value switch
    {
        Datum date => date.Eerste,
        Enum member => Convert.ToInt32(member, CultureInfo.InvariantCulture),
        string choice when fact.Waarde.Soort == Waardesoort.Keuze => fact.Waarde.NummerVan(choice),
        _ => value,
    };

    private static Type PlainType(Feitlid fact)
    {
        var type = fact.Waarde.Soort switch { Waardesoort.Datum => typeof(DateOnly), Waardesoort.Keuze => typeof(int), _ => fact.Waardetype };
        return fact.PaarMet is null ? type : type.MakeArrayType();
    }

    private static Type Make(string name, IEnumerable<Feitlid> facts, IEnumerable<(string Name, Type Type)> others)
    {
        var type = Module.DefineType(name, TypeAttributes.Public | TypeAttributes.Sealed);
        foreach (var (field, fieldType) in facts.Select(f => (RulesEngineNamen.Veld(f), PlainType(f))).Concat(others))
        {
            type.DefineField(field, fieldType, FieldAttributes.Public);
        }

        return type.CreateType();
    }
}
