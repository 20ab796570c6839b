using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

/// <summary>Reads sentences as a Dutch reader does: what the heading of a list asks of the lines below it, and whether a line is so.</summary>
/// <remarks>It knows the words, and nothing of how they were made.</remarks>
internal sealed class Zinlezer(Zinstand stand)
{
    private static readonly (string Kop, bool Alle, bool Niet)[] Koppen =
    [
        ("aan alle volgende voorwaarden is voldaan:", true, false),
        ("aan ten minste één van de volgende voorwaarden is niet voldaan:", true, true),
        ("aan ten minste één van de volgende voorwaarden is voldaan:", false, false),
        ("aan geen van de volgende voorwaarden is voldaan:", false, true),
        ("een van de volgende gevallen doet zich voor:", false, false),
        ("geen van de volgende gevallen doet zich voor:", false, true),
    ];

    // The heading, whether all items must comply, whether each line is denied, whether the whole is.
    private static readonly (string Kop, bool Alle, bool Niet)[] Kwantoren =
    [
        ("er is geen behandelaar, of voor elke behandelaar geldt:", true, false),
        ("voor ten minste één behandelaar geldt het volgende niet:", true, true),
        ("voor ten minste één behandelaar geldt:", false, false),
        ("voor geen enkele behandelaar geldt:", false, true),
    ];

    private static readonly (string Woorden, Func<int, bool> Is)[] Dagen =
    [
        ("uiterlijk op ", c => c <= 0),
        ("op een andere dag dan ", c => c != 0),
        ("op of na ", c => c >= 0),
        ("voor ", c => c < 0),
        ("na ", c => c > 0),
        ("op ", c => c == 0),
    ];

    private static readonly (string Woorden, Func<int, bool> Is)[] Aantallen =
    [
        ("precies twee", c => c == 0),
        ("een ander aantal dan twee", c => c != 0),
        ("minder dan twee", c => c < 0),
        ("ten hoogste twee", c => c <= 0),
        ("meer dan twee", c => c > 0),
        ("ten minste twee", c => c >= 0),
    ];

    /// <summary>Whether it is so; <c>null</c> when that is not known.</summary>
    public bool? Waar(Zin zin, int item = -1)
    {
        foreach (var (kop, alle, niet) in Koppen)
        {
            if (zin.Tekst == kop)
            {
                return Anders(Samen(zin.Onder.Select(z => Waar(z, item)), alle), niet);
            }
        }

        foreach (var (kop, alle, niet) in Kwantoren)
        {
            if (Deel(zin, kop) is { } deel)
            {
                return Anders(Samen(Enumerable.Range(0, stand.Behandelaars).Select(i => Waar(deel, i)), alle), niet);
            }
        }

        return Regel(zin.Tekst, item);
    }

    // What holds for the items: behind the words, below them, or with its heading drawn into them.
    private static Zin? Deel(Zin zin, string kop)
    {
        var wie = kop.EndsWith("geldt:", StringComparison.Ordinal) ? kop[..^"geldt:".Length] : kop;
        return zin.Tekst == kop ? zin.Onder.Single()
            : zin.Tekst.StartsWith(kop, StringComparison.Ordinal) && zin.IsEnkel ? new Zin(zin.Tekst[(kop.Length + 1)..])
            : zin.Tekst.StartsWith(wie + "geldt dat ", StringComparison.Ordinal) ? new Zin(zin.Tekst[(wie.Length + "geldt dat ".Length)..], zin.Onder)
            : zin.Tekst == wie + "doet zich een van de volgende gevallen voor:" ? new Zin("een van de volgende gevallen doet zich voor:", zin.Onder)
            : zin.Tekst == wie + "doet zich geen van de volgende gevallen voor:" ? new Zin("geen van de volgende gevallen doet zich voor:", zin.Onder)
            : null;
    }

    private bool? Regel(string zin, int item)
    {
        const string Ontkenning = "het volgende is niet het geval: ";
        if (zin.StartsWith(Ontkenning, StringComparison.Ordinal))
        {
            return Anders(Regel(zin[Ontkenning.Length..], item), true);
        }

        return zin switch
        {
            "dit is altijd zo" => true,
            "dit is nooit zo" => false,
            _ when Keuze(zin) is { } keuze => stand.Wijze is { } wijze ? wijze == keuze : null,
            _ when Tussen(zin, "de afhandeling is verdaagd voor ", " weken") is { } aantal => stand.Weken is { } weken ? Aantallen.Single(a => a.Woorden == aantal).Is(weken.CompareTo(2)) : null,
            _ when Tussen(zin, "de klacht is afgedaan ", "de dag waarop het klaagschrift is ontvangen") is { } wanneer =>
                stand is { Afgedaan: { } af, Ontvangen: { } ontvangen } ? Dagen.Single(d => d.Woorden == wanneer).Is(af.CompareTo(ontvangen)) : null,
            _ => JaNee(zin, item),
        };
    }

    private static string? Keuze(string zin) => zin switch
    {
        "de klacht is na behandeling afgedaan met een kennisgeving van de uitkomst" => "oordeel",
        "de klacht is informeel afgedaan" => "informeel",
        "de behandeling loopt nog" => "looptNog",
        _ => null,
    };

    private bool? JaNee(string zin, int item)
    {
        foreach (var (pad, woorden) in KaderReader.Meegeleverd.Feitwoorden.Where(f => stand.Kent(f.Key)))
        {
            if (zin == woorden.Bevestigend || zin == woorden.Ontkennend)
            {
                return Anders(stand.Van(pad, item), zin == woorden.Ontkennend);
            }
        }

        throw new InvalidOperationException($"Nobody can tell whether this is so: {zin}");
    }

    private static string? Tussen(string zin, string begin, string einde) =>
        zin.StartsWith(begin, StringComparison.Ordinal) && zin.EndsWith(einde, StringComparison.Ordinal) ? zin[begin.Length..^einde.Length] : null;

    private static bool? Anders(bool? waarde, bool niet) => niet ? !waarde : waarde;

    private static bool? Samen(IEnumerable<bool?> delen, bool alle)
    {
        var waarden = delen.ToList();
        return waarden.Contains(!alle) ? !alle : waarden.Contains(null) ? null : alle;
    }
}
