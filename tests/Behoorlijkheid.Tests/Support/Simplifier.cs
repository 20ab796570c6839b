using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Makes a failing case small: drops and shortens what the failure does not need.</summary>
internal static class Simplifier
{
    /// <summary>The smallest norm and dossier it can find that still fail.</summary>
    public static (Norm Norm, Dossierschets Sketch) Simplify(Norm norm, Dossierschets sketch, Func<Norm, Dossierschets, bool> fails)
    {
        for (var shorter = true; shorter;)
        {
            shorter = false;
            if (Smaller(norm).FirstOrDefault(n => fails(n, sketch)) is { } simpler)
            {
                (norm, shorter) = (simpler, true);
            }
            else if (Smaller(sketch).FirstOrDefault(s => fails(norm, s)) is { } smaller)
            {
                (sketch, shorter) = (smaller, true);
            }
        }

        return (norm, sketch);
    }

    private static IEnumerable<Norm> Smaller(Norm norm)
    {
        foreach (var exception in norm.Uitzonderingen)
        {
            yield return norm with { Uitzonderingen = norm.Uitzonderingen.Remove(exception) };
            foreach (var part in Smaller(exception.Als))
            {
                yield return norm with { Uitzonderingen = norm.Uitzonderingen.Replace(exception, exception with { Als = part }) };
            }
        }

        foreach (var part in Smaller(norm.VanToepassingAls))
        {
            yield return norm with { VanToepassingAls = part };
        }

        foreach (var part in Smaller(norm.OpeisbaarAls))
        {
            yield return norm with { OpeisbaarAls = part };
        }

        foreach (var part in Smaller(norm.VoldaanAls))
        {
            yield return norm with { VoldaanAls = part };
        }
    }

    private static IEnumerable<Voorwaarde> Smaller(Voorwaarde condition) => condition switch
    {
        Voorwaarde.Constante => [],
        Voorwaarde.En and => [.. and.Delen, .. and.Delen.Where(_ => and.Delen.Length > 2).Select(d => new Voorwaarde.En(and.Delen.Remove(d))), .. and.Delen.SelectMany(d => Smaller(d).Select(s => new Voorwaarde.En(and.Delen.Replace(d, s)))), Conditions.True, Conditions.False],
        Voorwaarde.Of or => [.. or.Delen, .. or.Delen.Where(_ => or.Delen.Length > 2).Select(d => new Voorwaarde.Of(or.Delen.Remove(d))), .. or.Delen.SelectMany(d => Smaller(d).Select(s => new Voorwaarde.Of(or.Delen.Replace(d, s)))), Conditions.True, Conditions.False],
        Voorwaarde.Niet not => [not.Deel, .. Smaller(not.Deel).Select(d => new Voorwaarde.Niet(d))],
        Voorwaarde.Kwantor q => [.. Smaller(q.Deel).Select(d => q with { Deel = d }), Conditions.True, Conditions.False],
        Voorwaarde.Begripsgebruik { Over.IsEmpty: true } use => [use.Begrip.Als],
        Voorwaarde.Begripsgebruik use => [.. Smaller(use.Begrip.Als).Select(d => use with { Begrip = use.Begrip with { Als = d } })],
        _ => [Conditions.True, Conditions.False],
    };

    private static IEnumerable<Dossierschets> Smaller(Dossierschets sketch) => sketch.Facts
        .Where(f => f.Value.IsOpen).Select(f => sketch.With(f.Key, FactState.Of(Vocabulary.ValueOf(f.Key.Fact, new Chance(1)))))
        .Concat(sketch.Lists.Where(l => !l.Value.Ids.IsEmpty).Select(l => sketch.With(l.Key, l.Value with { Ids = l.Value.Ids[..^1] })));
}
