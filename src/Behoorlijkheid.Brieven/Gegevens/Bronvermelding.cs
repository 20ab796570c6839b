using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Writes sources as footnotes: articles in full, reports, and documents of the dossier with the place in them.</summary>
internal sealed class Bronvermelding(Weergavecontext context)
{
    private const string Awb = " Awb";
    private const string AwbVoluit = " van de Algemene wet bestuursrecht (Awb)";

    /// <summary>The sources of a norm.</summary>
    public static Noten Norm(IReadOnlyCollection<string> bronnen) =>
        bronnen.Count == 0 ? Noten.Geen : new([GegevensTeksten.Zie([.. bronnen.Select(Bron).Distinct(StringComparer.Ordinal)])]);

    /// <summary>An article as a jurist writes it in full; a report keeps the name of who wrote it.</summary>
    public static string Bron(string bron)
    {
        var voluit = Woorden.Bron(bron);
        return voluit.EndsWith(Awb, StringComparison.Ordinal) ? voluit[..^Awb.Length].TrimEnd(',') + AwbVoluit : voluit;
    }

    /// <summary>Where facts come from, and of those that a person weighed who did and why.</summary>
    public Noten Feiten(IEnumerable<Herkomst> herkomsten)
    {
        var alle = herkomsten.ToList();
        var zinnen = ImmutableArray.CreateBuilder<string>();
        var plaatsen = alle.Select(Plaats).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (plaatsen.Count > 0)
        {
            zinnen.Add(Woorden.Zin(string.Join("; ", plaatsen)));
        }

        zinnen.AddRange(alle.Select(Weging).OfType<string>().Distinct(StringComparer.Ordinal));
        return zinnen.Count == 0 ? Noten.Geen : new([string.Join(' ', zinnen)]);
    }

    private static string? Weging(Herkomst herkomst) => (herkomst.BeoordeeldDoor, herkomst.Toelichting) switch
    {
        ({ } wie, { } waarom) => GegevensTeksten.Gewogen(wie, waarom),
        ({ } wie, null) => GegevensTeksten.Gewogen(wie),
        _ => null,
    };

    private string? Plaats(Herkomst herkomst) => (herkomst.Bron, herkomst.Vindplaats) switch
    {
        (null, null) => null,
        ({ } bron, null) => context.Stuk(bron),
        (null, { } vindplaats) => vindplaats,
        ({ } bron, { } vindplaats) => $"{context.Stuk(bron)}, {vindplaats}",
    };
}
