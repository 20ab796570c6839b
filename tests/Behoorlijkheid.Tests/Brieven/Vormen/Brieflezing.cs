using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>What a letter says, line by line with its place (<c>kop1</c>, <c>p</c>, <c>l2</c> in a list, <c>q</c> quoted, <c>th</c>, <c>td</c>, <c>noot</c>): what every form must say too. Knows nothing of the forms.</summary>
internal sealed class Brieflezing
{
    private const int Lijstniveaus = 9;

    private readonly Briefdocument _brief;
    private readonly List<int> _noten = [];
    private readonly List<string> _regels = [];

    private Brieflezing(Briefdocument brief) => _brief = brief;

    public static ImmutableArray<string> Van(Briefdocument brief) => [.. Hoofd(brief), .. Tekst(brief)];

    /// <summary>The head of the letter.</summary>
    public static IEnumerable<string> Hoofd(Briefdocument brief)
    {
        IEnumerable<(string Soort, string Tekst)> regels =
        [
            ("merk", brief.Conceptmerk ?? string.Empty),
            ("afzender", brief.Afzender),
            .. brief.Geadresseerde.Select(r => ("aan", r)),
            .. brief.Kenmerken.Select(k => ("kenmerk", k.Naam + " " + k.Waarde)),
            .. brief.Afzendergegevens.Select(r => ("gegevens", r)),
        ];
        return regels.Select(r => (r.Soort, Tekst: Zuiver(r.Tekst))).Where(r => r.Tekst.Length > 0).Select(r => $"{r.Soort}|{r.Tekst}");
    }

    /// <summary>The text and the notes.</summary>
    public static ImmutableArray<string> Tekst(Briefdocument brief)
    {
        var lezing = new Brieflezing(brief);
        foreach (var blok in brief.Blokken)
        {
            lezing.Blok(blok);
        }

        return [.. lezing._regels, .. lezing._noten.Select(n => $"noot|{lezing.Regel(brief.Noten[n], metRegeleinden: true, inNoot: true)}")];
    }

    /// <summary>A line as a reader sees it.</summary>
    public static string Zuiver(string tekst) => new Leesregel().Voeg(Tekens(tekst)).Genormaliseerd().ToString();

    private static string Tekens(string tekst)
    {
        var uit = new StringBuilder();
        foreach (var rune in tekst.EnumerateRunes())
        {
            var categorie = Rune.GetUnicodeCategory(rune);
            if (rune.Value is 0xAD or 0x61C or 0x200B or 0x2060 or 0xFEFF or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))
            {
                continue;
            }

            uit.Append(rune.Value switch
            {
                0xA0 => "\u00A0",
                0xFFFE or 0xFFFF => "\uFFFD",
                _ when categorie is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator => " ",
                _ => rune.ToString(),
            });
        }

        return uit.ToString();
    }

    private void Blok(Briefblok blok)
    {
        switch (blok)
        {
            case Briefblok.Kop kop:
                Voeg($"kop{Math.Clamp(kop.Niveau, 1, 3)}", Regel(kop.Tekst, metRegeleinden: false));
                break;
            case Briefblok.Tabel tabel:
                Tabel(tabel);
                break;
            default:
                Binnen(blok, 0, inCitaat: false);
                break;
        }
    }

    private void Binnen(Briefblok blok, int niveau, bool inCitaat)
    {
        switch (blok)
        {
            case Briefblok.Alinea alinea:
                Voeg(Soort(niveau, inCitaat), Regel(alinea.Tekst, metRegeleinden: true));
                break;
            case Briefblok.Opsomming lijst:
                lijst.Punten.SelectMany(p => p).ToList().ForEach(b => Binnen(b, niveau + 1, inCitaat));
                break;
            case Briefblok.Citaat citaat:
                citaat.Blokken.ToList().ForEach(b => Binnen(b, niveau, inCitaat: true));
                break;
        }
    }

    private void Tabel(Briefblok.Tabel tabel)
    {
        var regels = tabel.Koppen.Select(c => "th|" + Regel(c, metRegeleinden: false)).Concat(tabel.Rijen.SelectMany(r => r.Select(c => "td|" + Regel(c, metRegeleinden: false)))).ToList();
        if (regels.Any(r => r.Length > 3))
        {
            _regels.AddRange(regels);
        }
    }

    public static string Soort(int niveau, bool inCitaat) => (niveau, inCitaat) switch
    {
        (0, false) => "p",
        (0, true) => "q",
        _ => string.Create(CultureInfo.InvariantCulture, $"l{Math.Min(niveau, Lijstniveaus)}{(inCitaat ? "q" : string.Empty)}"),
    };

    private void Voeg(string soort, Leesregel regel)
    {
        if (!regel.IsLeeg)
        {
            _regels.Add($"{soort}|{regel}");
        }
    }

    private Leesregel Regel(ImmutableArray<Tekstdeel> delen, bool metRegeleinden, bool inNoot = false)
    {
        var uit = new Leesregel();
        var laatste = string.Empty;
        foreach (var deel in delen)
        {
            // The same number twice in a row says it once, and 1 beside 2 is no twelve.
            var nummer = deel is Tekstdeel.Nootverwijzing { Noot: var plaats } && !inNoot ? Nummer(plaats) : string.Empty;
            if (nummer.Length > 0 && nummer == laatste)
            {
                continue;
            }

            if (nummer.Length > 0 && laatste.Length > 0)
            {
                uit.Voeg(" ");
            }

            var lengte = uit.Lengte;
            _ = deel switch
            {
                Tekstdeel.Tekst tekst => uit.Voeg(Tekens(tekst.Inhoud), Leesregel.Opmaak(tekst.Vet, tekst.Cursief)),
                Tekstdeel.Koppeling koppeling => uit.Voeg(Tekens(koppeling.Inhoud)),
                Tekstdeel.Regeleinde => uit.Voeg(metRegeleinden ? "\n" : " "),
                _ => uit.Voeg(nummer),
            };
            laatste = uit.Lengte > lengte ? nummer : laatste;
        }

        return uit.Genormaliseerd();
    }

    private string Nummer(int noot)
    {
        if (Regel(_brief.Noten[noot], metRegeleinden: true, inNoot: true).IsLeeg)
        {
            return string.Empty;
        }

        if (!_noten.Contains(noot))
        {
            _noten.Add(noot);
        }

        return string.Create(CultureInfo.InvariantCulture, $"[{_noten.IndexOf(noot) + 1}]");
    }
}
