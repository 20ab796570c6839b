using System.Diagnostics;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Voorwaarde"/> in a prepared kader: which of the algebra it is, and its parts.</summary>
internal static class Voorwaardeopslag
{
    private const int Constante = 1;
    private const int En = 2;
    private const int Of = 3;
    private const int Niet = 4;
    private const int Feit = 5;
    private const int Vergelijking = 6;
    private const int Lidmaatschap = 7;
    private const int Kwantor = 8;
    private const int Begripsgebruik = 9;

    public static void Schrijf(Opslagschrijver schrijver, Voorwaarde voorwaarde)
    {
        schrijver.Getal(Soort(voorwaarde));
        switch (voorwaarde)
        {
            case Voorwaarde.Constante constante:
                schrijver.JaNee(constante.Waar);
                break;
            case Voorwaarde.En en:
                schrijver.Rij(en.Delen, Schrijf);
                break;
            case Voorwaarde.Of of:
                schrijver.Rij(of.Delen, Schrijf);
                break;
            case Voorwaarde.Niet niet:
                Schrijf(schrijver, niet.Deel);
                break;
            case Voorwaarde.Feit feit:
                Verwijzingsopslag.Schrijf(schrijver, feit.Verwijzing);
                break;
            case Voorwaarde.Vergelijking vergelijking:
                Termopslag.Schrijf(schrijver, vergelijking.Links);
                schrijver.Getal((int)vergelijking.Vergelijker);
                Termopslag.Schrijf(schrijver, vergelijking.Rechts);
                break;
            case Voorwaarde.Lidmaatschap lidmaatschap:
                Termopslag.Schrijf(schrijver, lidmaatschap.Waarde);
                schrijver.Rij(lidmaatschap.Verzameling, Termopslag.Schrijf);
                break;
            case Voorwaarde.Kwantor kwantor:
                SchrijfKwantor(schrijver, kwantor);
                break;
            case Voorwaarde.Begripsgebruik gebruik:
                schrijver.Begrip(gebruik.Begrip);
                schrijver.Rij(gebruik.Over, static (s, variabele) => s.Variabele(variabele));
                break;
        }
    }

    public static Voorwaarde Lees(Opslaglezer lezer) => lezer.Getal() switch
    {
        Constante => new Voorwaarde.Constante(lezer.JaNee()),
        En => new Voorwaarde.En(lezer.Rij(Lees)),
        Of => new Voorwaarde.Of(lezer.Rij(Lees)),
        Niet => new Voorwaarde.Niet(Lees(lezer)),
        Feit => new Voorwaarde.Feit(Verwijzingsopslag.LeesFeit(lezer)),
        Vergelijking => new Voorwaarde.Vergelijking(Termopslag.Lees(lezer), (Vergelijker)lezer.Getal(), Termopslag.Lees(lezer)),
        Lidmaatschap => new Voorwaarde.Lidmaatschap(Termopslag.Lees(lezer), lezer.Rij(Termopslag.Lees)),
        Kwantor => new Voorwaarde.Kwantor((Kwantorsoort)lezer.Getal(), Verwijzingsopslag.LeesLijst(lezer), lezer.Variabele(), Lees(lezer)),
        Begripsgebruik => new Voorwaarde.Begripsgebruik(lezer.Begrip(), lezer.Rij(static l => l.Variabele())),
        _ => throw new UnreachableException(),
    };

    private static void SchrijfKwantor(Opslagschrijver schrijver, Voorwaarde.Kwantor kwantor)
    {
        schrijver.Getal((int)kwantor.Soort);
        Verwijzingsopslag.Schrijf(schrijver, kwantor.Lijst);
        schrijver.Variabele(kwantor.Variabele);
        Schrijf(schrijver, kwantor.Deel);
    }

    private static int Soort(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Constante => Constante,
        Voorwaarde.En => En,
        Voorwaarde.Of => Of,
        Voorwaarde.Niet => Niet,
        Voorwaarde.Feit => Feit,
        Voorwaarde.Vergelijking => Vergelijking,
        Voorwaarde.Lidmaatschap => Lidmaatschap,
        Voorwaarde.Kwantor => Kwantor,
        Voorwaarde.Begripsgebruik => Begripsgebruik,
        _ => throw new UnreachableException(),
    };
}
