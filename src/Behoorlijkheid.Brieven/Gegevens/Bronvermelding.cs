using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Writes sources as footnotes: articles in full, reports, and documents of the dossier with the place in them.</summary>
/// <param name="context">The beoordeling with its names.</param>
/// <param name="jaar">The year of the letter: what was written later it cannot name.</param>
internal sealed class Bronvermelding(Weergavecontext context, int jaar)
{
    private const string Awb = " Awb";
    private const string AwbVoluit = " van de Algemene wet bestuursrecht (Awb)";

    /// <summary>The sources of a norm; those of after the letter only if there is no other.</summary>
    public Noten Norm(IReadOnlyCollection<string> bronnen)
    {
        var toen = bronnen.Where(b => Rapportverwijzing.Lees(b) is not { } rapport || rapport.Jaar <= jaar).ToList();
        return bronnen.Count == 0 ? Noten.Geen : new([GegevensTeksten.Zie(Bronnenlijst.Schrijf(toen.Count > 0 ? toen : bronnen))]);
    }

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
        return plaatsen.Count == 0 ? Noten.Geen : new([GegevensTeksten.Uit(string.Join("; ", plaatsen))]);
    }

    // The day tells documents of one name apart.
    private string Stuk(string id)
    {
        var titel = context.Stuk(id);
        return context.Dossier.Stukken.FirstOrDefault(s => s.Id == id)?.Datum is { IsDag: true } datum && !titel.Contains(Woorden.Dag(datum.Eerste), StringComparison.Ordinal)
            ? $"{titel} ({Woorden.Dag(datum.Eerste)})"
            : titel;
    }

    private string? Plaats(Herkomst herkomst) => (herkomst.Bron, herkomst.Vindplaats) switch
    {
        (null, null) => null,
        ({ } bron, null) => Stuk(bron),
        (null, { } vindplaats) => vindplaats,
        ({ } bron, { } vindplaats) => $"{Stuk(bron)}, {vindplaats}",
    };
}
