using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>One of the two kaders, with what is needed to compare and to say its conditions.</summary>
/// <param name="Kader">The kader.</param>
/// <param name="Sleutels">Writes keys.</param>
/// <param name="Woorden">Speaks its words.</param>
internal sealed record Kaderkant(Toetsingskader Kader, Voorwaardesleutel Sleutels, Voorwaardewoorden Woorden)
{
    public static Kaderkant Van(Toetsingskader kader, Func<Begrip, string> begripsnaam) => new(kader, new(begripsnaam), new(kader.Feitwoorden));

    public Kant Kant(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => new(voorwaarde, items, Sleutels, Woorden);

    public string Sleutel(Voorwaarde voorwaarde, ImmutableArray<Variabele> items) => Sleutels.Van(voorwaarde, items);

    public string Vereiste(string id) => Kader.Vereisten.FirstOrDefault(v => v.Id == id)?.Naam ?? id;

    public string Thema(string id) => Kader.Themas.FirstOrDefault(t => t.Id == id)?.Naam ?? id;
}
