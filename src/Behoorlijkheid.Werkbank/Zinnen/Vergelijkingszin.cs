using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Zinnen;

/// <summary>Comparisons as sentences.</summary>
/// <param name="woorden">What facts are called.</param>
/// <param name="verband">The items that are spoken of.</param>
/// <param name="deel">Writes a condition inside a count.</param>
internal sealed class Vergelijkingszin(Feitwoordenboek woorden, Zinsverband verband, Func<Voorwaarde, Zinsverband, Zin> deel)
{
    private readonly Termwoorden termen = new(woorden, verband);

    public Zin Van(Voorwaarde.Vergelijking vergelijking, bool niet)
    {
        var (links, vergelijker, rechts) = IsConstant(vergelijking.Links) && !IsConstant(vergelijking.Rechts)
            ? (vergelijking.Rechts, Gespiegeld(vergelijking.Vergelijker), vergelijking.Links)
            : (vergelijking.Links, vergelijking.Vergelijker, vergelijking.Rechts);
        var teken = niet ? Omgekeerd(vergelijker) : vergelijker;
        return (links, rechts) switch
        {
            (Term.Feit feit, Term.Enumlid lid) => Waarde(feit, lid.Naam, teken),
            (Term.Feit feit, Term.Tekst tekst) => Waarde(feit, tekst.Waarde, teken),
            (Term.Telling telling, Term.Getal getal) => Aantal(telling, teken, getal.Waarde),
            (Term.Feit feit, Term.Getal getal) when woorden.Rond(feit.Verwijzing.Lid) is { } rond && !rond.Voor.EndsWith(" binnen ", StringComparison.Ordinal) => Getal(feit, rond, teken, getal.Waarde),
            (Term.Feit feit, _) when Termwoorden.IsDag(links) && woorden.Rond(feit.Verwijzing.Lid) is ({ } voor, "") && voor.EndsWith(" op ", StringComparison.Ordinal) =>
                Getelde(voor[..^3] + ZinTeksten.Wanneer(teken, termen.Van(rechts)) + termen.Welke(feit.Verwijzing)),
            _ => Getelde(Algemeen(links, teken, rechts)),
        };
    }

    public Zin Van(Voorwaarde.Lidmaatschap lidmaatschap, bool niet)
    {
        if (lidmaatschap.Waarde is not Term.Feit feit || lidmaatschap.Verzameling.Any(t => t is not (Term.Enumlid or Term.Tekst)))
        {
            return Getelde(ZinTeksten.EenVan(termen.Van(lidmaatschap.Waarde), lidmaatschap.Verzameling.Select(termen.Van), niet));
        }

        var gevallen = lidmaatschap.Verzameling.Select(t => Waarde(feit, t is Term.Enumlid lid ? lid.Naam : ((Term.Tekst)t).Waarde, Vergelijker.Gelijk)).ToImmutableArray();
        return gevallen is [var enige] && !niet ? enige : new(niet ? ZinTeksten.GeenVanDezeGevallen : ZinTeksten.EenVanDezeGevallen, gevallen);
    }

    private Zin Waarde(Term.Feit feit, string waarde, Vergelijker teken)
    {
        var lid = feit.Verwijzing.Lid;
        var zin = woorden.Met(lid, waarde) + termen.Welke(feit.Verwijzing);
        var delen = woorden.VereisteVan(lid, waarde) is { } vereiste && woorden.Rond(lid) is var (voor, na)
            ? ImmutableArray.Create(new Zinsdeel(voor), new Zinsdeel(woorden.Waarde(lid, waarde), null, vereiste), new Zinsdeel(na + termen.Welke(feit.Verwijzing)))
            : [new Zinsdeel(zin)];
        return teken == Vergelijker.Gelijk ? new(delen, []) : new([new Zinsdeel(ZinTeksten.NietHetGeval(string.Empty)), .. delen], []);
    }

    private Zin Getal(Term.Feit feit, (string Voor, string Na) rond, Vergelijker teken, int getal)
    {
        // "meer dan één week", and not "weken".
        var na = getal == 1 ? rond.Na.Replace(" weken", " week", StringComparison.Ordinal).Replace(" dagen", " dag", StringComparison.Ordinal) : rond.Na;
        return new(rond.Voor + ZinTeksten.Hoeveel(teken, getal) + na + termen.Welke(feit.Verwijzing));
    }

    private Zin Aantal(Term.Telling telling, Vergelijker teken, int getal)
    {
        var lijst = telling.Lijst.Lid;
        if (telling is not { Deel: { } voorwaarde, Variabele: { } item })
        {
            return new(ZinTeksten.Aantal(lijst, teken, getal));
        }

        var binnen = verband.Met(item);
        return Zin.Met(ZinTeksten.VoorAantal(lijst, binnen.Welke(item), teken, getal), deel(voorwaarde, binnen));
    }

    private string Algemeen(Term links, Vergelijker teken, Term rechts)
    {
        var een = termen.Van(links);
        var ander = termen.Van(rechts);
        return Termwoorden.IsDag(links) || Termwoorden.IsDag(rechts) ? ZinTeksten.VergelijkDagen(een, teken, ander)
            : Termwoorden.IsGetal(links) || Termwoorden.IsGetal(rechts) ? ZinTeksten.VergelijkGetallen(een, teken, ander)
            : ZinTeksten.VergelijkWaarden(een, teken == Vergelijker.Gelijk, ander);
    }

    // What was counted is told below the sentence.
    private Zin Getelde(string tekst)
    {
        var onder = termen.Tellingen.Select((t, i) => (Telling: t, Nummer: i + 1)).Select(t =>
        {
            var binnen = verband.Met(t.Telling.Variabele!);
            return Zin.Met(ZinTeksten.Geteld(t.Telling.Lijst.Lid, t.Nummer, binnen.Welke(t.Telling.Variabele)), deel(t.Telling.Deel!, binnen));
        }).ToImmutableArray();
        return onder.IsEmpty ? new(tekst) : new(tekst + ":", onder);
    }

    private static bool IsConstant(Term term) => term is Term.Getal or Term.Tekst or Term.Enumlid or Term.Dag;

    private static Vergelijker Gespiegeld(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Kleiner => Vergelijker.Groter,
        Vergelijker.KleinerOfGelijk => Vergelijker.GroterOfGelijk,
        Vergelijker.Groter => Vergelijker.Kleiner,
        Vergelijker.GroterOfGelijk => Vergelijker.KleinerOfGelijk,
        _ => vergelijker,
    };

    // Of two values that are both known exactly one of a comparison and its reverse holds; of others neither is known.
    private static Vergelijker Omgekeerd(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Gelijk => Vergelijker.Ongelijk,
        Vergelijker.Ongelijk => Vergelijker.Gelijk,
        Vergelijker.Kleiner => Vergelijker.GroterOfGelijk,
        Vergelijker.KleinerOfGelijk => Vergelijker.Groter,
        Vergelijker.Groter => Vergelijker.KleinerOfGelijk,
        _ => Vergelijker.Kleiner,
    };
}
