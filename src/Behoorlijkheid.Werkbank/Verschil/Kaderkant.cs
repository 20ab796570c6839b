using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One of the two kaders, with what is needed to compare and to say its conditions.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Sleutels">Writes keys.</param>
/// <param name="Zinnen">Says its conditions.</param>
internal sealed record Kaderkant(Toetsingskader Kader, Voorwaardesleutel Sleutels, Zinnenmaker Zinnen)
{
    public static Kaderkant Van(Toetsingskader kader, Func<Begrip, string> begripsnaam) => new(kader, new(begripsnaam), new(kader));

    public Kant Kant(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => new(voorwaarde, items, this);

    /// <summary>A condition as a sentence on one line.</summary>
    public string Zin(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => Zinnen.Van(voorwaarde, items).Regel;

    /// <summary>A day in words.</summary>
    public string Dag(Term dag, ImmutableArray<Variabele> items) => Zinnen.Van(dag, items);

    /// <summary>What a fact that is not yes/no is called.</summary>
    public string? Naam(Feitverwijzing? feit) => feit is null ? null : Zinnen.Woorden.Naam(feit.Lid);

    public string Sleutel(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => Sleutels.Van(voorwaarde, items);

    public string Vereiste(string id) => Kader.Vereisten.FirstOrDefault(v => v.Id == id)?.Naam ?? id;

    public string Thema(string id) => Kader.Themas.FirstOrDefault(t => t.Id == id)?.Naam ?? id;
}
