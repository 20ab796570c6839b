using Behoorlijkheid.Feiten;
using Behoorlijkheid.Werkbank.Uitvoer;

namespace Behoorlijkheid.Tests.Support;

/// <summary>A fully established dossier in plain types.</summary>
internal sealed class RulesEngineInput
{
    private readonly Dictionary<Lijstlid, Array> lists = [];

    public RulesEngineInput(KaderFacts facts, EmittedTypes types, Dossierschets sketch, DateOnly day)
    {
        Dossier = Activator.CreateInstance(types.Dossier)!;
        Set(Dossier, RulesEngineNamen.Beoordelingsdatum, day);
        foreach (var fact in facts.Of(null))
        {
            Set(Dossier, RulesEngineNamen.Veld(fact), Value(fact, sketch[new FactKey(fact)]));
        }

        foreach (var list in facts.Lists)
        {
            var ids = sketch[list].Ids;
            var items = Array.CreateInstance(types.Item(list), ids.Length);
            for (var i = 0; i < ids.Length; i++)
            {
                items.SetValue(Item(facts, types, list, i, sketch), i);
            }

            lists.Add(list, items);
            Set(Dossier, RulesEngineNamen.Veld(list), items);
        }
    }

    public object Dossier { get; }

    public Array Items(Lijstlid list) => lists[list];

    private static object Item(KaderFacts facts, EmittedTypes types, Lijstlid list, int index, Dossierschets sketch)
    {
        var item = Activator.CreateInstance(types.Item(list))!;
        var id = sketch[list].Ids[index];
        Set(item, RulesEngineNamen.Index, index);
        foreach (var fact in facts.Of(list))
        {
            var value = fact.PaarMet is null
                ? Value(fact, sketch[new FactKey(fact, id)])
                : sketch[Words.List(fact.PaarMet)].Ids.Select(second => (int)Value(fact, sketch[new FactKey(fact, id, second)])).ToArray();
            Set(item, RulesEngineNamen.Veld(fact), value);
        }

        return item;
    }

    private static object Value(Feitlid fact, FactState state) => EmittedTypes.Plain(fact, state.Value!);

    private static void Set(object owner, string field, object value) => owner.GetType().GetField(field)!.SetValue(owner, value);
}
