using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Sweeps a finished letter. Name and address of the sender are its own; the date that the letter bears stays.</summary>
/// <remarks>What a reader reads as one, a paragraph, a point of a list, a row of a table, is swept as one: its days are told apart.</remarks>
internal sealed class Briefnaloper(Tekstzuiveraar zuiveraar, Kaderdagen kader)
{
    private const string InTekst = "tekst";

    public List<Vondst> Vondsten { get; } = [];

    public Briefdocument LoopNa(Briefdocument document) => document with
    {
        Titel = Tekst(document.Titel, "titel"),
        Paginakop = Tekst(document.Paginakop, "paginakop"),
        Geadresseerde = [.. document.Geadresseerde.Select(r => Tekst(r, "geadresseerde"))],
        Kenmerken = [.. document.Kenmerken.Select(Kenmerk)],
        Blokken = [.. document.Blokken.Select(Blok)],
        Noten = [.. document.Noten.Select(n => Samen(n, "noten", Delen))],
    };

    private Kenmerkregel Kenmerk(Kenmerkregel regel)
    {
        var gevonden = new List<Vondst>();
        var waarde = zuiveraar.LoopNa([regel.Waarde], "briefhoofd", gevonden, kader)[0];
        if (gevonden.TrueForAll(v => v.Soort == Vondstsoort.Dag))
        {
            return regel;
        }

        Vondsten.AddRange(gevonden);
        return regel with { Waarde = waarde };
    }

    private Briefblok Blok(Briefblok blok) => blok switch
    {
        Briefblok.Kop => Samen(blok, "kop", Blok),
        Briefblok.Opsomming lijst => lijst with { Punten = [.. lijst.Punten.Select(p => Samen(p, InTekst, Blokken))] },
        Briefblok.Tabel tabel => tabel with { Koppen = Samen(tabel.Koppen, "tabel", Rij), Rijen = [.. tabel.Rijen.Select(r => Samen(r, "tabel", Rij))] },
        Briefblok.Citaat citaat => citaat with { Blokken = [.. citaat.Blokken.Select(Blok)] },
        _ => Samen(blok, InTekst, Blok),
    };

    // All texts of a part at once: they are gathered, swept together, and put back in their order.
    private T Samen<T>(T deel, string plaats, Func<T, Func<string, string>, string, T> vertaal)
    {
        var teksten = new List<string>();
        var gelezen = vertaal(
            deel,
            tekst =>
            {
                teksten.Add(tekst);
                return tekst;
            },
            plaats);
        var nieuw = new Queue<string>(zuiveraar.LoopNa(teksten, plaats, Vondsten, kader));
        return vertaal(gelezen, _ => nieuw.Dequeue(), plaats);
    }

    private Briefblok Blok(Briefblok blok, Func<string, string> zet, string plaats) => blok switch
    {
        Briefblok.Kop kop => kop with { Tekst = Delen(kop.Tekst, zet, plaats) },
        Briefblok.Alinea alinea => alinea with { Tekst = Delen(alinea.Tekst, zet, plaats) },
        Briefblok.Opsomming lijst => lijst with { Punten = [.. lijst.Punten.Select(p => Blokken(p, zet, plaats))] },
        Briefblok.Tabel tabel => tabel with { Koppen = Rij(tabel.Koppen, zet, plaats), Rijen = [.. tabel.Rijen.Select(r => Rij(r, zet, plaats))] },
        Briefblok.Citaat citaat => citaat with { Blokken = Blokken(citaat.Blokken, zet, plaats) },
        _ => blok,
    };

    private ImmutableArray<Briefblok> Blokken(ImmutableArray<Briefblok> blokken, Func<string, string> zet, string plaats) => [.. blokken.Select(b => Blok(b, zet, plaats))];

    private ImmutableArray<ImmutableArray<Tekstdeel>> Rij(ImmutableArray<ImmutableArray<Tekstdeel>> cellen, Func<string, string> zet, string plaats) => [.. cellen.Select(c => Delen(c, zet, plaats))];

    private ImmutableArray<Tekstdeel> Delen(ImmutableArray<Tekstdeel> delen, Func<string, string> zet, string plaats) => [.. delen.Select(d => Deel(d, zet, plaats))];

    private Tekstdeel Deel(Tekstdeel deel, Func<string, string> zet, string plaats) => deel switch
    {
        Tekstdeel.Tekst tekst => tekst with { Inhoud = zet(tekst.Inhoud) },
        Tekstdeel.Koppeling koppeling when NoemtIemand(koppeling.Adres, plaats) => new Tekstdeel.Tekst(zet(koppeling.Inhoud)),
        Tekstdeel.Koppeling koppeling => koppeling with { Inhoud = zet(koppeling.Inhoud) },
        _ => deel,
    };

    // A link that names somebody is no link any more.
    private bool NoemtIemand(Uri adres, string plaats)
    {
        var tekst = Uri.UnescapeDataString(adres.OriginalString);
        if (!zuiveraar.IsZekerPersoonlijk(tekst))
        {
            return false;
        }

        Vondsten.Add(new(plaats, Vondstsoort.Naam, IsZeker: true, tekst, string.Empty));
        return true;
    }

    private string Tekst(string tekst, string plaats) => zuiveraar.LoopNa([tekst], plaats, Vondsten, kader)[0];
}
