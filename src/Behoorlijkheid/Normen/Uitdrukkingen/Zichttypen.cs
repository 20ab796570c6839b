using System.Reflection;
using System.Reflection.Emit;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The types that the parser sees: an interface per group and item, an enum per choice, every fact with its plain type. They exist once per kader, and go when it has been read.</summary>
/// <remarks>An interface has no members but ours: no <c>GetType</c>, nothing to call.</remarks>
internal sealed class Zichttypen
{
    private const TypeAttributes Interface = TypeAttributes.Public | TypeAttributes.Interface | TypeAttributes.Abstract;

    private const MethodAttributes Lezer =
        MethodAttributes.Public | MethodAttributes.Abstract | MethodAttributes.Virtual | MethodAttributes.HideBySig | MethodAttributes.SpecialName | MethodAttributes.NewSlot;

    private readonly ModuleBuilder module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Behoorlijkheid.Zicht"), AssemblyBuilderAccess.RunAndCollect)
        .DefineDynamicModule("Zicht");

    private readonly Dictionary<Zichtgroep, Type> groepen = [];
    private readonly Dictionary<Waardevorm, Type> keuzes = [];

    public Type Van(Zichtlid lid) => lid switch
    {
        Zichtbegrip => typeof(bool),
        Zichtgroep groep => Groep(groep),
        Zichtlijst lijst => typeof(IEnumerable<>).MakeGenericType(Groep(lijst.Item)),
        Zichtfeit { Soort: Zichtsoort.JaNee } => typeof(bool),
        Zichtfeit { Soort: Zichtsoort.Getal } => typeof(int),
        Zichtfeit { Soort: Zichtsoort.Tekst } => typeof(string),
        Zichtfeit { Soort: Zichtsoort.Datum } => typeof(DateOnly),
        Zichtfeit { Soort: Zichtsoort.Keuze } feit => Keuze(feit),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Type Groep(Zichtgroep groep)
    {
        if (groepen.TryGetValue(groep, out var type))
        {
            return type;
        }

        var bouw = module.DefineType($"{groep.Naam}_{groepen.Count}_{groep.Leden.Length}_groep", Interface);
        foreach (var lid in groep.Leden)
        {
            var soort = Van(lid);
            var lezer = bouw.DefineMethod("get_" + lid.Naam, Lezer, soort, Type.EmptyTypes);
            bouw.DefineProperty(lid.Naam, PropertyAttributes.None, soort, parameterTypes: null).SetGetMethod(lezer);
        }

        return groepen[groep] = bouw.CreateType();
    }

    private Type Keuze(Zichtfeit feit)
    {
        if (keuzes.TryGetValue(feit.Keuzevorm!, out var type))
        {
            return type;
        }

        var bouw = module.DefineEnum($"{feit.Keuzevorm!.Naam}_{keuzes.Count}_keuze", TypeAttributes.Public, typeof(int));
        for (var i = 0; i < feit.Keuzes.Length; i++)
        {
            bouw.DefineLiteral(feit.Keuzes[i], i + 1);
        }

        return keuzes[feit.Keuzevorm!] = bouw.CreateType();
    }
}
