using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Writes sources as footnotes: articles in full, reports, and documents of the dossier with the place in them.</summary>
internal sealed class Bronvermelding(Weergavecontext context)
{
    private const string Awb = " Awb";
    private const string AwbVoluit = " van de Algemene wet bestuursrecht (Awb)";

    /// <summary>The sources of a norm.</summary>
    public static Noten Norm(IReadOnlyCollection<string> bronnen) =>
        bronnen.Count == 0 ? Noten.Geen : new([GegevensTeksten.Zie(Bronnenlijst.Schrijf(bronnen))]);

    /// <summary>An article as a jurist writes it in full; a report keeps the name of who wrote it.</summary>
    public static string Bron(string bron)
    {
        var voluit = Woorden.Bron(bron);
        return voluit.EndsWith(Awb, StringComparison.Ordinal) ? voluit[..^Awb.Length] + AwbVoluit : voluit;
    }

    /// <summary>Where facts come from.</summary>
    public Noten Feiten(IEnumerable<Herkomst> herkomsten)
    {
        var plaatsen = herkomsten.Select(Plaats).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return plaatsen.Count == 0 ? Noten.Geen : new([Woorden.Zin(string.Join("; ", plaatsen))]);
    }

    private string? Plaats(Herkomst herkomst) => (herkomst.Bron, herkomst.Vindplaats) switch
    {
        (null, null) => null,
        ({ } bron, null) => context.Stuk(bron),
        (null, { } vindplaats) => vindplaats,
        ({ } bron, { } vindplaats) => $"{context.Stuk(bron)}, {vindplaats}",
    };
}
