using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Weergave;

/// <summary>Says in sentences why a row has its answer.</summary>
internal sealed class Motivering(Weergavecontext context)
{
    private readonly Feitzin feiten = new(context);

    private DateOnly Op => context.Beoordeling.Herkomst.Beoordelingsdatum;

    /// <summary>The sentences as one text.</summary>
    public string Tekst(Normbevinding bevinding) => string.Join(' ', Zinnen(bevinding));

    public ImmutableArray<string> Zinnen(Normbevinding bevinding) =>
    [
        .. Kern(bevinding),
        .. bevinding.Gronden.Where(g => !g.Lezingen.IsEmpty).SelectMany(g => Betwist(bevinding, g)),
    ];

    /// <summary>The sentences but for those about what is contested: first why the row has its answer, then how a term was counted, if one was.</summary>
    public ImmutableArray<string> Kern(Normbevinding bevinding) =>
    [
        .. Hoofdzin(bevinding),
        .. bevinding.Explanation.LastDay.IsEmpty ? [] : new[] { new Termijnzin(context.Kader.Feestdagen).Schrijf(bevinding.Explanation.LastDay) },
        .. Voorbehouden(bevinding),
    ];

    /// <summary>Where the law is contested: the readings, and what the other would come to.</summary>
    public static IEnumerable<string> Uitleg(Normbevinding bevinding) =>
        bevinding.AndereUitleg.Select(u => MotiveringTeksten.AndereUitleg(u, bevinding.Soort));

    /// <summary>What the organ decided on a klachtonderdeel beside what fitted.</summary>
    public string Passend(PassendOordeelbevinding bevinding)
    {
        var wegens = MotiveringTeksten.Gewogen(bevinding.BeoordeeldDoor, bevinding.Toelichting);
        return bevinding.Passend switch
        {
            PassendOordeel.GeenOordeel => MotiveringTeksten.PassendGeenOordeel(bevinding.Gegeven, wegens),
            PassendOordeel.InhoudelijkOordeelMogelijk => Inhoudelijk(bevinding, wegens),
            _ => MotiveringTeksten.PassendNietTeBepalen(bevinding.Gegeven, NietTeBepalen(Onderdeel(bevinding))),
        };
    }

    private Klachtonderdeel Onderdeel(PassendOordeelbevinding bevinding) =>
        context.Dossier.Klachtonderdelen.Items.First(o => o.Id == bevinding.Klachtonderdeel);

    private static string NietTeBepalen(Klachtonderdeel onderdeel) => (onderdeel.Tegenstrijdig, onderdeel.VerklaringBeklaagde) switch
    {
        ({ Status: Feitstatus.Vastgesteld, Waarde: false }, { Status: Feitstatus.Vastgesteld }) => MotiveringTeksten.GeenVerklaringBeklaagde,
        ({ Status: Feitstatus.Vastgesteld, Waarde: false }, _) => MotiveringTeksten.VerklaringBeklaagdeOnbekend,
        _ => MotiveringTeksten.VerklaringenOnbekend,
    };

    private string Inhoudelijk(PassendOordeelbevinding bevinding, string wegens)
    {
        var onderdeel = Onderdeel(bevinding);
        return onderdeel is { Tegenstrijdig: { Status: Feitstatus.Vastgesteld, Waarde: false }, VerklaringBeklaagde: { Status: Feitstatus.Vastgesteld, Waarde: true } }
            ? MotiveringTeksten.PassendInhoudelijk(bevinding.Gegeven, MotiveringTeksten.NietTegenstrijdig, ".")
            : MotiveringTeksten.PassendInhoudelijk(bevinding.Gegeven, MotiveringTeksten.LezingVan(onderdeel.Aannemelijkheid.Waarde), wegens);
    }

