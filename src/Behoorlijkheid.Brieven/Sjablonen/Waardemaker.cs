using System.Collections;
using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Weergave;
using Fluid.Values;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Makes plain values for the template engine, which sees nothing else; gathers the footnotes on the way.</summary>
internal sealed class Waardemaker
{
    private readonly Dictionary<string, int> noten = new(StringComparer.Ordinal);
    private readonly List<string> gemist = [];

    /// <summary>What was printed and was not there.</summary>
    public IEnumerable<string> Gemist => gemist.Distinct(StringComparer.Ordinal);

    /// <summary>The values by name.</summary>
    public ImmutableArray<KeyValuePair<string, FluidValue>> Maak(Sjabloongegevens gegevens) =>
        [.. Gegevensvorm.Leden(typeof(Sjabloongegevens)).Select(l => KeyValuePair.Create(l.Naam, Van(l.Eigenschap.GetValue(gegevens), l.Naam)))];

    /// <summary>What defines the footnotes, to stand below the text.</summary>
    public string Definities() =>
        string.Concat(noten.Select(n => $"\n\n{Label(n.Value)}: {Markdowntekst.Letterlijk(n.Key)}"));

    private FluidValue Van(object? waarde, string naam) => waarde switch
    {
        null => new Ontbrekendewaarde(naam, gemist),
        string tekst => new Tekstwaarde(tekst),
        bool ja => BooleanValue.Create(ja),
        int getal => NumberValue.Create(getal),
        Noten verwijzingen => new StringValue(string.Concat(verwijzingen.Teksten.Select(t => Label(Nummer(t)))), encode: false),
        IEnumerable reeks => new ArrayValue([.. reeks.Cast<object?>().Select(item => Van(item, naam))]),
        _ => new DictionaryValue(new FluidValueDictionaryFluidIndexable(
            Gegevensvorm.Leden(waarde.GetType()).ToDictionary(l => l.Naam, l => Van(l.Eigenschap.GetValue(waarde), l.Naam), StringComparer.Ordinal))),
    };

    private int Nummer(string tekst)
    {
        if (!noten.TryGetValue(tekst, out var nummer))
        {
            nummer = noten.Count + 1;
            noten.Add(tekst, nummer);
        }

        return nummer;
    }

    private static string Label(int nummer) => $"[^bron{Woorden.Getal(nummer)}]";
}
