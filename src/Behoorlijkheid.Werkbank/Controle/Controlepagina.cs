using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>The findings as a page: how many, and then per file in order of place.</summary>
internal static class Controlepagina
{
    /// <param name="kader">The kader.</param>
    /// <param name="ronde">What was found.</param>
    /// <param name="hersteld">In how many places a repair was made; <c>null</c> when none was asked for.</param>
    public static Pagina Van(Toetsingskader kader, Controleronde ronde, int? hersteld = null)
    {
        var bevindingen = ronde.Bevindingen;
        var blokken = ImmutableArray.CreateBuilder<Blok>();
        blokken.Add(new Blok.Kop(1, ControlepaginaTeksten.Titel(kader)));
        blokken.Add(new Blok.Uitspraak(ControlepaginaTeksten.Geheel(bevindingen), Toon(bevindingen)));
        if (hersteld is { } plaatsen)
        {
            blokken.Add(new Blok.Alinea(ControlepaginaTeksten.Hersteld(plaatsen)));
        }

        if (!ronde.Aanvaard.IsEmpty)
        {
            blokken.Add(new Blok.Alinea(ControlepaginaTeksten.Aanvaard(ronde.Aanvaard.Length)));
        }

        foreach (var bestand in bevindingen.GroupBy(b => b.Plaats.Bestand, StringComparer.Ordinal))
        {
            blokken.Add(new Blok.Kop(2, bestand.Key!));
            blokken.Add(new Blok.Opsomming([.. bestand.Select(Punt)]));
        }

        if (!bevindingen.IsEmpty)
        {
            blokken.Add(new Blok.Alinea(ControlepaginaTeksten.Verder(bevindingen[0].Code, hersteld is null && bevindingen.Any(b => b.Herstel is not null))));
        }

        return new(blokken.ToImmutable());
    }

    private static Toon Toon(ImmutableArray<Bevinding> bevindingen) =>
        bevindingen.Any(b => b.Zwaarte != Zwaarte.Aanwijzing) ? Weergave.Toon.Ongunstig : Weergave.Toon.Gunstig;

    private static Punt Punt(Bevinding bevinding) => new(
        ControlepaginaTeksten.Regel(bevinding),
        [.. bevinding.Suggestie is { } suggestie ? [suggestie] : Array.Empty<string>(), ControlepaginaTeksten.Herkomst(bevinding)]);
}
