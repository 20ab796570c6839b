using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Uitdrukkingen;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says in words what is other in a condition than it was: which part came, went or became another.</summary>
/// <remarks>Conditions that join the same parts in another order or layout do not differ. Where no part can be told apart, both conditions are said whole.</remarks>
internal static class Voorwaardeverschil
{
    /// <summary>The differences as sentences without a capital; none when both say the same.</summary>
    public static IEnumerable<string> Van(Kant was, Kant wordt)
    {
        if (was.Sleutel == wordt.Sleutel)
        {
            return [];
        }

        return Delen(was, wordt) ?? Enkel(was, wordt) ?? [Geheel(was.Tekst, wordt.Tekst, was.Geschreven, wordt.Geschreven)];
    }

    /// <summary>The differences between two days.</summary>
    public static IEnumerable<string> Van(Term was, Term wordt, Kant oud, Kant nieuw) =>
        oud.SleutelVan(was) == nieuw.SleutelVan(wordt) ? []
        : Term(was, wordt, oud, nieuw) is { } tekst ? [tekst]
        : [Geheel(oud.Dag(was), nieuw.Dag(wordt), Uitdrukkingschrijver.Schrijf(was), Uitdrukkingschrijver.Schrijf(wordt))];

    // Where the words are the same, only what is written tells them apart.
    private static string Geheel(string was, string wordt, string geschreven, string nuGeschreven) =>
        was == wordt ? VerschilTeksten.WasWordt(geschreven, nuGeschreven) : VerschilTeksten.WasWordt(was, wordt);

    // What is joined by "and", or by "or"; a single condition is one part, that others may have joined since.
    private static List<string>? Delen(Kant was, Kant wordt)
    {
        if (was.Voorwaarde is not (Voorwaarde.En or Voorwaarde.Of) && wordt.Voorwaarde is not (Voorwaarde.En or Voorwaarde.Of))
        {
            return null;
        }

        if (was.Voorwaarde is Voorwaarde.En && wordt.Voorwaarde is Voorwaarde.Of && Zelfde(was.Delen(en: true), wordt.Delen(en: false)))
        {
            return [VerschilTeksten.NuAlternatief(was.Tekst, wordt.Tekst)];
        }

        if (was.Voorwaarde is Voorwaarde.Of && wordt.Voorwaarde is Voorwaarde.En && Zelfde(was.Delen(en: false), wordt.Delen(en: true)))
        {
            return [VerschilTeksten.NuSamen(was.Tekst, wordt.Tekst)];
        }

        var eerstEn = was.Voorwaarde is Voorwaarde.En || (wordt.Voorwaarde is Voorwaarde.En && was.Voorwaarde is not Voorwaarde.Of);
        return Delen(was, wordt, eerstEn) ?? Delen(was, wordt, !eerstEn);
    }

    private static List<string>? Delen(Kant was, Kant wordt, bool en)
    {
        var (oude, nieuwe) = (was.Delen(en), wordt.Delen(en));
        if (oude.Count == 1 && nieuwe.Count == 1)
        {
            return null;
        }

        var weg = oude.Where(d => !nieuwe.ContainsKey(d.Key)).Select(d => d.Value).ToList();
        var erbij = nieuwe.Where(d => !oude.ContainsKey(d.Key)).Select(d => d.Value).ToList();
        var gebleven = oude.Count - weg.Count;
        var paren = Gelijkenis.Paren(weg, erbij).ToList();
        if (gebleven == 0 && (paren.Count == 0 || weg.Count + erbij.Count > paren.Count))
        {
            return null;
        }

        return
        [
            .. paren.SelectMany(p => Van(p.Was, p.Wordt)),
            .. weg.Select(d => VerschilTeksten.DeelVervallen(en, d.Tekst)),
            .. erbij.Select(d => VerschilTeksten.DeelToegevoegd(en, d.Tekst)),
        ];
    }

    private static bool Zelfde(Dictionary<string, Kant> een, Dictionary<string, Kant> ander) => een.Count == ander.Count && een.Keys.All(ander.ContainsKey);

    private static IEnumerable<string>? Enkel(Kant was, Kant wordt) => (was.Voorwaarde, wordt.Voorwaarde) switch
    {
        (Voorwaarde.Niet oud, Voorwaarde.Niet nieuw) when Keuzen(was.Met(oud.Deel)) is null => Van(was.Met(oud.Deel), wordt.Met(nieuw.Deel)).Select(VerschilTeksten.Ontkend),
        (Voorwaarde.Kwantor oud, Voorwaarde.Kwantor nieuw) when oud.Lijst.Lid.Pad == nieuw.Lijst.Lid.Pad => Kwantor(was, oud, wordt, nieuw),
        (Voorwaarde.Vergelijking oud, Voorwaarde.Vergelijking nieuw) when Keuzen(was) is null => Vergelijking(was, oud, wordt, nieuw),
        _ => Verzameling(was, wordt),
    };

