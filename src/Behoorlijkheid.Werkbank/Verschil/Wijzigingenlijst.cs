using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Werkbank.Uitdrukkingen;
using W = Behoorlijkheid.Weergave.Woorden;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Gathers what changed in one part of a kader, field by field.</summary>
/// <param name="oud">The kader as it was.</param>
/// <param name="nieuw">The kader as it is.</param>
internal sealed class Wijzigingenlijst(Kaderkant oud, Kaderkant nieuw)
{
    private readonly List<Wijziging> wijzigingen = [];

    public ImmutableArray<Wijziging> Alle => [.. wijzigingen];

    public void Voeg(string veld, string tekst, bool uitkomst, string? was = null, string? wordt = null) =>
        wijzigingen.Add(new(veld, tekst, uitkomst, was, wordt));

    /// <summary>A text for people: it alters no outcome.</summary>
    public void Tekst(string veld, string naam, string? was, string? wordt)
    {
        if (was != wordt)
        {
            Voeg(veld, VerschilTeksten.Tekst(naam, was, wordt), uitkomst: false, was, wordt);
        }
    }

    /// <summary>A word that is chosen.</summary>
    public void Woord(string veld, string naam, string? was, string? wordt, bool uitkomst)
    {
        if (was != wordt)
        {
            Voeg(veld, VerschilTeksten.Woord(naam, was, wordt), uitkomst, was, wordt);
        }
    }

    /// <summary>A fact that is named, in the words of the kader; as it is written where two that differ would be named alike.</summary>
    public void Feit(string veld, string naam, Feitverwijzing? was, Feitverwijzing? wordt, bool uitkomst)
    {
        if (was?.Lid.Pad != wordt?.Lid.Pad)
        {
            var (oude, nieuwe) = (oud.Naam(was), nieuw.Naam(wordt));
            var tekst = oude == nieuwe ? VerschilTeksten.Tekst(naam, was?.Lid.Pad, wordt?.Lid.Pad) : VerschilTeksten.Tekst(naam, oude, nieuwe);
            Voeg(veld, tekst, uitkomst, was?.Lid.Pad, wordt?.Lid.Pad);
        }
    }

    /// <summary>A list of which the order does not matter.</summary>
    public void Verzameling(string veld, string naam, IEnumerable<string> was, IEnumerable<string> wordt, bool uitkomst, Func<string, string>? woord = null)
    {
        var (oude, nieuwe) = (was.ToList(), wordt.ToList());
        foreach (var weg in oude.Except(nieuwe, StringComparer.Ordinal))
        {
            Voeg(veld, VerschilTeksten.LidVervallen(naam, woord?.Invoke(weg) ?? weg), uitkomst);
        }

        foreach (var erbij in nieuwe.Except(oude, StringComparer.Ordinal))
        {
            Voeg(veld, VerschilTeksten.LidToegevoegd(naam, woord?.Invoke(erbij) ?? erbij), uitkomst);
        }
    }

    /// <summary>A source in the words of a jurist; as it is written where two that differ would be said alike.</summary>
    public void Bron(string veld, string naam, string? was, string? wordt)
    {
        var (oude, nieuwe) = (was is null ? null : W.Bron(was), wordt is null ? null : W.Bron(wordt));
        Woord(veld, naam, oude == nieuwe ? was : oude, oude == nieuwe ? wordt : nieuwe, uitkomst: false);
    }

    public void Bronnen(string veld, ImmutableArray<string> was, ImmutableArray<string> wordt)
    {
        var voluit = was.Concat(wordt).Distinct(StringComparer.Ordinal).GroupBy(W.Bron, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single()).ToHashSet(StringComparer.Ordinal);
        Verzameling(veld, VerschilTeksten.DeBron, was, wordt, uitkomst: false, bron => voluit.Contains(bron) ? W.Bron(bron) : bron);
    }

    public void Bewijslast(string veld, string naam, bool was, bool wordt)
    {
        if (was != wordt)
        {
            Voeg(veld, VerschilTeksten.Bewijslast(naam, wordt), uitkomst: true);
        }
    }

    public void Geldigheid(string veld, string naam, Geldigheid was, Geldigheid wordt, bool uitkomst)
    {
        if (was.Vanaf != wordt.Vanaf)
        {
            Voeg(veld, VerschilTeksten.GeldtVanaf(naam, was.Vanaf, wordt.Vanaf), uitkomst);
        }

        if (was.Tot != wordt.Tot)
        {
            Voeg(veld, VerschilTeksten.GeldtTot(naam, was.Tot, wordt.Tot), uitkomst);
        }
    }

    public void Voorwaarde(string veld, string naam, Voorwaarde? was, ImmutableArray<Variabele> oudeItems, Voorwaarde? wordt, ImmutableArray<Variabele> nieuweItems, bool uitkomst)
    {
        if (was is null || wordt is null)
        {
            Tekst(veld, naam, was is null ? null : oud.Zin(was, oudeItems), wordt is null ? null : nieuw.Zin(wordt, nieuweItems));
            return;
        }

        var (tevoren, thans) = (oud.Kant(was, oudeItems), nieuw.Kant(wordt, nieuweItems));
        foreach (var tekst in Voorwaardeverschil.Van(tevoren, thans))
        {
            Voeg(veld, VerschilTeksten.Bij(naam, tekst), uitkomst, Uitdrukkingschrijver.Schrijf(was), Uitdrukkingschrijver.Schrijf(wordt));
        }
    }

    public void Dag(string veld, string naam, Term? was, ImmutableArray<Variabele> oudeItems, Term? wordt, ImmutableArray<Variabele> nieuweItems)
    {
        if (was is null || wordt is null)
        {
            Tekst(veld, naam, was is null ? null : oud.Dag(was, oudeItems), wordt is null ? null : nieuw.Dag(wordt, nieuweItems));
            return;
        }

        var (tevoren, thans) = (oud.Kant(new Voorwaarde.Constante(true), oudeItems), nieuw.Kant(new Voorwaarde.Constante(true), nieuweItems));
        foreach (var tekst in Voorwaardeverschil.Van(was, wordt, tevoren, thans))
        {
            Voeg(veld, VerschilTeksten.Bij(naam, tekst), uitkomst: false, Uitdrukkingschrijver.Schrijf(was), Uitdrukkingschrijver.Schrijf(wordt));
        }
    }
}
