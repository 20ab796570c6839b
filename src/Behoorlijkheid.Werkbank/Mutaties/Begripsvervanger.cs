using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>Puts another definition in the place of a begrip, wherever a norm uses it, also by way of other begrippen.</summary>
/// <param name="begrip">The begrip.</param>
/// <param name="als">What it is defined as instead.</param>
internal sealed class Begripsvervanger(Begrip begrip, Voorwaarde als)
{
    private readonly Dictionary<string, Begrip> vervangen = new(StringComparer.Ordinal) { [begrip.Naam] = begrip with { Als = als } };

    public Norm In(Norm norm) => norm with
    {
        VanToepassingAls = In(norm.VanToepassingAls),
        OpeisbaarAls = In(norm.OpeisbaarAls),
        VoldaanAls = In(norm.VoldaanAls),
        Uitzonderingen = [.. norm.Uitzonderingen.Select(u => u with { Als = In(u.Als) })],
        Uitleg =
        [
            .. norm.Uitleg.Select(u => u with
            {
                VanToepassingAls = InOfNiets(u.VanToepassingAls),
                OpeisbaarAls = InOfNiets(u.OpeisbaarAls),
                VoldaanAls = InOfNiets(u.VoldaanAls),
            }),
        ],
    };

    private Voorwaarde? InOfNiets(Voorwaarde? voorwaarde) => voorwaarde is null ? null : In(voorwaarde);

    private Voorwaarde In(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.En en => new Voorwaarde.En([.. en.Delen.Select(In)]),
        Voorwaarde.Of of => new Voorwaarde.Of([.. of.Delen.Select(In)]),
        Voorwaarde.Niet niet => new Voorwaarde.Niet(In(niet.Deel)),
        Voorwaarde.Vergelijking v => v with { Links = In(v.Links), Rechts = In(v.Rechts) },
        Voorwaarde.Kwantor kwantor => kwantor with { Deel = In(kwantor.Deel) },
        Voorwaarde.Begripsgebruik gebruik => gebruik with { Begrip = In(gebruik.Begrip) },
        _ => voorwaarde,
    };

    private Term In(Term term) => term switch
    {
        Term.Telling { Deel: { } deel } telling => telling with { Deel = In(deel) },
        Term.Som som => new Term.Som(In(som.Links), In(som.Rechts)),
        Term.Verschil verschil => new Term.Verschil(In(verschil.Links), In(verschil.Rechts)),
        Term.Termijn termijn => termijn with { Start = In(termijn.Start), Aantal = In(termijn.Aantal) },
        _ => term,
    };

    private Begrip In(Begrip gebruikt)
    {
        if (!vervangen.TryGetValue(gebruikt.Naam, out var bekend))
        {
            vervangen.Add(gebruikt.Naam, bekend = gebruikt with { Als = In(gebruikt.Als) });
        }

        return bekend;
    }
}
