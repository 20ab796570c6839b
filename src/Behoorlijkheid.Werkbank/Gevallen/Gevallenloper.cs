using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>Runs cases against a kader.</summary>
internal sealed class Gevallenloper(Toetsingskader kader)
{
    private readonly RequestReferences verwijzingen = new(kader);
    private readonly Dictionary<string, Norm> normen = kader.Normen.ToDictionary(n => n.Bestand, StringComparer.Ordinal);

    /// <summary>Runs every case, in order.</summary>
    public ImmutableArray<Gevaluitslag> Loop(IEnumerable<Gevallenbestand> bestanden) =>
        [.. bestanden.AsParallel().AsOrdered().SelectMany(Loop)];

    /// <summary>Runs the cases beside one norm. Only that norm is tested: what another says of the dossier does not matter here.</summary>
    public IEnumerable<Gevaluitslag> Loop(Gevallenbestand bestand)
    {
        var norm = normen[bestand.Bestand];
        var snede = Kadersnede.Van(kader, [norm]);
        var plan = PlanCompiler.Compile(snede);
        var toetser = new Normtoetser(plan, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        var lezingen = new UitlegPlans(snede);
        return bestand.Gevallen.Select(geval => Loop(norm, geval, plan, toetser, lezingen));
    }

    private Gevaluitslag Loop(Norm norm, Geval geval, Toetsplan plan, Normtoetser toetser, UitlegPlans lezingen)
    {
        var problemen = verwijzingen.Check(geval.Dossier).AddRange(AssessmentDay.Check(geval.Dossier, geval.Op));
        if (!problemen.IsEmpty)
        {
            return new(norm, geval, [], [.. problemen.Select(p => p.Melding)]);
        }

        var uitleg = new Explainer(plan, lezingen, geval.Dossier, geval.Op, Beoordelingsgrenzen.Standaard.LezingenPerNorm);
        ImmutableArray<Normbevinding> rijen = [.. toetser.Test(geval.Dossier, geval.Op).Results.Select(r => new Normbevinding(r, uitleg))];
        return new(norm, geval, rijen, [.. Afwijkingen(geval, rijen)]);
    }

    private static IEnumerable<string> Afwijkingen(Geval geval, ImmutableArray<Normbevinding> rijen)
    {
        if (rijen.IsEmpty)
        {
            return [GevalZinnen.GeenRij];
        }

        return Nalevingen(geval, rijen).Concat(Mogelijk(geval, rijen)).Concat(Uitleg(geval, rijen));
    }

    private static IEnumerable<string> Nalevingen(Geval geval, ImmutableArray<Normbevinding> rijen)
    {
        if (geval.Verwacht is [{ Item: null } elke])
        {
            return rijen.Where(r => r.Naleving != elke.Naleving).Select(r => GevalZinnen.Anders(r.Item, elke.Naleving, r.Naleving));
        }

        var verwacht = geval.Verwacht.ToLookup(v => v.Item, v => v.Naleving);
        var gevonden = rijen.ToLookup(r => r.Item, r => r.Naleving);
        return verwacht.Where(v => !gevonden.Contains(v.Key)).Select(v => GevalZinnen.GeenItem(v.Key))
            .Concat(rijen.Where(r => !verwacht.Contains(r.Item)).Select(r => GevalZinnen.NietVerwacht(r.Item, r.Naleving)))
            .Concat(rijen.Where(r => verwacht.Contains(r.Item) && !verwacht[r.Item].Contains(r.Naleving))
                .Select(r => GevalZinnen.Anders(r.Item, verwacht[r.Item].First(), r.Naleving)));
    }

    private static IEnumerable<string> Mogelijk(Geval geval, ImmutableArray<Normbevinding> rijen) => geval.Mogelijk is not { } mogelijk
        ? []
        : rijen.Where(r => !r.Mogelijk.ToHashSet().SetEquals(mogelijk)).Select(r => GevalZinnen.AnderMogelijk(r.Item, mogelijk, r.Mogelijk));

    // A reading under which the row has the same name is not reported by the beoordeling.
    private static IEnumerable<string> Uitleg(Geval geval, ImmutableArray<Normbevinding> rijen) =>
        from verwacht in geval.AndereUitleg
        from rij in rijen
        let gevonden = rij.AndereUitleg.FirstOrDefault(u => u.Id == verwacht.Id)?.Naleving ?? rij.Naleving
        where gevonden != verwacht.Naleving
        select GevalZinnen.AndereUitleg(rij.Item, verwacht.Id, verwacht.Naleving, gevonden);
}
