using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Uitvoer;

/// <summary>Writes the norms of a kader as workflows of RulesEngine: one for each combination of lists that norms make rows of.</summary>
/// <remarks>
/// A norm becomes a rule that says whether it applies, one for each exception, one that says whether it is complied with, and one that says whether that is
/// due. On established facts these give the naleving; of what is unknown RulesEngine knows nothing.
/// </remarks>
internal static class RulesEngineSchrijver
{
    /// <summary>The name of the workflow that a norm stands in.</summary>
    public static string Workflow(Norm norm) => $"norm-{string.Join('-', norm.VoorElk.Select(v => v.Lijst.Pad))}";

    /// <summary>The file.</summary>
    public static string Schrijf(Toetsingskader kader)
    {
        var json = new JsonSchrijver(compact: false).Begin('[');
        foreach (var workflow in kader.Normen.GroupBy(Workflow))
        {
            json.Begin('{').Naam("WorkflowName").Tekst(workflow.Key).Naam("Rules").Begin('[');
            foreach (var (naam, uitdrukking) in workflow.SelectMany(Regels))
            {
                json.Begin('{').Naam("RuleName").Tekst(naam).Naam("Expression").Tekst(uitdrukking).Einde('}');
            }

            json.Einde(']').Einde('}');
        }

        return json.Einde(']').ToString();
    }

    private static IEnumerable<(string Naam, string Uitdrukking)> Regels(Norm norm)
    {
        var namen = norm.VoorElk.Select((v, i) => KeyValuePair.Create(v, RulesEngineNamen.Item(i))).ToImmutableDictionary();
        yield return ($"{norm.Bestand}.toepassing", Geldig(norm.Geldig, norm.VanToepassingAls));
        foreach (var uitzondering in norm.Uitzonderingen)
        {
            yield return ($"{norm.Bestand}.uitzondering.{uitzondering.Id}", Geldig(uitzondering.Geldig, uitzondering.Als));
        }

        yield return ($"{norm.Bestand}.voldaan", RulesEngineUitdrukking.Of(norm.VoldaanAls, namen));
        yield return ($"{norm.Bestand}.opeisbaar", RulesEngineUitdrukking.Of(norm.OpeisbaarAls, namen));

        string Geldig(Geldigheid geldig, Voorwaarde als) =>
            $"{RulesEngineUitdrukking.Of(geldig, norm.Peildatum, namen)} && {RulesEngineUitdrukking.Of(als, namen)}";
    }
}
