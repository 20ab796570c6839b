using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The head of the page: what was assessed, and the oordeel on the whole and per part.</summary>
internal static class Oordeeldeel
{
    public static IEnumerable<Blok> Blokken(Weergavecontext context)
    {
        var beoordeling = context.Beoordeling;
        yield return new Blok.Kop(1, Weergaveteksten.Titel);
        yield return new Blok.Uitspraak(Titel(beoordeling), Oordeelteksten.Toon(beoordeling.Oordeel));
        yield return new Blok.Gegevens([.. Kopgegevens(context)]);
        yield return new Blok.Alinea(Weergaveteksten.Advies);
        yield return new Blok.Kop(2, Weergaveteksten.Oordeel);
        for (var i = 0; i < beoordeling.Onderdelen.Length; i++)
        {
            foreach (var blok in Onderdeel(context, i))
            {
                yield return blok;
            }
        }
    }

    private static string Titel(Beoordeling beoordeling) => Oordeelteksten.Titel(
        beoordeling.Oordeel,
        beoordeling.Aanleiding,
        beoordeling.Dossier.Verzoek?.Onderdelen.Items.All(o => o.Voorwerp == Voorwerp.Klachtbehandeling) ?? true);

    private static IEnumerable<Gegeven> Kopgegevens(Weergavecontext context)
    {
        var dossier = context.Dossier;
        return
        [
            .. Gevuld(Weergaveteksten.LabelDossier, dossier.Kenmerk),
            .. Gevuld(Weergaveteksten.LabelOnderwerp, dossier.Omschrijving),
            .. Gevuld(Weergaveteksten.LabelBestuursorgaan, dossier.Bestuursorgaan.Naam),
            new(Weergaveteksten.LabelAanleiding, Weergaveteksten.Aanleiding(dossier.Aanleiding)),
            new(Weergaveteksten.LabelBeoordeeldOp, Woorden.Dag(context.Beoordeling.Herkomst.Beoordelingsdatum)),
            new(Weergaveteksten.LabelKader, Weergaveteksten.Kader(context.Kader.Titel, context.Kader.Versie)),
        ];
    }

    private static IEnumerable<Blok> Onderdeel(Weergavecontext context, int index)
    {
        var onderdelen = context.Beoordeling.Onderdelen;
        var onderdeel = onderdelen[index];
        if (onderdelen.Length > 1)
        {
            yield return new Blok.Kop(3, Weergaveteksten.Onderdeel(index + 1));
        }

        yield return new Blok.Gegevens([.. Gegevens(context, onderdeel)]);
        if (!onderdeel.Normen.IsEmpty)
        {
            yield return new Blok.Alinea(Weergaveteksten.GedragenDoor(onderdeel.Normen.Length));
            yield return new Blok.Opsomming([.. onderdeel.Normen.Select(n => new Punt(context.Titel(n)))]);
        }

        foreach (var zin in Opmerkingen(onderdeel, context.Dossier.Aanleiding))
        {
            yield return new Blok.Alinea(zin);
        }

        ImmutableArray<Punt> personen =
        [
            .. onderdeel.Wegingen.Select(w => new Punt(Oordeelteksten.Weging(context.Vereisten([w.Vereiste]), w))),
            .. onderdeel.Uitgezonderd.Select(u => new Punt(Oordeelteksten.Kanttekening(context.Titel(u.Norm), u))),
        ];
        if (!personen.IsEmpty)
        {
            yield return new Blok.Alinea(Weergaveteksten.Wegingen);
            yield return new Blok.Opsomming(personen);
        }
    }

    public static string Omschrijving(Onderdeeloordeel onderdeel) =>
        onderdeel.Omschrijving.Length == 0 ? Oordeelteksten.HeleBehandeling : onderdeel.Omschrijving;

    // What was complained of is not what was found: it never stands there as a sentence of its own.
    private static IEnumerable<Gegeven> Gegevens(Weergavecontext context, Onderdeeloordeel onderdeel) =>
    [
        new(context.Dossier.Verzoek is null ? Weergaveteksten.LabelGetoetst : Weergaveteksten.LabelKlacht, Woorden.Zin(Omschrijving(onderdeel))),
        new(Weergaveteksten.LabelOordeel, Oordeelteksten.Oordeel(onderdeel, context.Dossier.Aanleiding)),
        new(Weergaveteksten.LabelWaarom, Waarom(context, onderdeel)),
        .. Gevuld(Weergaveteksten.Vereisten(onderdeel.Vereisten.Length), context.Vereisten(onderdeel.Vereisten)),
        .. Gevuld(Weergaveteksten.LabelGrond, onderdeel.Grond is { } grond ? Woorden.Bron(grond) : null),
        .. Gevuld(Weergaveteksten.LabelVerwijzing, onderdeel.Doorverwijzing),
    ];

    private static string Waarom(Weergavecontext context, Onderdeeloordeel onderdeel)
    {
        var beoordeling = context.Beoordeling;
        var zin = onderdeel.Reden == Onderdeelreden.NogOpen
            ? Oordeelteksten.NogOpen(!beoordeling.OpenVragen.IsEmpty, beoordeling.Normen.Any(n => n.NogNietOpeisbaar))
            : Oordeelteksten.Reden(onderdeel.Reden, context.IsAlleenGewogen(onderdeel) ? 0 : onderdeel.Normen.Length, context.Dossier.Onderzoek.Gesloten);
        return onderdeel.Toelichting is { } toelichting ? $"{zin} {Woorden.Zin(toelichting)}" : zin;
    }

    private static IEnumerable<string> Opmerkingen(Onderdeeloordeel onderdeel, Aanleiding aanleiding)
    {
        if (onderdeel.Oordeel == Oordeel.NogNietTeBeoordelen)
        {
            yield return Oordeelteksten.Mogelijk([.. onderdeel.Mogelijk.Select(o => Oordeelteksten.Oordeel(o, aanleiding))]);
        }

        if (onderdeel.Begrensd)
        {
            yield return Oordeelteksten.Begrensd;
        }

        if (!onderdeel.MagAfzien.IsEmpty)
        {
            yield return Oordeelteksten.MagAfzien([.. onderdeel.MagAfzien.Select(Woorden.Bron)]);
        }
    }

    private static Gegeven[] Gevuld(string naam, string? waarde) => string.IsNullOrWhiteSpace(waarde) ? [] : [new(naam, waarde)];
}
