using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Werkbank.Gevallen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>Measures what the cases show of the norms of a kader.</summary>
/// <param name="werk">The kader with its cases.</param>
/// <param name="metBeslissing">Whether to look also for cases in which a condition decides; without, that is said of none.</param>
internal sealed class Dekkingsmeter(Kaderwerk werk, bool metBeslissing = true)
{
    private readonly Waarheidstabel tabel = new(werk.Kader);
    private readonly Dictionary<string, ImmutableArray<Geval>> gevallen = werk.Gevallen.ToDictionary(g => g.Bestand, g => g.Gevallen, StringComparer.Ordinal);

    public Kaderdekking Meet()
    {
        var gebruikers = Gebruikers();
        return new(
            [.. Tegelijk.Maak(werk.Kader.Normen, Norm)],
            [.. Tegelijk.Maak(werk.Kader.Begrippen, b => Begrip(b, gebruikers.GetValueOrDefault(b.Naam, [])))]);
    }

    /// <summary>The conditions of a norm, each with the field or the exception it stands in.</summary>
    public static IEnumerable<(string Naam, Voorwaarde Voorwaarde)> Velden(Norm norm) =>
        new[] { ("vanToepassingAls", norm.VanToepassingAls), ("opeisbaarAls", norm.OpeisbaarAls), ("voldaanAls", norm.VoldaanAls) }
            .Concat(norm.Uitzonderingen.Select(u => ($"uitzondering {u.Id}", u.Als)))
            .Concat(norm.Uitleg.SelectMany(u => new[] { u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls }.OfType<Voorwaarde>().Select(v => ($"uitleg {u.Id}", v))));

    private Normdekking Norm(Norm norm)
    {
        var eigen = GevallenVan(norm);
        var metingen = Velden(norm).Select(veld => new Deelmeting(veld.Naam, veld.Voorwaarde, metBeslissing)).ToList();
        var toegepast = new Outcomes[norm.Uitzonderingen.Length];
        Meet(norm, norm.VoorElk, metingen, eigen, toegepast);
        return new(
            norm,
            eigen.Length,
            [.. metingen.SelectMany(m => m.Dekking())],
            [.. norm.Uitzonderingen.Select((u, i) => new Uitzonderingsdekking(u.Id, toegepast[i].HasFlag(Outcomes.Complied), toegepast[i].HasFlag(Outcomes.Breached)))],
            [.. eigen.SelectMany(g => g.Verwacht).Select(v => v.Naleving).Distinct()]);
    }

    private Begripsdekking Begrip(Begrip begrip, List<Norm> gebruikers)
    {
        var naar = gebruikers.FirstOrDefault() ?? werk.Kader.Normen[0];
        var meting = new Deelmeting(begrip.Naam, begrip.Als, metBeslissing);
        Meet(naar, begrip.Over, [meting], gebruikers.SelectMany(n => GevallenVan(n)), []);
        return new(begrip, gebruikers.Count, meting.Dekking());
    }

    /// <summary>The norms that use each begrip, also by way of others.</summary>
    private Dictionary<string, List<Norm>> Gebruikers()
    {
        var gebruikers = new Dictionary<string, List<Norm>>(StringComparer.Ordinal);
        foreach (var norm in werk.Kader.Normen)
        {
            foreach (var begrip in Velden(norm).SelectMany(v => Voorwaarden.Begrippen(v.Voorwaarde)).Select(b => b.Naam).Distinct(StringComparer.Ordinal))
            {
                (gebruikers.TryGetValue(begrip, out var normen) ? normen : gebruikers[begrip] = []).Add(norm);
            }
        }

        return gebruikers;
    }

    /// <summary>Goes through the cases until they can show nothing more.</summary>
    /// <param name="norm">A norm, for what the questions do not turn on.</param>
    /// <param name="voorElk">The items that are asked of.</param>
    /// <param name="metingen">What is looked at.</param>
    /// <param name="eigen">The cases.</param>
    /// <param name="toegepast">Of each exception of the norm whether it was seen to apply (<c>Complied</c>) and not to (<c>Breached</c>); to be filled.</param>
    private void Meet(Norm norm, ImmutableArray<Variabele> voorElk, List<Deelmeting> metingen, IEnumerable<Geval> eigen, Outcomes[] toegepast)
    {
        var delen = metingen.SelectMany(m => m.Delen).Select(deel => Vraag.Van(norm, deel, voorElk));
        var uitzonderingen = norm.Uitzonderingen.Take(toegepast.Length).Select(u => Vraag.Van(norm, u.Als, voorElk, u.Geldig));
        foreach (var regel in tabel.Vraag([.. delen, .. uitzonderingen], eigen))
        {
            var waarheden = Array.ConvertAll(regel, Waarheid);
            var tot = 0;
            foreach (var meting in metingen)
            {
                var van = tot;
                tot += meting.Delen.Length;

                // Of a list without items nothing is asked.
                if (Array.IndexOf(regel, Outcomes.NotApplicable, van, tot - van) < 0)
                {
                    meting.Zie(waarheden.AsSpan(van, tot - van));
                }
            }

            for (var i = 0; i < toegepast.Length; i++)
            {
                toegepast[i] |= regel[tot + i] switch
                {
                    Outcomes.Complied => Outcomes.Complied,
                    Outcomes.Breached or Outcomes.NotApplicable => Outcomes.Breached,
                    _ => Outcomes.None,
                };
            }

            if (metingen.TrueForAll(m => m.IsKlaar) && Array.TrueForAll(toegepast, t => t == (Outcomes.Complied | Outcomes.Breached)))
            {
                return;
            }
        }
    }

    private ImmutableArray<Geval> GevallenVan(Norm norm) => gevallen.GetValueOrDefault(norm.Bestand, []);

    private static Waarheid Waarheid(Outcomes mogelijk) => mogelijk switch
    {
        Outcomes.Complied => Toetsing.Waarheid.Waar,
        Outcomes.Breached => Toetsing.Waarheid.Onwaar,
        _ => Toetsing.Waarheid.Onbekend,
    };
}
