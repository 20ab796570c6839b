using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>Explains the words of the law in a footnote where a letter first uses them; not in headings and quotations, which are not its own text.</summary>
internal sealed class Begripsuitleg
{
    private readonly Dictionary<string, Begripswoord> woorden = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? patroon;

    public Begripsuitleg(ImmutableArray<Begripswoord> begrippen)
    {
        foreach (var begrip in begrippen)
        {
            foreach (var vorm in begrip.Vormen)
            {
                woorden.TryAdd(vorm, begrip);
            }
        }

        // Of two words that begin alike the longer one is meant.
        var vormen = string.Join('|', woorden.Keys.OrderByDescending(v => v.Length).ThenBy(v => v, StringComparer.Ordinal).Select(Regex.Escape));
        patroon = woorden.Count == 0 ? null : new($@"(?<![\w-])(?:{vormen})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public Markdownlezing Voeg(Markdownlezing lezing) => patroon is null ? lezing : new Loop(this, lezing.Noten).Doe(lezing.Blokken);

    /// <summary>One walk through one letter; the footnotes are numbered anew.</summary>
    private sealed class Loop(Begripsuitleg uitleg, ImmutableArray<ImmutableArray<Tekstdeel>> oud)
    {
        private readonly Dictionary<int, int> nummers = [];
        private readonly HashSet<string> uitgelegd = new(StringComparer.Ordinal);
        private readonly List<ImmutableArray<Tekstdeel>> noten = [];

        public Markdownlezing Doe(ImmutableArray<Briefblok> blokken) => new(Blokken(blokken, eigen: true), [.. noten]);

        private ImmutableArray<Briefblok> Blokken(ImmutableArray<Briefblok> blokken, bool eigen) => [.. blokken.Select(b => Blok(b, eigen))];

        private Briefblok Blok(Briefblok blok, bool eigen) => blok switch
        {
            Briefblok.Kop kop => kop with { Tekst = Regel(kop.Tekst, eigen: false) },
            Briefblok.Alinea alinea => alinea with { Tekst = Regel(alinea.Tekst, eigen) },
            Briefblok.Opsomming lijst => lijst with { Punten = [.. lijst.Punten.Select(p => Blokken(p, eigen))] },
            Briefblok.Citaat citaat => citaat with { Blokken = Blokken(citaat.Blokken, eigen: false) },
            Briefblok.Tabel tabel => tabel with
            {
                Koppen = [.. tabel.Koppen.Select(k => Regel(k, eigen: false))],
                Rijen = [.. tabel.Rijen.Select(r => r.Select(c => Regel(c, eigen: false)).ToImmutableArray())],
            },
            _ => blok,
        };

        private ImmutableArray<Tekstdeel> Regel(ImmutableArray<Tekstdeel> delen, bool eigen)
        {
            var uit = ImmutableArray.CreateBuilder<Tekstdeel>(delen.Length);
            foreach (var deel in delen)
            {
                switch (deel)
                {
                    case Tekstdeel.Nootverwijzing verwijzing:
                        uit.Add(Verwijs(verwijzing));
                        break;
                    case Tekstdeel.Tekst tekst when eigen:
                        Leg(tekst, uit);
                        break;
                    default:
                        uit.Add(deel);
                        break;
                }
            }

            return uit.ToImmutable();
        }

        private Tekstdeel.Nootverwijzing Verwijs(Tekstdeel.Nootverwijzing verwijzing)
        {
            if (!nummers.TryGetValue(verwijzing.Noot, out var nummer))
            {
                nummers[verwijzing.Noot] = nummer = Voeg(oud[verwijzing.Noot]);
            }

            return new(nummer);
        }

        private void Leg(Tekstdeel.Tekst tekst, ImmutableArray<Tekstdeel>.Builder uit)
        {
            var begin = 0;
            foreach (Match match in uitleg.patroon!.Matches(tekst.Inhoud))
            {
                var begrip = uitleg.woorden[match.Value];
                if (InAanhaling(tekst.Inhoud, match.Index) || !uitgelegd.Add(begrip.Naam))
                {
                    continue;
                }

                var einde = match.Index + match.Length;
                uit.Add(tekst with { Inhoud = tekst.Inhoud[begin..einde] });
                uit.Add(new Tekstdeel.Nootverwijzing(Voeg([new Tekstdeel.Tekst(Woorden.Hoofdletter(begrip.Naam), Cursief: true), new Tekstdeel.Tekst($": {begrip.Uitleg}.")])));
                begin = einde;
            }

            if (begin < tekst.Inhoud.Length)
            {
                uit.Add(tekst with { Inhoud = tekst.Inhoud[begin..] });
            }
        }

        private static bool InAanhaling(string tekst, int plaats) =>
            IsOpen(tekst, plaats, '“', '”') || IsOpen(tekst, plaats, '‘', '’');

        private static bool IsOpen(string tekst, int plaats, char open, char dicht) =>
            tekst.LastIndexOf(open, plaats) is >= 0 and var begin && tekst.LastIndexOf(dicht, plaats) < begin;

        private int Voeg(ImmutableArray<Tekstdeel> noot)
        {
            noten.Add(noot);
            return noten.Count - 1;
        }
    }
}
