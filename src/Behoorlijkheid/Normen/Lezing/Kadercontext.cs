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
    public Voorwaarde Voorwaarde(JsonTekst? tekst, Bereik bereik)
    {
        Voorwaarde? gelezen = null;
        if (tekst is not null)
        {
            var fouten = new List<Uitdrukkingsfout>();
            gelezen = Compiler.Bereid(tekst.Waarde, bereik, fouten) is { } uitdrukking ? Compileer(uitdrukking, fouten) : null;
            Meld(tekst, fouten);
        }

        return gelezen ?? new Voorwaarde.Constante(false);
    }

    /// <summary>The condition, or <c>null</c>; one that uses a begrip that could not be read has no problem of its own.</summary>
    public Voorwaarde? Compileer(Voorbereiding uitdrukking, List<Uitdrukkingsfout> fouten) =>
        uitdrukking.Begrippen.All(gebruik => Begrippen.ContainsKey(gebruik.Kop.Naam)) ? Compiler.Compileer(uitdrukking, Begrippen, fouten) : null;

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
}
