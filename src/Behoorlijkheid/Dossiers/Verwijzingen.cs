using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Gathers the ids of a dossier and what refers to them, and checks them against each other when all have been read.</summary>
internal sealed class Verwijzingen(Probleemlijst problemen)
{
    /// <summary>In <see cref="VerwijstAttribute"/>: any list of the dossier.</summary>
    public const string Overal = "*";

    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly List<(string Lijst, string Id, Plaats Plaats)> verwijzingen = [];

    /// <summary>An item of a list bears this id.</summary>
    /// <param name="lijst">Path of the list.</param>
    /// <param name="id">The id.</param>
    public void Id(string lijst, JsonTekst id)
    {
        if (!ids.TryGetValue(lijst, out var bekend))
        {
            ids.Add(lijst, bekend = new(StringComparer.Ordinal));
        }

        if (!bekend.Add(id.Waarde))
        {
            problemen.Voeg(id.Plaats, DossierTeksten.DubbelId(id.Waarde));
        }
    }

    /// <summary>Something refers to an item of a list.</summary>
    /// <param name="lijst">Path of the list.</param>
    /// <param name="id">The id.</param>
    /// <param name="plaats">Where the reference stands.</param>
    public void Naar(string lijst, string id, Plaats plaats) => verwijzingen.Add((lijst, id, plaats));

    /// <summary>Reports the references to what is not there.</summary>
    public void Controleer()
    {
        foreach (var (lijst, id, plaats) in verwijzingen)
        {
            if (lijst == Overal)
            {
                if (!ids.Values.Any(i => i.Contains(id)))
                {
                    problemen.Voeg(plaats, DossierTeksten.VerwijzingNergens(id, problemen.Vergelijkbaar(ids.Values.SelectMany(i => i))));
                }
            }
            else if (!ids.TryGetValue(lijst, out var bekend) || !bekend.Contains(id))
            {
                problemen.Voeg(plaats, DossierTeksten.VerwijzingOnbekend(id, lijst, problemen.Vergelijkbaar(bekend ?? [])));
            }
        }
    }
}
