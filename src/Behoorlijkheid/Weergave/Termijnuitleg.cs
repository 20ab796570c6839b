using System.Collections.Immutable;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Weergave;

/// <summary>Says of each moment how its last day was found, what leaves it open, and what follows from other readings.</summary>
/// <param name="context">The timeline.</param>
internal sealed class Termijnuitleg(Tijdlijncontext context)
{
    public IEnumerable<Blok> Blokken()
    {
        var momenten = context.Tijdlijn.Momenten;
        if (momenten.IsEmpty)
        {
            yield break;
        }

        yield return new Blok.Kop(2, Tijdlijnteksten.Berekening);
        yield return new Blok.Opsomming([.. momenten.Select((m, i) => Punt(m, Tijdlijnteken.VanMoment(i)))]);
    }

    /// <summary>The sentences about one moment, the first of which tells how the day was found.</summary>
    public ImmutableArray<string> Zinnen(Termijnmoment moment) =>
    [
        .. Wegen(moment),
        .. moment.Wegen.Where(w => w.Laatst is not null).Select(w => w.Variant.Opmerking).OfType<string>().Distinct(StringComparer.Ordinal),
        .. moment.AndereUitleg.SelectMany(u => AndereUitleg(moment, u)),
        .. moment.Lezingen.Select(l => Tijdlijnteksten.Lezing(
            Woorden.Partij(l.Volgens), context.Vraag(l.Woord), Tijdlijnteksten.LaatsteDag(l.Vroegst, l.Laatst), Tijdlijnteksten.Stand(l.Status))),
        .. moment.VoorZoverVanToepassing ? [Tijdlijnteksten.GeldtMisschien(context.ZieVragen(moment))] : Vragen(moment),
    ];

    private Punt Punt(Termijnmoment moment, string teken)
    {
        var kop = $"{teken}. {Woorden.Hoofdletter(moment.Naam)}{(moment.ItemId is { } id ? $" ({id})" : string.Empty)}{Bronnen(moment)}";
        return new(kop, Zinnen(moment));
    }

    // Where several ways are open, each names its own source.
    private static string Bronnen(Termijnmoment moment) =>
        moment is { Wegen.Length: 1, Bronnen: [var bron] } ? $" ({Woorden.BronKort(bron)})" : string.Empty;

    private IEnumerable<string> Wegen(Termijnmoment moment)
    {
        if (moment.Wegen is [var enige])
        {
            return [Weg(enige)];
        }

        return moment.Wegen.Any(w => w.Laatst is not null)
            ? moment.Wegen.Select(Met).Distinct(StringComparer.Ordinal).Prepend(Tijdlijnteksten.WelkeTermijn(moment.Wegen.Length))
            : [Tijdlijnteksten.NietsBekend];
    }

    private string Met(Termijnweg weg) => weg.Variant.Bron is { } bron ? $"{Woorden.Hoofdletter(Woorden.BronKort(bron))}: {Weg(weg)}" : Weg(weg);

    private string Weg(Termijnweg weg) => weg switch
    {
        { Stappen.IsEmpty: false } => context.Zin.Schrijf(weg.Stappen),
        { Laatst: null } => Tijdlijnteksten.StaatNietInDossier,
        _ => Tijdlijnteksten.StaatInDossier(Tijdlijnteksten.LaatsteDag(weg.Vroegst, weg.Laatst)),
    };

    private static IEnumerable<string> AndereUitleg(Termijnmoment moment, Momentuitleg uitleg)
    {
        var verschil = moment.HeeftLaatsteDag && uitleg.Vroegst is { } anders && anders == uitleg.Laatst
            ? Tijdlijnteksten.Verschil(anders.DayNumber - moment.VroegsteLaatsteDag!.Value.DayNumber)
            : null;
        yield return Tijdlijnteksten.AndereUitleg(
            uitleg.Tekst,
            Tijdlijnteksten.LaatsteDag(uitleg.Vroegst, uitleg.Laatst),
            verschil,
            uitleg.Status == moment.Status ? null : Tijdlijnteksten.Stand(uitleg.Status));
    }

    private IEnumerable<string> Vragen(Termijnmoment moment) => moment.Ontbrekend.IsEmpty ? [] : [context.ZieVragen(moment)];
}