    private static IEnumerable<string> Kwantor(Kant was, Voorwaarde.Kwantor oud, Kant wordt, Voorwaarde.Kwantor nieuw)
    {
        if (oud.Soort != nieuw.Soort)
        {
            yield return VerschilTeksten.AndereKwantor(oud.Soort, nieuw.Soort, ZinTeksten.Meervoud(nieuw.Lijst.Lid), wordt.Met(nieuw.Deel, nieuw.Variabele).Tekst);
        }

        foreach (var tekst in Van(was.Met(oud.Deel, oud.Variabele), wordt.Met(nieuw.Deel, nieuw.Variabele)))
        {
            yield return VerschilTeksten.BijElk(ZinTeksten.Meervoud(nieuw.Lijst.Lid), tekst);
        }
    }

    private static List<string>? Vergelijking(Kant was, Voorwaarde.Vergelijking oud, Kant wordt, Voorwaarde.Vergelijking nieuw)
    {
        var gedraaid = new Voorwaarde.Vergelijking(nieuw.Rechts, Voorwaardesleutel.Gespiegeld(nieuw.Vergelijker), nieuw.Links);
        foreach (var ander in new[] { nieuw, gedraaid }.Where(v => v.Vergelijker == oud.Vergelijker))
        {
            var links = was.SleutelVan(oud.Links) == wordt.SleutelVan(ander.Links);
            var rechts = was.SleutelVan(oud.Rechts) == wordt.SleutelVan(ander.Rechts);
            var tekst = links ? Term(oud.Rechts, ander.Rechts, was, wordt) : rechts ? Term(oud.Links, ander.Links, was, wordt) : null;
            if (tekst is not null)
            {
                return [VerschilTeksten.In(tekst, wordt.Tekst)];
            }
        }

        return null;
    }

    private static string? Term(Term was, Term wordt, Kant oud, Kant nieuw) => (was, wordt) switch
    {
        (Normen.Term.Getal a, Normen.Term.Getal b) => VerschilTeksten.Grens(a.Waarde, b.Waarde),
        (Normen.Term.Dag a, Normen.Term.Dag b) => VerschilTeksten.Datum(a.Waarde, b.Waarde),
        (Normen.Term.Termijn a, Normen.Term.Termijn b) => Termijn(a, b, oud, nieuw),
        _ => null,
    };

    private static string? Termijn(Term.Termijn was, Term.Termijn wordt, Kant oud, Kant nieuw)
    {
        var zelfdeStart = oud.SleutelVan(was.Start) == nieuw.SleutelVan(wordt.Start);
        var zelfdeDuur = was.Soort == wordt.Soort && oud.SleutelVan(was.Aantal) == nieuw.SleutelVan(wordt.Aantal);
        return (zelfdeStart, zelfdeDuur) switch
        {
            (true, false) => VerschilTeksten.Termijn(was.Soort, wordt.Soort, Duur(was, oud), Duur(wordt, nieuw)),
            (false, true) => Term(was.Start, wordt.Start, oud, nieuw) ?? VerschilTeksten.AndereStart(oud.Dag(was.Start), nieuw.Dag(wordt.Start)),
            _ => null,
        };
    }

    private static string Duur(Term.Termijn termijn, Kant kant) =>
        ZinTeksten.Duur(termijn.Soort, termijn.Aantal is Normen.Term.Getal getal ? getal.Waarde : null, kant.Dag(termijn.Aantal));

    private static string Keuze(Term keuze, Kant kant) => keuze switch
    {
        Normen.Term.Enumlid lid => Woorden.Code(lid.Naam),
        Normen.Term.Tekst tekst => tekst.Waarde,
        _ => kant.Dag(keuze),
    };

    // "x is a" is a choice of one: what was chosen may have grown.
    private static List<string>? Verzameling(Kant was, Kant wordt)
    {
        if (Keuzen(was) is not var (oud, oude, niet) || Keuzen(wordt) is not var (nieuw, nieuwe, nietMeer) || oud != nieuw || niet != nietMeer)
        {
            return null;
        }

        var teksten = new List<string>();
        teksten.AddRange(oude.Except(nieuwe, StringComparer.Ordinal).Select(k => VerschilTeksten.KeuzeVervallen(k)));
        teksten.AddRange(nieuwe.Except(oude, StringComparer.Ordinal).Select(k => VerschilTeksten.KeuzeToegevoegd(k)));
        return [.. teksten.Select(t => VerschilTeksten.In(t, wordt.Tekst))];
    }

    private static (string Van, List<string> Keuzen, bool Niet)? Keuzen(Kant kant) => kant.Voorwaarde switch
    {
        Voorwaarde.Lidmaatschap lid => (kant.SleutelVan(lid.Waarde), [.. lid.Verzameling.Select(t => Keuze(t, kant))], false),
        Voorwaarde.Vergelijking { Vergelijker: Vergelijker.Gelijk or Vergelijker.Ongelijk, Rechts: Normen.Term.Enumlid or Normen.Term.Tekst } v =>
            (kant.SleutelVan(v.Links), [Keuze(v.Rechts, kant)], v.Vergelijker == Vergelijker.Ongelijk),
        Voorwaarde.Niet { Deel: Voorwaarde.Lidmaatschap or Voorwaarde.Vergelijking } niet when Keuzen(kant.Met(niet.Deel)) is var (van, keuzen, omgekeerd) => (van, keuzen, !omgekeerd),
        _ => null,
    };
}
