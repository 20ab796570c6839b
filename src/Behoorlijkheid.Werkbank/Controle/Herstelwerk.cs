using System.Text;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Controle.Logica;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>Applies safe repairs: other texts in the places of some, every other byte as it was.</summary>
internal static class Herstelwerk
{
    // A repair can make room for another in the same place; more rounds than this none needs.
    private const int MeesteRondes = 4;

    /// <summary>Repairs what can be, in memory. What is read afterwards asks the same as before: a round of which that is not so is left out.</summary>
    public static Herstelling Herstel(Kaderwerk werk, Kaderbronnen bronnen)
    {
        var (nu, plaatsen) = (bronnen, 0);
        var gelezen = werk;
        for (var ronde = 0; ronde < MeesteRondes; ronde++)
        {
            var herstel = Controleur.Controleer(new(gelezen, nu)).Bevindingen.Select(b => b.Herstel).OfType<Tekstherstel>().DistinctBy(h => (h.Bestand, h.Pointer)).ToList();
            var anders = nu.Met(herstel.GroupBy(h => h.Bestand, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, Vervang(nu, g.Key, g))));
            if (herstel.Count == 0 || !Kaderwerklezer.Lees(anders.Bestanden).Probeer(out var opnieuw) || !VraagtHetzelfde(gelezen.Kader, opnieuw.Kader))
            {
                break;
            }

            (nu, gelezen, plaatsen) = (anders, opnieuw, plaatsen + herstel.Count);
        }

        return new([.. nu.Bestanden.Where(b => !b.Value.Span.SequenceEqual(bronnen.Bestanden[b.Key].Span)).OrderBy(b => b.Key, StringComparer.Ordinal)], plaatsen);
    }

    /// <summary>Whether two kaders ask the same of every dossier.</summary>
    private static bool VraagtHetzelfde(Toetsingskader een, Toetsingskader ander) => Vragen(een).SequenceEqual(Vragen(ander), StringComparer.Ordinal);

    private static IEnumerable<string> Vragen(Toetsingskader kader) => kader.Normen.SelectMany(n => Kaderinhoud.Uitdrukkingen(n)
        .Select(u => $"{u.Bestand}{u.Pointer}: {Formulemaker.Maak(u.Voorwaarde).Tekst}")
        .Append($"{n.Bestand}: {n.Geldig} {n.Peildatum.Lid.Pad} {string.Join(' ', n.Vereisten)}"));

    private static ReadOnlyMemory<byte> Vervang(Kaderbronnen bronnen, string bestand, IEnumerable<Tekstherstel> herstel)
    {
        var oud = bronnen.Bestanden[bestand];
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
