using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>A timeline as a page for people: a table, a picture of it, how each last day was found, and what comes next.</summary>
internal sealed class Tijdlijnpagina
{
    /// <summary>Widest picture, unless who shows it has less room.</summary>
    public const int Breedte = 80;

    private readonly Tijdlijncontext context;
    private readonly int breedte;

    private Tijdlijnpagina(Tijdlijncontext context, int breedte)
    {
        this.context = context;
        this.breedte = breedte;
    }

    /// <summary>Makes the page.</summary>
    /// <param name="tijdlijn">The timeline.</param>
    /// <param name="breedte">Characters on a line of the picture.</param>
    public static Pagina Van(Tijdlijn tijdlijn, int breedte = Breedte) => new([.. new Tijdlijnpagina(new(tijdlijn), breedte).Blokken()]);

    private IEnumerable<Blok> Blokken() =>
    [
        .. Begin(),
        .. Overzicht(),
        .. Beeld(),
        .. new Termijnuitleg(context).Blokken(),
        .. Ontbreekt(),
        .. WatNu(),
        .. Slotdeel.Herkomst(context.Tijdlijn.Herkomst),
    ];

    private IEnumerable<Blok> Begin()
    {
        yield return new Blok.Kop(1, Tijdlijnteksten.Titel);
        var status = Wettelijk();
        var toon = status switch
        {
            Momentstatus.TeLaat => Toon.Ongunstig,
            Momentstatus.Gehaald => Toon.Gunstig,
            _ => Toon.Open,
        };
        yield return new Blok.Uitspraak(Uitspraak(status), toon);
        var dossier = context.Tijdlijn.Dossier;
        yield return new Blok.Gegevens(
        [
            .. Gevuld(Weergaveteksten.LabelDossier, dossier.Kenmerk),
            .. Gevuld(Weergaveteksten.LabelOnderwerp, dossier.Omschrijving),
            .. Gevuld(Weergaveteksten.LabelBestuursorgaan, dossier.Bestuursorgaan.Naam),
            new(Weergaveteksten.LabelBeoordeeldOp, Woorden.Dag(context.Beoordelingsdatum)),
        ]);
        foreach (var tekst in context.Tijdlijn.NietGecodeerd.Append(Tijdlijnteksten.Advies))
        {
            yield return new Blok.Alinea(tekst);
        }
    }

    private string Uitspraak(Momentstatus status) =>
        context.Tijdlijn.Momenten.Any(m => m.Aard == Termijnaard.Wettelijk) ? Tijdlijnteksten.Uitspraak(status)
        : context.Tijdlijn.NietGecodeerd.IsEmpty ? Tijdlijnteksten.GeenTermijn
        : Tijdlijnteksten.TermijnNietGecodeerd;

    private Momentstatus Wettelijk()
    {
        var wettelijk = context.Tijdlijn.Momenten.Where(m => m.Aard == Termijnaard.Wettelijk).ToList();
        Momentstatus[] volgorde = [Momentstatus.TeLaat, Momentstatus.NogNietVerstreken, Momentstatus.NietTeBepalen, Momentstatus.Gehaald];
        return volgorde.FirstOrDefault(s => wettelijk.Exists(m => m.Status == s && !(m.VoorZoverVanToepassing && s == Momentstatus.NietTeBepalen)));
    }

    private IEnumerable<Blok> Overzicht()
    {
        var rijen = context.Tijdlijn.Gebeurtenissen.Select((g, i) => (Dag: g.Datum.Eerste, Orde: 0, Rij: Rij(Tijdlijnteken.VanGebeurtenis(i), Datum(g.Datum), context.Wat(g), string.Empty)))
            .Append((context.Beoordelingsdatum, 2, Rij(Tijdlijnteksten.TekenVanBeoordeling, Woorden.DagKort(context.Beoordelingsdatum), Tijdlijnteksten.DagVanBeoordeling, string.Empty)))
            .Concat(context.Tijdlijn.Momenten.Select((m, i) => (Dag(m), 1, Rij(Tijdlijnteken.VanMoment(i), Datum(m), Tijdlijnteksten.Moment(m), Tijdlijnteksten.Stand(m)))))
            .OrderBy(r => r.Item1).ThenBy(r => r.Item2).Select(r => r.Item3);
        yield return new Blok.Kop(2, Tijdlijnteksten.Overzicht);
        yield return new Blok.Tabel(
            [Tijdlijnteksten.KolomTeken, Tijdlijnteksten.KolomDatum, Tijdlijnteksten.KolomWat, Tijdlijnteksten.KolomStand], [.. rijen]);
    }

