using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Which item each variable stands for, by a name that does not depend on how the author called it.</summary>
internal sealed class Omgeving
{
    private readonly ImmutableDictionary<Variabele, string> namen;
    private readonly int diepte;

    private Omgeving(ImmutableDictionary<Variabele, string> namen, int diepte)
    {
        this.namen = namen;
        this.diepte = diepte;
    }

    public static Omgeving Leeg { get; } = new(ImmutableDictionary<Variabele, string>.Empty, 0);

    /// <summary>The name; the item of a row is called after its list.</summary>
    public string Naam(Variabele variabele) => namen.GetValueOrDefault(variabele) ?? variabele.Lijst.Pad;

    /// <summary>Inside a quantifier.</summary>
    public Omgeving Met(Variabele variabele) => new(namen.SetItem(variabele, $"{variabele.Lijst.Pad}#{diepte}"), diepte + 1);

    /// <summary>Inside the definition of a begrip.</summary>
    public Omgeving In(Voorwaarde.Begripsgebruik gebruik)
    {
        var binnen = ImmutableDictionary<Variabele, string>.Empty;
        for (var i = 0; i < gebruik.Over.Length; i++)
        {
            binnen = binnen.SetItem(gebruik.Begrip.Over[i], Naam(gebruik.Over[i]));
        }

        return new(binnen, diepte);
    }
}
