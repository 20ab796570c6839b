using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>The end of the page: the decision on the complaint itself, what was not assessed, what is still open, and what it was made from.</summary>
internal static class Slotdeel
{
    public static IEnumerable<Blok> Blokken(Weergavecontext context) =>
    [
        .. Passend(context),
        .. Buiten(context.Beoordeling.BuitenBeoordeling),
        .. Vragen(context),
        .. Herkomst(context.Beoordeling.Herkomst),
    ];

    private static IEnumerable<Blok> Passend(Weergavecontext context)
    {
        var motivering = new Motivering(context);
        ImmutableArray<Punt> punten =
            [.. context.Beoordeling.PassendOordeel.Select(p => new Punt(Weergaveteksten.Klachtonderdeel(p.Omschrijving), [motivering.Passend(p)]))];
        return Deel(Weergaveteksten.PassendOordeel, Weergaveteksten.PassendInleiding, punten);
    }

    private static IEnumerable<Blok> Buiten(ImmutableArray<BuitenBeoordeling> zaken)
    {
        ImmutableArray<Punt> punten = [.. zaken.Select(z => new Punt(Woorden.Zin(z.Omschrijving), [.. Regels(z)]))];
        return Deel(Weergaveteksten.BuitenBeoordeling, Weergaveteksten.BuitenInleiding, punten);
    }

    private static IEnumerable<string> Regels(BuitenBeoordeling zaak)
    {
        var reden = Weergaveteksten.Redencode(zaak.Redencode);
        yield return zaak.Grond is { } grond ? $"{reden} {Weergaveteksten.Grond(Woorden.Bron(grond))}" : reden;
        if (zaak.Doorverwijzing is { } naar)
        {
            yield return Weergaveteksten.Doorverwijzing(naar);
        }

        if (zaak.Opmerking is { } opmerking)
        {
            yield return Woorden.Zin(opmerking);
        }
    }

    private static IEnumerable<Blok> Vragen(Weergavecontext context)
    {
        var beoordeling = context.Beoordeling;
        var open = beoordeling.Onderdelen.Any(o => o.Oordeel == Oordeel.NogNietTeBeoordelen);
        var inleiding = open ? Weergaveteksten.OpenInleiding
            : context.Dossier.Onderzoek.Gesloten ? Weergaveteksten.GeslotenInleiding
            : Weergaveteksten.NaTeGaanInleiding;
        var kop = open ? Weergaveteksten.OpenVragen
            : context.Dossier.Onderzoek.Gesloten ? Weergaveteksten.OpenGebleven
            : Weergaveteksten.NaTeGaan;
        ImmutableArray<Punt> punten =
        [
            .. beoordeling.OpenVragen.Select(v => new Punt(Weergaveteksten.Vraag(v.Vraag, v.Feit), open ? v.Aanwijzingen : [])),
        ];
        return Deel(kop, inleiding, punten, genummerd: true);
    }

    /// <summary>What a page was made from.</summary>
    public static IEnumerable<Blok> Herkomst(Beoordelingsherkomst herkomst)
    {
        yield return new Blok.Kop(2, Weergaveteksten.Herkomst);
        yield return new Blok.Gegevens(
        [
            new(Weergaveteksten.LabelKader, Weergaveteksten.Kader(herkomst.Kader, herkomst.Kaderversie)),
            new(Weergaveteksten.LabelKaderSha, herkomst.KaderSha256),
            new(Weergaveteksten.LabelDossierSha, herkomst.DossierSha256),
            new(Weergaveteksten.LabelEngine, herkomst.Engine),
            new(Weergaveteksten.LabelBeoordeeldOp, Woorden.Dag(herkomst.Beoordelingsdatum)),
        ]);
    }

    private static IEnumerable<Blok> Deel(string kop, string inleiding, ImmutableArray<Punt> punten, bool genummerd = false) =>
        punten.IsEmpty ? [] : [new Blok.Kop(2, kop), new Blok.Alinea(inleiding), new Blok.Opsomming(punten, genummerd)];
}
