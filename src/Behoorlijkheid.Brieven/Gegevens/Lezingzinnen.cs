using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Says in the voice of a letter what cannot be established: what parties state differently, how that was weighed, and what would follow from each reading.</summary>
internal sealed class Lezingzinnen(Briefbron bron)
{
    /// <summary>The sentences about what is contested.</summary>
    public IEnumerable<string> Betwist(Normbevinding bevinding) =>
        bevinding.Gronden.Where(g => !g.Lezingen.IsEmpty).SelectMany(g => Een(bevinding, g));

    /// <summary>Why a fact that was looked for cannot be established, where nobody weighed it.</summary>
    public static IEnumerable<string> Gezocht(Normbevinding bevinding) =>
        bevinding.Gronden.Where(g => g is { Status: Feitstatus.NietVastTeStellen, Herkomst: { BeoordeeldDoor: null, Toelichting: not null } })
            .Select(g => LezingTeksten.Vermeldt(g.Herkomst.Toelichting!)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Een(Normbevinding bevinding, Grond grond)
    {
        yield return LezingTeksten.Uiteen(bron.Feitzin.Vraag(grond));
        yield return grond.Aannemelijk switch
        {
            null => LezingTeksten.NietGewogen,
            Feit<bool>.Geen => LezingTeksten.GeenAannemelijker(grond.Herkomst.Toelichting),
            { } volgens => LezingTeksten.Aannemelijker(Lezing(volgens), grond.Herkomst.Toelichting),
        };
        var gevolgen = bevinding.Lezingen.Where(l => l.Feit == grond.Feit).ToList();
        if (gevolgen.Count > 0)
        {
            yield return LezingTeksten.Gevolgen([.. gevolgen.Select(l => LezingTeksten.Gevolg(Lezing(l.Volgens), l.Naleving))]);
        }
    }

    private string Lezing(string volgens) => volgens switch
    {
        LezingTeksten.Klager when bron.Klager is { IsU: true } => LezingTeksten.UwLezing,
        LezingTeksten.Bestuursorgaan => LezingTeksten.LezingVan(bron.Orgaan),
        _ => LezingTeksten.LezingVan(Woorden.Partij(volgens)),
    };
}
