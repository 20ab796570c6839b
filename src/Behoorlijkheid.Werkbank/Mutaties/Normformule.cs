using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>What a norm comes to, by the truth of its single conditions.</summary>
/// <param name="Toepassing">Whether it applies: in force, and its condition.</param>
/// <param name="Uitzonderingen">Whether its exceptions apply.</param>
/// <param name="Voldaan">Whether it is complied with.</param>
/// <param name="Opeisbaar">Whether that is due.</param>
internal sealed record Normformule(Formule Toepassing, ImmutableArray<Formule> Uitzonderingen, Formule Voldaan, Formule Opeisbaar)
{
    public static Normformule Van(Norm norm, Formulebouwer bouwer)
    {
        var toepassing = bouwer.Maak(norm.VanToepassingAls, bewijslast: false);
        return new(
            Geldig(norm.Geldig, toepassing, bouwer),
            [.. norm.Uitzonderingen.Select(u => Geldig(u.Geldig, bouwer.Maak(u.Als, u.BewijslastBestuursorgaan), bouwer))],
            bouwer.Maak(norm.VoldaanAls, norm.BewijslastBestuursorgaan),
            bouwer.Maak(norm.OpeisbaarAls, bewijslast: false));
    }

    /// <summary>What is left of the outcomes, as the assessment has it.</summary>
    /// <remarks>A duty that is not due is kept apart from one of which that is unknown: they have different explanations.</remarks>
    public (Outcomes Mogelijk, bool NietOpeisbaar) Bereken(Waarheid[] stand)
    {
        var toepassing = Uitzonderingen.Aggregate(Toepassing(stand), (t, u) => Kleene.And(t, Kleene.Not(u(stand))));
        if (toepassing == Waarheid.Onwaar)
        {
            return (Outcomes.NotApplicable, false);
        }

        var voldaan = Voldaan(stand);
        var opeisbaar = voldaan == Waarheid.Waar ? Waarheid.Waar : Opeisbaar(stand);
        var mogelijk = voldaan switch
        {
            Waarheid.Waar => Outcomes.Complied,
            Waarheid.Onwaar when opeisbaar == Waarheid.Waar => Outcomes.Breached,
            _ => Outcomes.Complied | Outcomes.Breached,
        };
        return (toepassing == Waarheid.Waar ? mogelijk : mogelijk | Outcomes.NotApplicable, opeisbaar == Waarheid.Onwaar);
    }

    private static Formule Geldig(Geldigheid geldig, Formule formule, Formulebouwer bouwer)
    {
        if (geldig is { Vanaf: null, Tot: null })
        {
            return formule;
        }

        var inWerking = bouwer.Dicht($"geldig {geldig}");
        return stand => Kleene.And(inWerking(stand), formule(stand));
    }
}
