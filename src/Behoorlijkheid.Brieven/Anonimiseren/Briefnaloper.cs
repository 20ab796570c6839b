using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Sweeps a finished letter. Name and address of the sender are its own; the date that the letter bears stays.</summary>
internal sealed class Briefnaloper(Tekstzuiveraar zuiveraar)
{
    public List<Vondst> Vondsten { get; } = [];

    public Briefdocument LoopNa(Briefdocument document) => document with
    {
        Titel = Tekst(document.Titel, "titel"),
        Paginakop = Tekst(document.Paginakop, "paginakop"),
        Geadresseerde = [.. document.Geadresseerde.Select(r => Tekst(r, "geadresseerde"))],
        Kenmerken = [.. document.Kenmerken.Select(Kenmerk)],
        Blokken = Blokken(document.Blokken),
        Noten = [.. document.Noten.Select(n => Delen(n, "noten"))],
    };

    private Kenmerkregel Kenmerk(Kenmerkregel regel)
    {
        var gevonden = new List<Vondst>();
        var waarde = zuiveraar.LoopNa(regel.Waarde, "briefhoofd", gevonden);
        if (gevonden.TrueForAll(v => v.Soort == Vondstsoort.Dag))
        {
            return regel;
        }

        Vondsten.AddRange(gevonden);
        return regel with { Waarde = waarde };
    }

    private ImmutableArray<Briefblok> Blokken(ImmutableArray<Briefblok> blokken) => [.. blokken.Select(Blok)];

    private Briefblok Blok(Briefblok blok) => blok switch
    {
        Briefblok.Kop kop => kop with { Tekst = Delen(kop.Tekst, "kop") },
        Briefblok.Alinea alinea => alinea with { Tekst = Delen(alinea.Tekst, "tekst") },
        Briefblok.Opsomming lijst => lijst with { Punten = [.. lijst.Punten.Select(Blokken)] },
        Briefblok.Tabel tabel => tabel with
        {
            Koppen = [.. tabel.Koppen.Select(k => Delen(k, "tabel"))],
            Rijen = [.. tabel.Rijen.Select(rij => rij.Select(c => Delen(c, "tabel")).ToImmutableArray())],
        },
        Briefblok.Citaat citaat => citaat with { Blokken = Blokken(citaat.Blokken) },
        _ => blok,
    };

    private ImmutableArray<Tekstdeel> Delen(ImmutableArray<Tekstdeel> delen, string plaats) => [.. delen.Select(d => Deel(d, plaats))];

    private Tekstdeel Deel(Tekstdeel deel, string plaats) => deel switch
    {
        Tekstdeel.Tekst tekst => tekst with { Inhoud = Tekst(tekst.Inhoud, plaats) },
        Tekstdeel.Koppeling koppeling when NoemtIemand(koppeling.Adres, plaats) => new Tekstdeel.Tekst(Tekst(koppeling.Inhoud, plaats)),
        Tekstdeel.Koppeling koppeling => koppeling with { Inhoud = Tekst(koppeling.Inhoud, plaats) },
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

    private string Tekst(string tekst, string plaats) => zuiveraar.LoopNa(tekst, plaats, Vondsten);
}
