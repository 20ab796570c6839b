using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Says how a term was counted; in the publication, which has no days, by how much it was passed.</summary>
internal sealed class Termijnzinnen(Briefbron bron)
{
    /// <summary>How the day was counted that was passed or kept.</summary>
    public static ImmutableArray<CountStep> Stappen(Normbevinding bevinding) =>
        bevinding.Explanation.LastDay.IsEmpty ? bevinding.Explanation.KeptDay : bevinding.Explanation.LastDay;

    /// <summary>The sentence, or <c>null</c> when nothing was counted.</summary>
    public string? Telling(Normbevinding bevinding) =>
        Stappen(bevinding).IsEmpty ? null
        : !bron.Anoniem ? new Termijnzin(bron.Context.Kader.Feestdagen).Schrijf(Stappen(bevinding))
        : bevinding.Naleving == Naleving.Geschonden && Voorbij(bevinding) is > 0 and var dagen ? GegevensTeksten.Voorbij(dagen)
        : null;

    // Between the last day and the day on which was done what had to be done: the latest of the days that decided.
    private int? Voorbij(Normbevinding bevinding)
    {
        var laatste = bevinding.Explanation.LastDay[^1].End;
        var gelezen = GelezenFeiten.In(bevinding.Norm.VoldaanAls);
        var dagen = bevinding.Gronden
            .Where(g => g.Status == Feitstatus.Vastgesteld && gelezen.Contains(g.Woord) && bron.Context.Soort(g.Woord) == Waardesoort.Datum)
            .Select(g => Dag(g.Waarde!)).ToList();
        return laatste.IsOne && dagen.Count > 0 && dagen.TrueForAll(d => d is not null) ? dagen.Max()!.Value.DayNumber - (int)laatste.Low : null;
    }

    private static DateOnly? Dag(string waarde) =>
        DateOnly.TryParseExact(waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
}
