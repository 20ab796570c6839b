using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>A letter as plain text: lines of at most 88 characters, blank lines between blocks, notes at the end.</summary>
internal static class Brieftekst
{
    private const int Breedte = 88;

    public static string Van(Briefdocument brief)
    {
        var zuiver = Briefzuivering.Van(brief);
        List<IEnumerable<string>> delen = [Merk(zuiver), Regels([zuiver.Afzender]), Regels(zuiver.Geadresseerde), Kenmerken(zuiver), Regels(zuiver.Afzendergegevens), Blokken(zuiver.Blokken, Breedte, ruim: true)];
        if (!zuiver.Noten.IsEmpty)
        {
            delen.Add([new string('-', Breedte / 4), .. zuiver.Noten.SelectMany((n, i) => Punt($"[{Nummer(i)}] ", Regels(n, Breedte - Nummer(i).Length - 3)))]);
        }

        return string.Join("\n\n", delen.Select(d => string.Join('\n', d)).Where(d => d.Length > 0)) + "\n";
    }

    private static IEnumerable<string> Merk(Briefdocument brief) => brief.Conceptmerk is { } merk ? Afbreking.Regels($"*** {merk} ***", Breedte) : [];

    private static IEnumerable<string> Regels(ImmutableArray<string> regels) => regels.SelectMany(r => Afbreking.Regels(r, Breedte));

    private static IEnumerable<string> Kenmerken(Briefdocument brief)
    {
        var naam = Math.Min(brief.Kenmerken.Select(k => k.Naam.Length).DefaultIfEmpty().Max() + 2, Breedte / 3);
        return brief.Kenmerken
            .SelectMany(k => k.Naam.Length > naam - 2
                ? Afbreking.Regels($"{k.Naam} {k.Waarde}", Breedte)
                : Punt(k.Naam.PadRight(naam), Afbreking.Regels(k.Waarde, Breedte - naam)))
            .Select(r => r.TrimEnd(' '));
    }

    private static IEnumerable<string> Blokken(ImmutableArray<Briefblok> blokken, int breedte, bool ruim) =>
        blokken.SelectMany((b, i) => ruim && i > 0 ? Blok(b, breedte).Prepend(string.Empty) : Blok(b, breedte));

    private static IEnumerable<string> Blok(Briefblok blok, int breedte) => blok switch
    {
        Briefblok.Kop kop => Kop(kop, breedte),
        Briefblok.Alinea alinea => Regels(alinea.Tekst, breedte),
        Briefblok.Opsomming lijst => lijst.Punten.SelectMany((p, i) => Punt(lijst, i, p, breedte)),
        Briefblok.Citaat citaat => Blokken(citaat.Blokken, breedte - 4, ruim: true).Select(r => r.Length == 0 ? r : "    " + r),
        Briefblok.Tabel tabel => Tabel(tabel, breedte),
        _ => [],
    };

    private static IEnumerable<string> Kop(Briefblok.Kop kop, int breedte)
    {
        var regels = Regels(kop.Tekst, breedte).ToList();
        return kop.Niveau == 1 ? regels.Append(new string('-', regels.Max(r => r.Length))) : regels;
    }

    // A point that holds more than one paragraph has a blank line between them; a list within it follows at once.
    private static IEnumerable<string> Punt(Briefblok.Opsomming lijst, int plaats, ImmutableArray<Briefblok> punt, int breedte)
    {
        var teken = lijst.Genummerd ? $"{Nummer(plaats)}. " : "- ";
        var binnen = Math.Max(breedte - teken.Length, Breedte / 3);
        return Punt(teken, punt.SelectMany((b, i) => i > 0 && b is not Briefblok.Opsomming ? Blok(b, binnen).Prepend(string.Empty) : Blok(b, binnen)));
    }

    private static IEnumerable<string> Punt(string teken, IEnumerable<string> regels)
    {
        var inspringing = new string(' ', teken.Length);
        return regels.DefaultIfEmpty(string.Empty).Select((r, i) => i == 0 ? teken + r : r.Length == 0 ? r : inspringing + r);
    }

    private static IEnumerable<string> Tabel(Briefblok.Tabel tabel, int breedte)
    {
        var lijst = new Blok.Tabel([.. tabel.Koppen.Select(Regel)], [.. tabel.Rijen.Select(r => r.Select(Regel).ToImmutableArray())]);
        return Teksttabel.Regels(lijst, breedte).Select(r => r.TrimEnd(' '));
    }

    private static IEnumerable<string> Regels(ImmutableArray<Tekstdeel> delen, int breedte) =>
        Regel(delen).Split('\n').SelectMany(r => Afbreking.Regels(r, breedte));

    private static string Regel(ImmutableArray<Tekstdeel> delen) => string.Concat(delen.Select(d => d switch
    {
        Tekstdeel.Tekst tekst => tekst.Inhoud,
        Tekstdeel.Regeleinde => "\n",
        Tekstdeel.Koppeling koppeling when Toont(koppeling) => koppeling.Inhoud,
        Tekstdeel.Koppeling koppeling => $"{koppeling.Inhoud} <{koppeling.Adres.AbsoluteUri}>",
        Tekstdeel.Nootverwijzing noot => $"[{Nummer(noot.Noot)}]",
        _ => string.Empty,
    }));

    // A link whose words are its address is written once.
    private static bool Toont(Tekstdeel.Koppeling koppeling) =>
        koppeling.Adres.AbsoluteUri.TrimEnd('/').EndsWith(koppeling.Inhoud.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static string Nummer(int plaats) => (plaats + 1).ToString(CultureInfo.InvariantCulture);
}
