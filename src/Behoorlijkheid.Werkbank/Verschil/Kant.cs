using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A condition of one of the kaders, with the variables that it may use.</summary>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Binding">The variables, from outer to inner.</param>
/// <param name="Kader">The kader.</param>
internal sealed record Kant(Voorwaarde Voorwaarde, ImmutableArray<Variabele> Binding, Kaderkant Kader)
{
    private string? sleutel;

    public string Sleutel => sleutel ??= Kader.Sleutel(Voorwaarde, Binding);

    public string Tekst => Kader.Zin(Voorwaarde, Binding);

    /// <summary>The condition as its author writes it.</summary>
    public string Geschreven => Uitdrukkingschrijver.Schrijf(Voorwaarde);

    public Kant Met(Voorwaarde deel) => this with { Voorwaarde = deel, sleutel = null };

    public Kant Met(Voorwaarde deel, Variabele variabele) => this with { Voorwaarde = deel, Binding = Binding.Add(variabele), sleutel = null };

    public string SleutelVan(Term term) => Kader.Sleutels.Van(term, Binding);

    public string Dag(Term term) => Kader.Dag(term, Binding);

    /// <summary>What the condition joins, each once, by key; itself when it joins nothing in this way.</summary>
    /// <param name="en">Whether what must hold together is meant, or what may hold instead of each other.</param>
    public Dictionary<string, Kant> Delen(bool en)
    {
        var delen = new Dictionary<string, Kant>(StringComparer.Ordinal);
        foreach (var deel in Voorwaarde is Voorwaarde.En == en && Voorwaarde is Voorwaarde.En or Voorwaarde.Of ? Voorwaardesleutel.Leden(Voorwaarde) : [Voorwaarde])
        {
            var kant = Met(deel);
            delen.TryAdd(kant.Sleutel, kant);
        }

        return delen;
    }
}
