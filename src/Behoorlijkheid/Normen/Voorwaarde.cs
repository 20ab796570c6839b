using System.Collections.Immutable;

namespace Behoorlijkheid.Normen;

/// <summary>The closed algebra of conditions. What an expression of a norm cannot be translated into does not exist here: the translation is the sandbox.</summary>
internal abstract record Voorwaarde
{
    private Voorwaarde()
    {
    }

    internal sealed record Constante(bool Waar) : Voorwaarde;

    internal sealed record En(ImmutableArray<Voorwaarde> Delen) : Voorwaarde;

    internal sealed record Of(ImmutableArray<Voorwaarde> Delen) : Voorwaarde;

    internal sealed record Niet(Voorwaarde Deel) : Voorwaarde;

    /// <summary>A yes/no fact, read as "it is so".</summary>
    internal sealed record Feit(Feitverwijzing Verwijzing) : Voorwaarde;

    internal sealed record Vergelijking(Term Links, Vergelijker Vergelijker, Term Rechts) : Voorwaarde;

    /// <summary><c>x in ("a", "b")</c>.</summary>
    internal sealed record Lidmaatschap(Term Waarde, ImmutableArray<Term> Verzameling) : Voorwaarde;

    /// <summary><c>lijst.Any(v =&gt; …)</c> or <c>lijst.All(v =&gt; …)</c>.</summary>
    internal sealed record Kwantor(Kwantorsoort Soort, Lijstverwijzing Lijst, Variabele Variabele, Voorwaarde Deel) : Voorwaarde;

    /// <summary>The use of a begrip, with the items it is said of (none, one, or a pair).</summary>
    internal sealed record Begripsgebruik(Begrip Begrip, ImmutableArray<Variabele> Over) : Voorwaarde;
}
