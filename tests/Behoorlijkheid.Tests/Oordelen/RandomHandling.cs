using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Tests.Support;

namespace Behoorlijkheid.Tests.Oordelen;

/// <summary>A handling of which all is known, and the same of which less is.</summary>
internal sealed record RandomHandling(Klachtdossier Known, Klachtdossier LessKnown, DateOnly AsOf)
{
    public static RandomHandling Make(Chance chance)
    {
        var received = new DateOnly(2011, 1, 1).AddDays(chance.Below(5_400));
        var sent = chance.Coin();
        var ended = received.AddDays(chance.Below(150));
        var withdrawn = !sent && chance.OneIn(4);
        var known = Handlings.Pending(received) with
        {
            Advies = new() { VanToepassing = chance.Coin() },
            Weigering = Refused(chance, received),
            Verdaging = Delay(chance, received),
            Afdoening = new()
            {
                Verzonden = sent,
                Datum = sent || withdrawn ? (Datum)ended : default(Feit<Datum>),
                Wijze = sent ? Afdoeningswijze.Oordeel : withdrawn ? Afdoeningswijze.Ingetrokken : Afdoeningswijze.GeenReactie,
            },
        };

        // A record tells of nothing that had not happened yet.
        var last = new[] { known.Klacht.Ontvangen, known.Afdoening.Datum, known.Weigering.MeegedeeldOp, known.Verdaging.VerdaagdOp }
            .Where(d => d.Status == Feitstatus.Vastgesteld).Max(d => d.Waarde.Laatste);
        return new(known, Forget(known, chance), last.AddDays(chance.Below(120)));
    }

    private static Weigering Refused(Chance chance, DateOnly received) => chance.OneIn(4)
        ? new() { Geweigerd = true, Meegedeeld = true, MeegedeeldOp = (Datum)received.AddDays(chance.Below(50)) }
        : new() { Geweigerd = false };

    private static Verdaging Delay(Chance chance, DateOnly received)
    {
        var adjourned = chance.Coin();
        var further = chance.OneIn(4);
        return new()
        {
            Verdaagd = adjourned,
            VerdaagdOp = adjourned ? (Datum)received.AddDays(chance.Below(80)) : default(Feit<Datum>),
            Weken = adjourned ? chance.Between(1, 6) : default(Feit<int>),
            VerderUitstel = further,
            VerderUitstelTot = further ? (Datum)received.AddDays(chance.Between(20, 200)) : default(Feit<Datum>),
            KlagerStemtIn = further ? chance.Coin() : default(Feit<bool>),
            InstemmingSchriftelijk = further ? chance.Coin() : default(Feit<bool>),
        };
    }

    private static Klachtdossier Forget(Klachtdossier d, Chance chance)
    {
        Feit<T> Maybe<T>(Feit<T> fact)
            where T : notnull => chance.OneIn(4) ? default : fact;

        return d with
        {
            Bestuursorgaan = chance.OneIn(6) ? new() : d.Bestuursorgaan,
            Klacht = d.Klacht with { Ontvangen = Vague(d.Klacht.Ontvangen, chance), Ondertekend = Maybe(d.Klacht.Ondertekend) },
            Advies = new() { VanToepassing = Maybe(d.Advies.VanToepassing) },
            Weigering = d.Weigering with { Geweigerd = Maybe(d.Weigering.Geweigerd), Meegedeeld = Maybe(d.Weigering.Meegedeeld), MeegedeeldOp = Maybe(d.Weigering.MeegedeeldOp) },
            Verdaging = d.Verdaging with
            {
                Verdaagd = Maybe(d.Verdaging.Verdaagd),
                VerdaagdOp = Maybe(d.Verdaging.VerdaagdOp),
                Weken = Maybe(d.Verdaging.Weken),
                VerderUitstel = Maybe(d.Verdaging.VerderUitstel),
                VerderUitstelTot = Maybe(d.Verdaging.VerderUitstelTot),
                KlagerStemtIn = Maybe(d.Verdaging.KlagerStemtIn),
            },
            Afdoening = new() { Verzonden = Maybe(d.Afdoening.Verzonden), Datum = Maybe(d.Afdoening.Datum), Wijze = Maybe(d.Afdoening.Wijze) },
        };
    }

    private static Feit<Datum> Vague(Feit<Datum> fact, Chance chance)
    {
        var day = fact.Waarde.Eerste;
        return chance.Below(6) switch
        {
            0 => default(Feit<Datum>),
            1 => new Datum(new(day.Year, day.Month, 1), day.AddDays(chance.Below(10))),
            2 => Feit<Datum>.Betwist([new("klager", day), new("bestuursorgaan", day.AddDays(chance.Between(1, 9)))]),
            _ => fact,
        };
    }
}
