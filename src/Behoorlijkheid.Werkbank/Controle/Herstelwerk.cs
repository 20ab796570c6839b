using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Applies safe repairs: other texts in the places of some, every other byte as it was.</summary>
internal static class Herstelwerk
{
    /// <summary>The files that change; of two repairs in one place the first goes, and the other is found again.</summary>
    public static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Maak(Kaderbronnen bronnen, IEnumerable<Bevinding> bevindingen) =>
        bevindingen.Select(b => b.Herstel).OfType<Tekstherstel>()
            .DistinctBy(h => (h.Bestand, h.Pointer))
            .GroupBy(h => h.Bestand, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(g => g.Key, g => Vervang(bronnen, g.Key, g), StringComparer.Ordinal);

    /// <summary>Whether two kaders ask the same of every dossier.</summary>
    public static bool VraagtHetzelfde(Toetsingskader een, Toetsingskader ander) => Vragen(een).SequenceEqual(Vragen(ander), StringComparer.Ordinal);

    private static IEnumerable<string> Vragen(Toetsingskader kader) => kader.Normen.SelectMany(n => Kaderinhoud.Uitdrukkingen(n)
        .Select(u => $"{u.Bestand}{u.Pointer}: {Formulemaker.Maak(u.Voorwaarde).Tekst}")
        .Append($"{n.Bestand}: {n.Geldig} {n.Peildatum.Lid.Pad} {string.Join(' ', n.Vereisten)}"));

    private static ReadOnlyMemory<byte> Vervang(Kaderbronnen bronnen, string bestand, IEnumerable<Tekstherstel> herstel)
    {
        var oud = bronnen.Bytes(bestand);
        var merk = oud.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var nieuw = new MemoryStream(oud.Length);
        var tot = 0;
        foreach (var (tekst, door) in herstel.Select(h => ((JsonTekst)bronnen.Knoop(bestand, h.Pointer)!, h.Nieuw)).OrderBy(h => h.Item1.Bytes.Begin))
        {
            var (begin, lengte) = tekst.Bytes;
            nieuw.Write(oud.Span[tot..(merk + begin)]);
            nieuw.Write(Encoding.UTF8.GetBytes(new JsonSchrijver(compact: true).Tekst(door).ToString()));
            tot = merk + begin + lengte;
        }

        nieuw.Write(oud.Span[tot..]);
        return nieuw.ToArray();
    }
}
