using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Gevallen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>A changed norm, ready to be tried on cases.</summary>
internal sealed class Normproef
{
    private readonly Toetsplan plan;
    private readonly Normtoetser toetser;
    private readonly UitlegPlans lezingen;

    public Normproef(Toetsingskader kader, Norm norm)
    {
        var snede = Kadersnede.Van(kader, [norm]);
        plan = PlanCompiler.Compile(snede);
        toetser = new(plan, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        lezingen = new(snede);
    }

    /// <summary>Whether a case ends otherwise than its author expected.</summary>
    public bool Merkt(Geval geval)
    {
        var uitleg = new Explainer(plan, lezingen, geval.Dossier, geval.Op, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        return Gevallenloper.Afwijkingen(geval, [.. toetser.Test(geval.Dossier, geval.Op).Results.Select(r => new Normbevinding(r, uitleg))]).Any();
    }
}
