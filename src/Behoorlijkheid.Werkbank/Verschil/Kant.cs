using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A condition of one of the kaders, with the variables that it may use.</summary>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Binding">The variables, from outer to inner.</param>
/// <param name="Sleutels">Writes keys of this kader.</param>
/// <param name="Woorden">Speaks the words of this kader.</param>
internal sealed record Kant(Voorwaarde Voorwaarde, ImmutableArray<Variabele> Binding, Voorwaardesleutel Sleutels, Voorwaardewoorden Woorden)
{
    private string? sleutel;

    public string Sleutel => sleutel ??= Sleutels.Van(Voorwaarde, Binding);

    public string Tekst => Woorden.Van(Voorwaarde);

    public Kant Met(Voorwaarde deel) => this with { Voorwaarde = deel, sleutel = null };

    public Kant Met(Voorwaarde deel, Variabele variabele) => this with { Voorwaarde = deel, Binding = Binding.Add(variabele), sleutel = null };

    public string SleutelVan(Term term) => Sleutels.Van(term, Binding);

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
