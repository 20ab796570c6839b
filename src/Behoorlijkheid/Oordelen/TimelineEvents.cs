using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Oordelen;

/// <summary>Finds everything of which a dossier states when it happened.</summary>
internal static partial class TimelineEvents
{
    /// <summary>The events in order of time.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="except">Paths of facts that are told otherwise.</param>
    public static ImmutableArray<Gebeurtenis> Of(Klachtdossier dossier, IReadOnlySet<string> except)
    {
        var facts = Dossierfeiten.Van(dossier).Where(f => !except.Contains(f.Pad)).SelectMany(f => Of(f, dossier));
        return [.. facts.Concat(Mended(dossier)).OrderBy(e => e.Datum.Eerste).ThenBy(e => e.Datum.Laatste)];
    }

    private static IEnumerable<Gebeurtenis> Of(Feitplaats fact, Klachtdossier dossier)
    {
        var dates = fact.Datum is { } date ? [((string?)null, date)]
            : fact.Feit.Status == Feitstatus.Betwist ? fact.Feit.LezingenZonderType.Where(l => l.Waarde is Datum).Select(l => ((string?)l.Volgens, (Datum)l.Waarde))
            : [];
        return dates.Select(d => new Gebeurtenis
        {
            Feit = fact.Pad,
            Woord = Indexes().Replace(fact.Pad, string.Empty),
            Datum = d.Item2,
            Volgens = d.Item1,
            Item = ItemOf(fact.Pad, dossier),
        });
    }

    private static IEnumerable<Gebeurtenis> Mended(Klachtdossier dossier)
    {
        for (var i = 0; i < dossier.Herstel.Length; i++)
        {
            if (dossier.Herstel[i] is { Datum: { } date } mended)
            {
                yield return new()
                {
                    Feit = FormattableString.Invariant($"herstel[{i}].datum"),
                    Woord = "herstel.datum",
                    Datum = date,
                    Omschrijving = mended.Omschrijving,
                };
            }
        }
    }

    /// <summary>The id of the item of the list at the start of a path.</summary>
    private static string? ItemOf(string path, Klachtdossier dossier)
    {
        var match = FirstItem().Match(path);
        return match.Success
            && Modeltype.Van(typeof(Klachtdossier)).Zoek(match.Groups[1].Value)?.Waarde(dossier) is ILijst list
            && list.Item(int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)) is var item
            ? Modeltype.Van(item.GetType()).Zoek("id")?.Waarde(item) as string
            : null;
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Indexes();

    [GeneratedRegex(@"^([A-Za-z0-9]+)\[([0-9]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstItem();
}
