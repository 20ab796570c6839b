using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A letter in Markdown: CommonMark with footnotes and pipe tables. Lines are not broken, so that who edits a sentence changes one line.</summary>
internal static class Markdownbrief
{
    public static string Van(Briefdocument brief)
    {
        IEnumerable<string> delen =
        [
            brief.Conceptmerk is { } merk ? Vet(merk) : string.Empty,
            brief.Afzender.Length > 0 ? Vet(brief.Afzender) : string.Empty,
            Regels(brief.Geadresseerde),
            Kenmerken(brief.Kenmerken),
            Regels(brief.Afzendergegevens),
            Blokken(brief.Blokken),
            .. brief.Noten.Select((n, i) => $"{Markdownregel.Noot(i)}: {Markdownregel.Van(n).Replace("\n", "\n    ", StringComparison.Ordinal)}"),
        ];
        return string.Join("\n\n", delen.Where(d => d.Length > 0)) + "\n";
    }

    private static string Vet(string tekst) => Markdownregel.Van([new Tekstdeel.Tekst(tekst, Vet: true)]);

    private static string Regels(ImmutableArray<string> regels) => string.Join("\\\n", regels.Select(Markdownregel.Van));

    private static string Kenmerken(ImmutableArray<Kenmerkregel> kenmerken) => string.Join("\\\n", kenmerken.Select(k => Markdownregel.Van(Kenmerk(k))));

    private static ImmutableArray<Tekstdeel> Kenmerk(Kenmerkregel kenmerk) => kenmerk switch
    {
        { Naam.Length: 0 } => [new Tekstdeel.Tekst(kenmerk.Waarde)],
        { Waarde.Length: 0 } => [new Tekstdeel.Tekst(kenmerk.Naam, Vet: true)],
        _ => [new Tekstdeel.Tekst(kenmerk.Naam, Vet: true), new Tekstdeel.Tekst(" " + kenmerk.Waarde)],
    };

    private static string Blokken(ImmutableArray<Briefblok> blokken)
    {
        var uit = new List<string>();
        var wissel = false;
        for (var i = 0; i < blokken.Length; i++)
        {
            // Two lists in a row are told apart by another mark.
            wissel = blokken[i] is Briefblok.Opsomming { Genummerd: var deze } && i > 0 && blokken[i - 1] is Briefblok.Opsomming { Genummerd: var vorige } && deze == vorige && !wissel;
            uit.Add(Blok(blokken[i], wissel));
        }

        return string.Join("\n\n", uit);
    }

    private static string Blok(Briefblok blok, bool wissel) => blok switch
    {
        Briefblok.Kop kop => $"{new string('#', kop.Niveau)} {Markdownregel.Van(kop.Tekst)}",
        Briefblok.Alinea alinea => Markdownregel.Van(alinea.Tekst),
        Briefblok.Opsomming lijst => Opsomming(lijst, wissel),
        Briefblok.Citaat citaat => string.Join('\n', Blokken(citaat.Blokken).Split('\n').Select(r => r.Length == 0 ? ">" : "> " + r)),
        Briefblok.Tabel tabel => Tabel(tabel),
        _ => string.Empty,
    };

    private static string Opsomming(Briefblok.Opsomming lijst, bool wissel) =>
        string.Join(lijst.Punten.All(IsKort) ? "\n" : "\n\n", lijst.Punten.Select((p, i) => Punt(Teken(lijst, wissel, i), p)));

    private static string Teken(Briefblok.Opsomming lijst, bool wissel, int plaats) => lijst.Genummerd
        ? string.Create(CultureInfo.InvariantCulture, $"{plaats + 1}{(wissel ? ')' : '.')} ")
        : wissel ? "* " : "- ";

    // Points of one paragraph, perhaps with such a list, follow each other without blank lines.
    private static bool IsKort(ImmutableArray<Briefblok> punt) =>
        punt is [Briefblok.Alinea] || (punt is [Briefblok.Alinea, Briefblok.Opsomming { Punten: var binnen }] && binnen.All(IsKort));

    private static string Punt(string teken, ImmutableArray<Briefblok> punt)
    {
        var tekst = IsKort(punt) ? string.Join('\n', punt.Select(b => Blok(b, wissel: false))) : Blokken(punt);
        var inspringing = new string(' ', teken.Length);
        return teken + string.Join('\n', tekst.Split('\n').Select((r, i) => i == 0 || r.Length == 0 ? r : inspringing + r));
    }

    private static string Tabel(Briefblok.Tabel tabel) => string.Join(
        '\n',
        tabel.Rijen.Select(Rij).Prepend("| " + string.Join(" | ", tabel.Koppen.Select(_ => "---")) + " |").Prepend(Rij(tabel.Koppen)));

    private static string Rij(ImmutableArray<ImmutableArray<Tekstdeel>> cellen) => "| " + string.Join(" | ", cellen.Select(Markdownregel.Van)) + " |";
}
