using System.Text;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Takes what identifies persons out of texts.</summary>
/// <param name="termen">The values that are looked for.</param>
/// <param name="kenmerken">The references of the dossier.</param>
internal sealed class Tekstzuiveraar(Termenlijst termen, IEnumerable<string> kenmerken)
{
    private const int MeesteRondes = 4;

    private readonly Naamzoeker inDossier = new(termen, isEigenTekst: false);
    private readonly Naamzoeker inBrief = new(termen, isEigenTekst: true);
    private readonly Naamuitbreider uitbreider = new(termen);
    private readonly Patroonzoeker patronen = new(termen, kenmerken);
    private readonly Naamtwijfel twijfel = new(termen);

    /// <summary>A text of the dossier.</summary>
    public string Zuiver(string tekst, string plaats, ICollection<Vondst> vondsten)
    {
        var gevouwen = Vouwer.Vouw(tekst);
        var nieuw = Vervang(gevouwen, plaats, vondsten, [.. inDossier.Zoek(gevouwen), .. patronen.Zoek(gevouwen), .. twijfel.Zoek(gevouwen), .. Dagzoeker.Zoek([gevouwen], Kaderdagen.Geen)[0]]);

        // What was put in beside what stayed may read as a name again.
        for (var ronde = 1; ronde < MeesteRondes && !ReferenceEquals(nieuw, tekst); ronde++)
        {
            tekst = nieuw;
            gevouwen = Vouwer.Vouw(tekst);
            nieuw = Vervang(gevouwen, plaats, vondsten, [.. inDossier.Zoek(gevouwen).Where(t => t is { VraagtTitel: false, Vervanging: not null }).Select(t => t with { IsZeker = false, Personen = [], Vervanging = AnonimiseerTeksten.Weggelaten })]);
        }

        return nieuw;
    }

    /// <summary>Texts of a letter that are read as one: it has words of its own, that are no personal data, and days of the law, that stay.</summary>
    public IReadOnlyList<string> LoopNa(IReadOnlyList<string> teksten, string plaats, ICollection<Vondst> vondsten, Kaderdagen kader)
    {
        var gevouwen = teksten.Select(Vouwer.Vouw).ToList();
        var dagen = Dagzoeker.Zoek(gevouwen, kader);
        return [.. gevouwen.Select((g, i) => Vervang(g, plaats, vondsten, [.. inBrief.Zoek(g), .. dagen[i]]))];
    }

    /// <summary>Whether a word of the dossier, such as an id, holds a personal value.</summary>
    public bool IsPersoonlijk(string tekst) => inDossier.Zoek(Vouwer.Vouw(tekst)).Exists(t => t is { VraagtTitel: false, Vervanging: not null });

    /// <summary>Whether an address of a link holds a personal value for sure; it has no capitals to go by.</summary>
    public bool IsZekerPersoonlijk(string tekst) => inDossier.Zoek(Vouwer.Vouw(tekst)).Exists(t => t.IsZeker || (t.Soort != Vondstsoort.Naam && t.Vervanging is not null));

    private string Vervang(Gevouwen gevouwen, string plaats, ICollection<Vondst> vondsten, IEnumerable<Treffer> gevonden)
    {
        var tekst = gevouwen.Origineel;
        var treffers = Voeg(gevouwen, [.. gevonden.Select(t => uitbreider.Breid(gevouwen, t)).OfType<Treffer>()]);
        if (treffers.Count == 0)
        {
            return tekst;
        }

        var uit = new StringBuilder(tekst.Length);
        var tot = 0;
        foreach (var treffer in treffers)
        {
            var (begin, eind) = (gevouwen.Van[treffer.Begin], Einde(gevouwen, treffer.Eind));
            var stuk = tekst[begin..eind];
            if (treffer is { Vervanging: null, Personen.Count: 0 })
            {
                vondsten.Add(new(plaats, treffer.Soort, IsZeker: false, stuk, Vervanging: null));
                continue;
            }

            var vervanging = Vervanger.Voor(gevouwen, treffer);
            begin = Math.Max(tot, vervanging.Begin);
            vondsten.Add(new(plaats, treffer.Soort, treffer.IsZeker, stuk, vervanging.Tekst));
            uit.Append(tekst, tot, begin - tot).Append(vervanging.Tekst);
            tot = eind;
        }

        return tot == 0 ? tekst : uit.Append(tekst, tot, tekst.Length - tot).ToString();
    }

    // What overlaps becomes one find, so that no part of it stays; names of one person beside each other too.
    private static List<Treffer> Voeg(Gevouwen tekst, List<Treffer> treffers)
    {
        treffers.Sort(static (a, b) => (a.Begin, -a.Eind).CompareTo((b.Begin, -b.Eind)));
        var gevoegd = new List<Treffer>();
        foreach (var treffer in treffers)
        {
            if (gevoegd.Count > 0 && gevoegd[^1] is var vorige && (treffer.Begin < vorige.Eind || IsEenNaam(tekst, vorige, treffer)))
            {
                gevoegd[^1] = Samen(vorige, treffer);
            }
            else
            {
                gevoegd.Add(treffer);
            }
        }

        return gevoegd;
    }

    private static bool IsEenNaam(Gevouwen tekst, Treffer vorige, Treffer volgende) =>
        vorige is { Personen.Count: > 0, IsBezit: false }
        && volgende.Personen.Count > 0
        && vorige.Personen.Intersect(volgende.Personen).Any()
        && Naamuitbreider.IsVoeg(tekst.Tekst.AsSpan(vorige.Eind, volgende.Begin - vorige.Eind));

    private static Treffer Samen(Treffer een, Treffer ander)
    {
        var hoogste = ander.Rang > een.Rang || (ander.Rang == een.Rang && ander.Eind - ander.Begin > een.Eind - een.Begin) ? ander : een;
        var beiden = een.Personen.Intersect(ander.Personen).ToList();
        var personen = beiden.Count > 0 ? beiden : hoogste.Personen;
        return hoogste with
        {
            Begin = Math.Min(een.Begin, ander.Begin),
            Eind = Math.Max(een.Eind, ander.Eind),
            Personen = personen,
            IsBezit = ander.Eind >= een.Eind ? ander.IsBezit : een.IsBezit,
            IsZeker = hoogste.Rang > 1 ? hoogste.IsZeker || (beiden.Count == 1 && (een.IsZeker || ander.IsZeker)) : hoogste.IsZeker,
        };
    }

    // A character that folds to two is taken whole.
    private static int Einde(Gevouwen tekst, int eind)
    {
        while (eind < tekst.Van.Length - 1 && eind > 0 && tekst.Van[eind] == tekst.Van[eind - 1])
        {
            eind++;
        }

        return tekst.Van[eind];
    }
}
