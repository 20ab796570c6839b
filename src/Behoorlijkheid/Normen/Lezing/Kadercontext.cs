using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>What the readers of begrippen, norms and grounds share while one kader is read.</summary>
internal sealed class Kadercontext
{
    public required Feitenmodel Model { get; init; }

    public required Kaderkop Kop { get; init; }

    public required Itemlezer Items { get; init; }

    public required Woordenschat Woordenschat { get; init; }

    public required NormCompiler Compiler { get; init; }

    public required Probleemlijst Problemen { get; init; }

    /// <summary>The begrippen that could be read, by name.</summary>
    public Dictionary<string, Begrip> Begrippen { get; } = new(StringComparer.Ordinal);

    /// <summary>The condition that an expression says; what stands in for it when it could not be read.</summary>
    public Voorwaarde Voorwaarde(JsonTekst? tekst, Bereik bereik) =>
        Gelezen(tekst, bereik, Compileer) ?? new Voorwaarde.Constante(false);

    /// <summary>The day that an expression says; what stands in for it when it could not be read.</summary>
    public Term Dag(JsonTekst? tekst, Bereik bereik) =>
        Gelezen(tekst, bereik, (uitdrukking, fouten) => HeeftBegrippen(uitdrukking) ? Compiler.CompileerDag(uitdrukking, Begrippen, fouten) : null)
        ?? new Term.Dag(default);

    /// <summary>The condition, or <c>null</c>; one that uses a begrip that could not be read has no problem of its own.</summary>
    public Voorwaarde? Compileer(Voorbereiding uitdrukking, List<Uitdrukkingsfout> fouten) =>
        HeeftBegrippen(uitdrukking) ? Compiler.Compileer(uitdrukking, Begrippen, fouten) : null;

    public void Meld(JsonTekst tekst, IEnumerable<Uitdrukkingsfout> fouten)
    {
        foreach (var fout in fouten)
        {
            Problemen.Voeg(tekst.PlaatsIn(fout.Begin), fout.Melding);
        }
    }

    public string Bron(JsonTekst? tekst)
    {
        if (tekst is not null && !Wetsverwijzing.TryParse(tekst.Waarde, out _))
        {
            Problemen.Voeg(tekst.Plaats, KaderTeksten.Bron(tekst.Waarde));
        }

        return tekst?.Waarde ?? string.Empty;
    }

    private T? Gelezen<T>(JsonTekst? tekst, Bereik bereik, Func<Voorbereiding, List<Uitdrukkingsfout>, T?> compileer)
        where T : class
    {
        if (tekst is null)
        {
            return null;
        }

        var fouten = new List<Uitdrukkingsfout>();
        var gelezen = Compiler.Bereid(tekst.Waarde, bereik, fouten) is { } uitdrukking ? compileer(uitdrukking, fouten) : null;
        Meld(tekst, fouten);
        return gelezen;
    }

    private bool HeeftBegrippen(Voorbereiding uitdrukking) => uitdrukking.Begrippen.All(gebruik => Begrippen.ContainsKey(gebruik.Kop.Naam));
}
