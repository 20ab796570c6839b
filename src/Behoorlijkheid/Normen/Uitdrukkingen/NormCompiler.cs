namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Makes conditions of the expressions of one kader, through four gates: words, parser, translation, texts.</summary>
/// <remarks>It keeps the view for all of them, and so belongs to one kader and one thread.</remarks>
/// <param name="woordenschat">The names of the kader.</param>
/// <param name="grenzen">How large an expression may be.</param>
internal sealed class NormCompiler(Woordenschat woordenschat, Kadergrenzen grenzen)
{
    private Uitdrukkingsparser? parser;

    /// <summary>What needs no parser: words, size, syntax, names and kinds.</summary>
    /// <returns>The expression with its names, or <c>null</c> after adding at least one problem.</returns>
    public Voorbereiding? Bereid(string bron, Bereik bereik, List<Uitdrukkingsfout> fouten)
    {
        if (Uitdrukkingslexer.Lees(bron, grenzen, fouten) is not { } tekst || !Zinsbouw.IsGoed(tekst, fouten))
        {
            return null;
        }

        var eerder = fouten.Count;
        var vermeldingen = Naamzoeker.Zoek(tekst, woordenschat, bereik, fouten);
        if (fouten.Count == eerder)
        {
            Soortcontrole.Controleer(tekst, vermeldingen, fouten);
        }

        return fouten.Count == eerder ? new Voorbereiding(tekst, bereik, vermeldingen) : null;
    }

    /// <summary>Parser, translation and texts. To be called on a <see cref="Parserdraad"/>.</summary>
    /// <returns>The condition, or <c>null</c> after adding one problem.</returns>
    public Voorwaarde? Compileer(Voorbereiding uitdrukking, IReadOnlyDictionary<string, Begrip> begrippen, List<Uitdrukkingsfout> fouten)
    {
        parser ??= new Uitdrukkingsparser(woordenschat);
        return parser.Parse(uitdrukking, typeof(bool), fouten) is { } boom ? Vertaler.Vertaal(boom, uitdrukking, begrippen, grenzen, fouten) : null;
    }

    /// <summary>As <see cref="Compileer"/>, for an expression that says a day.</summary>
    /// <returns>The day, or <c>null</c> after adding one problem.</returns>
    public Term? CompileerDag(Voorbereiding uitdrukking, IReadOnlyDictionary<string, Begrip> begrippen, List<Uitdrukkingsfout> fouten)
    {
        parser ??= new Uitdrukkingsparser(woordenschat);
        return parser.Parse(uitdrukking, typeof(DateOnly), fouten) is { } boom ? Vertaler.VertaalDag(boom, uitdrukking, begrippen, grenzen, fouten) : null;
    }
}
