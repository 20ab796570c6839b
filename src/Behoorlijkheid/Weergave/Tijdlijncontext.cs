using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>A timeline with its marks, words and numbered questions.</summary>
internal sealed class Tijdlijncontext
{
    private readonly Dictionary<string, int> nummers = new(StringComparer.Ordinal);

    public Tijdlijncontext(Tijdlijn tijdlijn)
    {
        Tijdlijn = tijdlijn;
        Zin = new(tijdlijn.Toetsingskader.Feestdagen);
        var vragen = ImmutableArray.CreateBuilder<(string Feit, string Vraag)>();
        foreach (var moment in tijdlijn.Momenten)
        {
            for (var i = 0; i < moment.Ontbrekend.Length; i++)
            {
                if (nummers.TryAdd(moment.Ontbrekend[i], nummers.Count + 1))
                {
                    vragen.Add((moment.Ontbrekend[i], Vraag(moment.OntbrekendeWoorden[i])));
                }
            }
        }

        Vragen = vragen.ToImmutable();
    }

    public Tijdlijn Tijdlijn { get; }

    public Termijnzin Zin { get; }

    /// <summary>What could still decide a moment, each once, with its path.</summary>
    public ImmutableArray<(string Feit, string Vraag)> Vragen { get; }

    public DateOnly Beoordelingsdatum => Tijdlijn.Herkomst.Beoordelingsdatum;

    public string Vraag(string woord) => Woorden(woord)?.Vraag ?? woord;

    /// <summary>Where the questions of a moment stand; empty when it has none.</summary>
    public string ZieVragen(Termijnmoment moment) =>
        moment.Ontbrekend.IsEmpty ? string.Empty : Weergaveteksten.ZieVragen([.. moment.Ontbrekend.Select(f => nummers[f]).Order()]);

    /// <summary>What happened, in words without its day.</summary>
    public string Wat(Gebeurtenis gebeurtenis)
    {
        var wat = gebeurtenis.Omschrijving ?? Zonder(Woorden(gebeurtenis.Woord)?.Bevestigend ?? gebeurtenis.Woord, gebeurtenis.Datum);
        var bij = new[] { gebeurtenis.Item, gebeurtenis.Volgens is { } partij ? $"volgens {Weergave.Woorden.Partij(partij)}" : null }.Where(b => b is not null);
        var slot = string.Join(", ", bij);
        return Weergave.Woorden.Hoofdletter(slot.Length == 0 ? wat : $"{wat} ({slot})");
    }

    private Feitwoorden? Woorden(string woord) => Tijdlijn.Toetsingskader.Feitwoorden.GetValueOrDefault(woord);

    // The day stands beside it: "het klaagschrift is ontvangen op {{ waarde }}" goes without its end.
    private static string Zonder(string bevestigend, Datum datum)
    {
        const string Slot = " op {{ waarde }}";
        return bevestigend.EndsWith(Slot, StringComparison.Ordinal)
            ? bevestigend[..^Slot.Length]
            : Sjabloon.Vul(bevestigend, _ => Weergave.Woorden.Datum(datum.ToString()));
    }
}
