using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Says a condition in Dutch, with the words that the kader has for facts.</summary>
/// <param name="woorden">The words by path of the fact.</param>
internal sealed class Voorwaardewoorden(ImmutableDictionary<string, Feitwoorden> woorden)
{
    public string Van(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Constante constante => constante.Waar ? VerschilTeksten.Altijd : VerschilTeksten.Nooit,
        Voorwaarde.En => string.Join(VerschilTeksten.En, Voorwaardesleutel.Leden(voorwaarde).Select(Binnen)),
        Voorwaarde.Of => string.Join(VerschilTeksten.Of, Voorwaardesleutel.Leden(voorwaarde).Select(Binnen)),
        Voorwaarde.Niet niet => Niet(niet.Deel),
        Voorwaarde.Feit feit => woorden.GetValueOrDefault(feit.Verwijzing.Lid.Pad)?.Bevestigend ?? feit.Verwijzing.Lid.Pad,
        Voorwaarde.Vergelijking vergelijking => Vergelijking(vergelijking),
        Voorwaarde.Lidmaatschap { Waarde: Term.Feit feit } lid => Gevuld(feit.Verwijzing.Lid, Woorden.Of([.. lid.Verzameling.Select(Van)])),
        Voorwaarde.Lidmaatschap lid => VerschilTeksten.IsEenVan(Van(lid.Waarde), Woorden.Of([.. lid.Verzameling.Select(Van)])),
        Voorwaarde.Kwantor kwantor => VerschilTeksten.Kwantor(kwantor.Soort, kwantor.Lijst.Lid.Naam, Binnen(kwantor.Deel)),
        Voorwaarde.Begripsgebruik gebruik => VerschilTeksten.Begrip(gebruik.Begrip.Naam, [.. gebruik.Over.Select(v => v.Lijst.Enkelvoud)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Van(Term term) => term switch
    {
        Term.Feit feit => feit.Verwijzing.Lid.Pad,
        Term.Getal getal => Woorden.Getal(getal.Waarde),
        Term.Tekst tekst => Woorden.Code(tekst.Waarde),
        Term.Enumlid lid => Woorden.Code(lid.Naam),
        Term.Dag dag => Woorden.Dag(dag.Waarde),
        Term.Beoordelingsdatum => VerschilTeksten.Beoordelingsdatum,
        Term.Telling { Deel: { } deel } telling => VerschilTeksten.Aantal(telling.Lijst.Lid.Naam, Van(deel)),
        Term.Telling telling => VerschilTeksten.Aantal(telling.Lijst.Lid.Naam, null),
        Term.Som som => VerschilTeksten.Plus(Van(som.Links), Van(som.Rechts)),
        Term.Verschil verschil => VerschilTeksten.Min(Van(verschil.Links), Van(verschil.Rechts)),
        Term.Termijn termijn => VerschilTeksten.LaatsteDag(termijn.Soort, Duur(termijn), Van(termijn.Start)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How long a term is: <c>6 weken</c>.</summary>
    public string Duur(Term.Termijn termijn) => VerschilTeksten.Duur(termijn.Soort, termijn.Aantal is Term.Getal getal ? getal.Waarde : null, Van(termijn.Aantal));

    private string Binnen(Voorwaarde deel) => deel is Voorwaarde.En or Voorwaarde.Of ? $"({Van(deel)})" : Van(deel);

    private string Niet(Voorwaarde deel) => deel switch
    {
        Voorwaarde.Feit feit when woorden.GetValueOrDefault(feit.Verwijzing.Lid.Pad)?.Ontkennend is { } nee => nee,
        Voorwaarde.Niet dubbel => Van(dubbel.Deel),
        _ => VerschilTeksten.Niet(Binnen(deel)),
    };

    private string Vergelijking(Voorwaarde.Vergelijking v)
    {
        if (v.Links is not Term.Feit links)
        {
            return v.Rechts is Term.Feit
                ? Vergelijking(new(v.Rechts, Voorwaardesleutel.Gespiegeld(v.Vergelijker), v.Links))
                : VerschilTeksten.Vergelijking(Van(v.Links), v.Vergelijker, Van(v.Rechts), IsDag(v.Links));
        }

        var lid = links.Verwijzing.Lid;
        if (v.Rechts is Term.Enumlid or Term.Tekst)
        {
            var waarde = v.Rechts is Term.Enumlid keuze ? keuze.Naam : ((Term.Tekst)v.Rechts).Waarde;
            var zin = woorden.GetValueOrDefault(lid.Pad)?.Waarden.GetValueOrDefault(waarde) ?? Gevuld(lid, Woorden.Code(waarde));
            return v.Vergelijker == Vergelijker.Gelijk ? zin : VerschilTeksten.Niet(zin);
        }

        var rechts = Van(v.Rechts);
        if (woorden.GetValueOrDefault(lid.Pad)?.Bevestigend is not { } bevestigend)
        {
            return VerschilTeksten.Vergelijking(lid.Pad, v.Vergelijker, rechts, IsDag(v.Links));
        }

        return !IsDag(v.Links) ? Sjabloon.Vul(bevestigend, _ => VerschilTeksten.Hoeveel(v.Vergelijker, rechts))
            : bevestigend.Contains(VerschilTeksten.OpWaarde, StringComparison.Ordinal)
                ? bevestigend.Replace(VerschilTeksten.OpWaarde, VerschilTeksten.Wanneer(v.Vergelijker, rechts), StringComparison.Ordinal)
                : Sjabloon.Vul(bevestigend, _ => VerschilTeksten.EenDag(v.Vergelijker, rechts));
    }

    private string Gevuld(Feitlid lid, string waarde) =>
        woorden.GetValueOrDefault(lid.Pad)?.Bevestigend is { } zin ? Sjabloon.Vul(zin, _ => waarde) : VerschilTeksten.IsEenVan(lid.Pad, waarde);

    private static bool IsDag(Term term) => term switch
    {
        Term.Feit feit => feit.Verwijzing.Lid.Waardetype == typeof(Behoorlijkheid.Dossiers.Datum),
        Term.Dag or Term.Beoordelingsdatum or Term.Termijn => true,
        Term.Som som => IsDag(som.Links),
        Term.Verschil verschil => IsDag(verschil.Links),
        _ => false,
    };
}