    private IEnumerable<Blok> Beeld()
    {
        var punten = Punten().ToList();
        var nul = context.Tijdlijn.Dossier.Klacht.Ontvangen is { Status: Feitstatus.Vastgesteld, Waarde.IsDag: true } ontvangen
            ? ontvangen.Waarde.Eerste
            : punten.Min(p => p.Dag);
        if (new Tijdlijntekening(punten, nul, breedte).Teken() is not { } tekening)
        {
            yield break;
        }

        yield return new Blok.Kop(2, Tijdlijnteksten.Beeld);
        yield return new Blok.Alinea(Tijdlijnteksten.BeeldInleiding);
        yield return new Blok.Tekening(tekening.Regels);
        var buiten = tekening.Buiten.IsEmpty ? string.Empty : " " + Tijdlijnteksten.BuitenBeeld(tekening.Buiten);
        yield return new Blok.Alinea(Tijdlijnteksten.WeekNul(nul) + buiten);
    }

    // Only what is known to the day has a place in the picture.
    private IEnumerable<Tijdlijnpunt> Punten()
    {
        var gebeurtenissen = context.Tijdlijn.Gebeurtenissen;
        for (var i = 0; i < gebeurtenissen.Length; i++)
        {
            if (gebeurtenissen[i].Datum.IsDag)
            {
                yield return new(Tijdlijnteken.VanGebeurtenis(i), gebeurtenissen[i].Datum.Eerste, Tijdlijnteksten.RegelGebeurtenissen);
            }
        }

        var momenten = context.Tijdlijn.Momenten;
        for (var i = 0; i < momenten.Length; i++)
        {
            if (momenten[i] is { HeeftLaatsteDag: true, VroegsteLaatsteDag: { } dag })
            {
                yield return new(Tijdlijnteken.VanMoment(i), dag, Tijdlijnteksten.RegelLaatsteDagen);
            }
        }

        yield return new(Tijdlijnteksten.TekenVanBeoordeling, context.Beoordelingsdatum, Tijdlijnteksten.RegelBeoordeeld);
    }

    private IEnumerable<Blok> Ontbreekt() => context.Vragen.IsEmpty
        ? []
        :
        [
            new Blok.Kop(2, Tijdlijnteksten.Ontbreekt),
            new Blok.Alinea(Tijdlijnteksten.OntbreektInleiding),
            new Blok.Opsomming([.. context.Vragen.Select(v => new Punt(Weergaveteksten.Vraag(v.Vraag, v.Feit)))], Genummerd: true),
        ];

    private IEnumerable<Blok> WatNu()
    {
        var momenten = context.Tijdlijn.Momenten;
        string[] punten =
        [
            .. momenten.Where(m => m is { Status: Momentstatus.TeLaat, NietGedaan: true }).Select(Tijdlijnteksten.HadGemoeten),
            .. momenten.Where(m => m.Status == Momentstatus.NogNietVerstreken).Select(Tijdlijnteksten.NogTeDoen),
            .. momenten.Where(m => m is { Status: Momentstatus.NietTeBepalen, Ontbrekend.IsEmpty: false }).Select(m => Tijdlijnteksten.EerstVragen(m, context.ZieVragen(m))),
            .. momenten.Where(m => m is { Status: Momentstatus.NietTeBepalen, Ontbrekend.IsEmpty: true, Lezingen.IsEmpty: false }).Select(Tijdlijnteksten.HangtAfVanLezing),
        ];
        yield return new Blok.Kop(2, Tijdlijnteksten.WatNu);
        yield return punten.Length == 0
            ? new Blok.Alinea(Tijdlijnteksten.NietsTeDoen)
            : new Blok.Opsomming([.. punten.Select(p => new Punt(p))]);
    }

    private static ImmutableArray<string> Rij(params ReadOnlySpan<string> cellen) => [.. cellen];

    private static DateOnly Dag(Termijnmoment moment) => moment.LaatsteLaatsteDag is null ? DateOnly.MaxValue : moment.VroegsteLaatsteDag ?? DateOnly.MaxValue;

    private static string Datum(Datum datum) => datum.IsDag ? Woorden.DagKort(datum.Eerste) : Woorden.Datum(datum.ToString());

    private static string Datum(Termijnmoment moment) => moment.HeeftLaatsteDag
        ? Woorden.DagKort(moment.VroegsteLaatsteDag!.Value)
        : moment is { VroegsteLaatsteDag: { } eerste, LaatsteLaatsteDag: { } laatste } ? $"{Woorden.DagKort(eerste)} of later, tot en met {Woorden.DagKort(laatste)}"
        : Tijdlijnteksten.OnbekendeDag;

    private static IEnumerable<Gegeven> Gevuld(string label, string? waarde) => string.IsNullOrWhiteSpace(waarde) ? [] : [new(label, waarde)];
}
