using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Makes a letter such that every form can write it and all forms say the same: no characters that a form refuses, no empty blocks, notes in the order of the text.</summary>
internal static class Briefzuivering
{
    private const int Koppen = 3;

    public static Briefdocument Van(Briefdocument brief)
    {
        var noten = new Nootnummering(brief.Noten);
        var blokken = Blokken(brief.Blokken, noten);
        return brief with
        {
            Titel = Regelzuivering.Van(brief.Titel),
            Paginakop = Regelzuivering.Van(brief.Paginakop),
            Conceptmerk = brief.Conceptmerk is { } merk && Regelzuivering.Van(merk) is { Length: > 0 } zuiver ? zuiver : null,
            Afzender = Regelzuivering.Van(brief.Afzender),
            Afzendergegevens = Groepen(brief.Afzendergegevens),
            Geadresseerde = Regels(brief.Geadresseerde),
            Kenmerken = [.. brief.Kenmerken.Select(k => new Kenmerkregel(Regelzuivering.Van(k.Naam), Regelzuivering.Van(k.Waarde))).Where(k => k.Naam.Length + k.Waarde.Length > 0)],
            Blokken = blokken,
            Noten = noten.Noten,
        };
    }

    private static ImmutableArray<string> Regels(ImmutableArray<string> regels) => [.. regels.Select(Regelzuivering.Van).Where(r => r.Length > 0)];

    // A blank line tells one group of lines from the next.
    private static ImmutableArray<string> Groepen(ImmutableArray<string> regels)
    {
        var uit = new List<string>();
        foreach (var regel in regels.Select(Regelzuivering.Van))
        {
            if (regel.Length > 0 || uit is [.., not ""])
            {
                uit.Add(regel);
            }
        }

        return uit is [.., ""] ? [.. uit.SkipLast(1)] : [.. uit];
    }

    private static ImmutableArray<Briefblok> Blokken(ImmutableArray<Briefblok> blokken, Nootnummering noten) =>
        [.. blokken.SelectMany(b => b switch
        {
            Briefblok.Kop kop => Kop(kop, noten),
            Briefblok.Tabel tabel => Tabel(tabel, noten),
            _ => Binnen(b, noten, inCitaat: false),
        })];

    /// <summary>What may stand in a list or a quotation: paragraphs, lists, and in a list a quotation. A heading there is bold text, and a table its rows.</summary>
    private static IEnumerable<Briefblok> Binnen(Briefblok blok, Nootnummering noten, bool inCitaat) => blok switch
    {
        Briefblok.Alinea alinea => Regelzuivering.Van(alinea.Tekst, metRegeleinden: true, noten.Plaats) is { IsEmpty: false } tekst ? [new Briefblok.Alinea(tekst)] : [],
        Briefblok.Opsomming lijst => Opsomming(lijst, noten, inCitaat),
        Briefblok.Citaat citaat when inCitaat => citaat.Blokken.SelectMany(b => Binnen(b, noten, inCitaat)),
        Briefblok.Citaat citaat => Citaat(citaat, noten),
        Briefblok.Kop kop => Binnen(new Briefblok.Alinea([.. kop.Tekst.Select(d => d is Tekstdeel.Tekst t ? t with { Vet = true } : d)]), noten, inCitaat),
        Briefblok.Tabel tabel => tabel.Rijen.Prepend(tabel.Koppen).SelectMany(r => Binnen(new Briefblok.Alinea(Rij(r)), noten, inCitaat)),
        _ => [],
    };

    private static IEnumerable<Briefblok> Opsomming(Briefblok.Opsomming lijst, Nootnummering noten, bool inCitaat)
    {
        ImmutableArray<ImmutableArray<Briefblok>> punten =
            [.. lijst.Punten.Select(p => p.SelectMany(b => Binnen(b, noten, inCitaat)).ToImmutableArray()).Where(p => !p.IsEmpty)];
        return punten.IsEmpty ? [] : [lijst with { Punten = punten }];
    }

    private static IEnumerable<Briefblok> Citaat(Briefblok.Citaat citaat, Nootnummering noten)
    {
        ImmutableArray<Briefblok> blokken = [.. citaat.Blokken.SelectMany(b => Binnen(b, noten, inCitaat: true))];
        return blokken.IsEmpty ? [] : [new Briefblok.Citaat(blokken)];
    }

    private static IEnumerable<Briefblok> Kop(Briefblok.Kop kop, Nootnummering noten) =>
        Regelzuivering.Van(kop.Tekst, metRegeleinden: false, noten.Plaats) is { IsEmpty: false } tekst ? [new Briefblok.Kop(Math.Clamp(kop.Niveau, 1, Koppen), tekst)] : [];

    private static IEnumerable<Briefblok> Tabel(Briefblok.Tabel tabel, Nootnummering noten)
    {
        var breedte = tabel.Koppen.Length;
        var koppen = Cellen(tabel.Koppen);
        ImmutableArray<ImmutableArray<ImmutableArray<Tekstdeel>>> rijen = [.. tabel.Rijen.Select(Cellen)];
        return breedte == 0 || rijen.Prepend(koppen).All(r => r.All(c => c.IsEmpty)) ? [] : [new Briefblok.Tabel(koppen, rijen)];

        ImmutableArray<ImmutableArray<Tekstdeel>> Cellen(ImmutableArray<ImmutableArray<Tekstdeel>> rij) => rij.Length == breedte
            ? [.. rij.Select(c => Regelzuivering.Van(c, metRegeleinden: false, noten.Plaats))]
            : throw new ArgumentException($"A row of a table has {rij.Length} cells where there are {breedte} headings.", nameof(tabel));
    }

    private static ImmutableArray<Tekstdeel> Rij(ImmutableArray<ImmutableArray<Tekstdeel>> cellen) =>
        [.. cellen.Where(c => !c.IsEmpty).SelectMany((c, i) => i == 0 ? c : c.Insert(0, new Tekstdeel.Tekst(" – ")))];
}