    private IEnumerable<string> Hoofdzin(Normbevinding bevinding)
    {
        var norm = bevinding.Norm;
        var uitleg = bevinding.Explanation;
        yield return bevinding.Naleving switch
        {
            _ when uitleg.EmptyList => MotiveringTeksten.LegeLijst(LegeLijst(bevinding)),
            _ when uitleg.NotInForce => NietInWerking(bevinding),
            _ when uitleg.Exception is { } uitzondering => MotiveringTeksten.Uitzondering(uitzondering.Tekst, uitzondering.Bron),
            Naleving.Nageleefd => Vul(norm.Motivering.Nageleefd),
            Naleving.Geschonden => Vul(norm.Motivering.Geschonden),
            Naleving.NietVanToepassing => Vul(norm.Motivering.NietVanToepassing ?? MotiveringTeksten.NietVanToepassing),
            _ when IsAlleenNietOpeisbaar(bevinding) => MotiveringTeksten.NietOpeisbaar(Op),
            _ when bevinding.Result.Possible == (Outcomes.Breached | Outcomes.NotApplicable) => MotiveringTeksten.NietVoldaan,
            _ when bevinding.IsGewogen => MotiveringTeksten.GewogenNietVastTeStellen(context.Vereisten(bevinding.Vereisten)),
            _ => Vul(norm.Motivering.NietVastTeStellen),
        };

        string Vul(string tekst) => Sjabloon.Vul(tekst, bevinding, context);
    }

    private IEnumerable<string> Voorbehouden(Normbevinding bevinding)
    {
        if (bevinding.VoorZoverVanToepassing)
        {
            yield return MotiveringTeksten.VoorZoverVanToepassing;
        }

        if (bevinding.Naleving == Naleving.NietVastTeStellen && bevinding.Mogelijk.Contains(Naleving.NietVanToepassing))
        {
            yield return MotiveringTeksten.OokNietOfVanToepassing;
        }

        if (bevinding.NogNietOpeisbaar && !IsAlleenNietOpeisbaar(bevinding))
        {
            yield return MotiveringTeksten.NietOpeisbaar(Op);
        }

        if (bevinding.Explanation.BurdenDecided)
        {
            yield return MotiveringTeksten.Bewijslast;
        }

        if (bevinding.Begrensd)
        {
            yield return MotiveringTeksten.Begrensd;
        }
    }

    // How a contested fact was weighed, and what follows from which reading where that still matters.
    private IEnumerable<string> Betwist(Normbevinding bevinding, Grond grond)
    {
        var vraag = feiten.Vraag(grond);
        yield return grond.Aannemelijk switch
        {
            null => MotiveringTeksten.NietGewogen(vraag),
            Feit<bool>.Geen => MotiveringTeksten.GeenAannemelijk(vraag, grond.Herkomst),
            { } volgens => MotiveringTeksten.Aannemelijk(vraag, volgens, grond.Herkomst),
        };
        var gevolgen = bevinding.Lezingen.Where(l => l.Feit == grond.Feit).ToList();
        if (gevolgen.Count > 0)
        {
            yield return MotiveringTeksten.Lezingen(
                [.. gevolgen.Select(l => MotiveringTeksten.VolgensLezing(l.Volgens, MotiveringTeksten.Naleving(l.Naleving, bevinding.Soort)))]);
        }
    }

    // Nothing is unclear then: it is only too early.
    private static bool IsAlleenNietOpeisbaar(Normbevinding bevinding) =>
        bevinding.NogNietOpeisbaar && bevinding.Ontbrekend.IsEmpty && bevinding.Gronden.All(g => g.Status == Feitstatus.Vastgesteld);

    /// <summary>Name of the list that is stated to be empty.</summary>
    public string LegeLijst(Normbevinding bevinding) =>
        bevinding.Norm.VoorElk.Select(v => v.Lijst)
            .First(l => l.Lees(context.Dossier) is ILijst { IsGesteld: true, Volledig: true, Aantal: 0 }).Naam;

    private string NietInWerking(Normbevinding bevinding)
    {
        var geldig = bevinding.Norm.Geldig;
        return geldig.Vanaf is { } vanaf && (geldig.Tot is null || Peildag(bevinding) < vanaf)
            ? MotiveringTeksten.GoldNogNiet(vanaf)
            : MotiveringTeksten.GoldNietMeer(geldig.Tot!.Value);
    }

    private DateOnly Peildag(Normbevinding bevinding) =>
        Sjabloon.Feit(bevinding.Norm.Peildatum, bevinding, context.Dossier) switch
        {
            { Vastgesteld: Datum datum } => datum.Laatste,
            { IsBetwist: true, LezingenZonderType: [{ Waarde: Datum datum }, ..] } => datum.Laatste,
            _ => Op,
        };
}
