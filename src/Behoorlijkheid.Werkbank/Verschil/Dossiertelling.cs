using System.Collections.Immutable;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What came of all dossiers.</summary>
internal sealed class Dossiertelling(DateOnly op, bool isVandaag)
{
    private readonly List<Dossieruitslag> anders = [];
    private readonly List<Dossieruitslag> metProbleem = [];
    private readonly SortedDictionary<(Oordeel Was, Oordeel Wordt), int> overgangen = [];
    private readonly Dictionary<(Kaderdeel Deel, string Id), (int Oordelen, int Nalevingen)> perOorzaak = [];

    /// <summary>The day as of which all were assessed.</summary>
    public DateOnly Op { get; } = op;

    /// <summary>Whether that is today, for want of another day.</summary>
    public bool IsVandaag { get; } = isVandaag;

    /// <summary>How many dossiers there were, also those that were refused.</summary>
    public int Aantal { get; private set; }

    public int Geweigerd { get; private set; }

    /// <summary>How many have another oordeel, on the whole or on a part.</summary>
    public int AnderOordeel { get; private set; }

    public int AndereNaleving { get; private set; }

    /// <summary>How many were assessed by the old kader without facts that only the new one declares.</summary>
    public int ZonderNieuweFeiten { get; private set; }

    /// <summary>How many were assessed by the new kader without facts that only the old one declares.</summary>
    public int ZonderVervallenFeiten { get; private set; }

    /// <summary>The dossiers of which something is other, in the order in which they came.</summary>
    public IReadOnlyList<Dossieruitslag> Anders => anders;

    /// <summary>The dossiers with problems or warnings.</summary>
    public IReadOnlyList<Dossieruitslag> MetProbleem => metProbleem;

    /// <summary>How many dossiers went from which oordeel on the whole to which, also those that kept theirs.</summary>
    public IReadOnlyDictionary<(Oordeel Was, Oordeel Wordt), int> Overgangen => overgangen;

    /// <summary>In how many dossiers a change altered an oordeel or a naleving, most first.</summary>
    public ImmutableArray<(Kaderdeel Deel, string Id, int Oordelen, int Nalevingen)> PerOorzaak =>
    [
        .. perOorzaak.Select(o => (o.Key.Deel, o.Key.Id, o.Value.Oordelen, o.Value.Nalevingen))
            .OrderByDescending(o => o.Oordelen).ThenByDescending(o => o.Nalevingen).ThenBy(o => o.Deel).ThenBy(o => o.Id, StringComparer.Ordinal),
    ];

    public void Voeg(Dossieruitslag uitslag)
    {
        Aantal++;
        if (uitslag.IsGeweigerd || !uitslag.Waarschuwingen.IsEmpty)
        {
            metProbleem.Add(uitslag);
        }

        if (uitslag.IsAnders)
        {
            anders.Add(uitslag);
        }

        if (uitslag.IsGeweigerd)
        {
            Geweigerd++;
            return;
        }

        overgangen[(uitslag.Was, uitslag.Wordt)] = overgangen.GetValueOrDefault((uitslag.Was, uitslag.Wordt)) + 1;
        ZonderNieuweFeiten += uitslag.ZonderNieuweFeiten ? 1 : 0;
        ZonderVervallenFeiten += uitslag.ZonderVervallenFeiten ? 1 : 0;
        AnderOordeel += uitslag.Oordelen.IsEmpty ? 0 : 1;
        AndereNaleving += uitslag.Nalevingen.IsEmpty ? 0 : 1;
        Tel(uitslag.Oordelen.SelectMany(o => o.Oorzaken), oordeel: true);
        Tel(uitslag.Nalevingen.SelectMany(n => n.Oorzaken), oordeel: false);
    }

    // Once for a dossier, however much in it a change altered.
    private void Tel(IEnumerable<ImmutableArray<Oorzaak>> oorzaken, bool oordeel)
    {
        foreach (var sleutel in oorzaken.SelectMany(groep => groep).Select(o => (o.Deel, o.Id)).Distinct())
        {
            var (oordelen, nalevingen) = perOorzaak.GetValueOrDefault(sleutel);
            perOorzaak[sleutel] = oordeel ? (oordelen + 1, nalevingen) : (oordelen, nalevingen + 1);
        }
    }
}
