using System.Diagnostics;
using System.Runtime.CompilerServices;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>Makes the formula of a condition. It knows less than the law does: what it holds for impossible is impossible, the reverse need not be so.</summary>
internal static class Formulemaker
{
    private static readonly Reeks JaNee = Reeks.Bereik(0, 1);

    // The checks ask for the same conditions over and over; a condition never changes, and neither does its formula.
    private static readonly ConditionalWeakTable<Voorwaarde, Formule> Bevestigd = [];
    private static readonly ConditionalWeakTable<Voorwaarde, Formule> Ontkend = [];

    /// <summary>The condition, or its negation.</summary>
    public static Formule Maak(Voorwaarde voorwaarde, bool waar = true) =>
        (waar ? Bevestigd : Ontkend).GetValue(voorwaarde, gevraagd => Maak(gevraagd, waar, Omgeving.Leeg));

    /// <summary>That a list has at least one item.</summary>
    public static Formule Gevuld(Feiten.Lijstlid lijst) => Termmaker.Aantal(Termmaker.Telling(lijst), 1);

    /// <summary>The condition as it reads among items.</summary>
    public static Formule Binnen(Voorwaarde voorwaarde, Omgeving om) => Maak(voorwaarde, waar: true, om);

    private static Formule Maak(Voorwaarde voorwaarde, bool waar, Omgeving om) => voorwaarde switch
    {
        Voorwaarde.Constante constante => constante.Waar == waar ? Formule.Waar : Formule.Onwaar,
        Voorwaarde.En en when waar => Formule.Alle(en.Delen.Select(d => Maak(d, true, om))),
        Voorwaarde.En en => Formule.Een(en.Delen.Select(d => Maak(d, false, om))),
        Voorwaarde.Of of when waar => Formule.Een(of.Delen.Select(d => Maak(d, true, om))),
        Voorwaarde.Of of => Formule.Alle(of.Delen.Select(d => Maak(d, false, om))),
        Voorwaarde.Niet niet => Maak(niet.Deel, !waar, om),
        Voorwaarde.Feit feit => Vraag(Termmaker.Naam(feit.Verwijzing, om), waar),
        Voorwaarde.Vergelijking vergelijking => Vergelijkingmaker.Maak(vergelijking.Links, vergelijking.Vergelijker, vergelijking.Rechts, waar, om),
        Voorwaarde.Lidmaatschap lid => Lidmaatschap(lid, waar, om),
        Voorwaarde.Kwantor { Soort: Kwantorsoort.Enige } kwantor => Enige(kwantor, true, waar, om),
        Voorwaarde.Kwantor kwantor => Enige(kwantor, false, !waar, om),
        Voorwaarde.Begripsgebruik { Over: [] } gebruik => Maak(gebruik.Begrip.Als, waar),
        Voorwaarde.Begripsgebruik gebruik => Maak(gebruik.Begrip.Als, waar, om.In(gebruik)),
        _ => throw new UnreachableException(),
    };

    // Of a choice the words are known, so that a set that names them all is always waar.
    private static Formule Lidmaatschap(Voorwaarde.Lidmaatschap lid, bool waar, Omgeving om)
    {
        if (lid.Waarde is not Term.Feit { Verwijzing: { Lid.Waarde.Soort: Waardesoort.Keuze } feit })
        {
            var delen = lid.Verzameling.Select(w => Vergelijkingmaker.Maak(lid.Waarde, Vergelijker.Gelijk, w, waar, om));
            return waar ? Formule.Een(delen) : Formule.Alle(delen);
        }

        var domein = Termmaker.Keuzes(feit.Lid);
        var waarden = Reeks.Van(lid.Verzameling.OfType<Term.Enumlid>().Select(w => Termmaker.Keuze(feit.Lid, w.Naam)));
        return Formule.In(Termmaker.Naam(feit, om), domein, waar ? waarden : waarden.Rest(domein));
    }

    private static Formule Vraag(string naam, bool waar) => Formule.In(naam, JaNee, Reeks.Bereik(waar ? 1 : 0, waar ? 1 : 0));

    /// <summary>That some item meets a condition (or not), or that none does.</summary>
    private static Formule Enige(Voorwaarde.Kwantor kwantor, bool deelWaar, bool waar, Omgeving om)
    {
        var lijst = kwantor.Lijst.Lid;
        var deel = Maak(kwantor.Deel, deelWaar, om.Met(kwantor.Variabele));
        if (!Oplosser.Kan(deel))
        {
            return waar ? Formule.Onwaar : Formule.Waar;
        }

        if (deel == Formule.Waar)
        {
            return waar ? Gevuld(lijst) : Termmaker.Aantal(Termmaker.Telling(lijst), 0, 0);
        }

        var vraag = Vraag($"enige {lijst.Pad}: {deel.Tekst}", waar);
        return waar ? Formule.Alle([vraag, Gevuld(lijst)]) : vraag;
    }
}
