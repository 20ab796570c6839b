using System.Diagnostics;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Term"/> in a prepared kader: which of the algebra it is, and its parts.</summary>
internal static class Termopslag
{
    private const int Feit = 1;
    private const int Getal = 2;
    private const int Tekst = 3;
    private const int Enumlid = 4;
    private const int Dag = 5;
    private const int Beoordelingsdatum = 6;
    private const int Telling = 7;
    private const int Som = 8;
    private const int Verschil = 9;
    private const int Termijn = 10;

    public static void Schrijf(Opslagschrijver schrijver, Term term)
    {
        schrijver.Getal(Soort(term));
        switch (term)
        {
            case Term.Feit feit:
                Verwijzingsopslag.Schrijf(schrijver, feit.Verwijzing);
                break;
            case Term.Getal getal:
                schrijver.MetTeken(getal.Waarde);
                break;
            case Term.Tekst tekst:
                schrijver.Tekst(tekst.Waarde);
                break;
            case Term.Enumlid lid:
                schrijver.Tekst(lid.Naam);
                break;
            case Term.Dag dag:
                schrijver.Dag(dag.Waarde);
                break;
            case Term.Telling telling:
                Verwijzingsopslag.Schrijf(schrijver, telling.Lijst);
                schrijver.VariabeleOfNiets(telling.Variabele);
                schrijver.OfNiets(telling.Deel, Voorwaardeopslag.Schrijf);
                break;
            case Term.Som som:
                Schrijf(schrijver, som.Links);
                Schrijf(schrijver, som.Rechts);
                break;
            case Term.Verschil verschil:
                Schrijf(schrijver, verschil.Links);
                Schrijf(schrijver, verschil.Rechts);
                break;
            case Term.Termijn termijn:
                schrijver.Getal((int)termijn.Soort);
                Schrijf(schrijver, termijn.Start);
                Schrijf(schrijver, termijn.Aantal);
                break;
        }
    }

    public static Term Lees(Opslaglezer lezer) => lezer.Getal() switch
    {
        Feit => new Term.Feit(Verwijzingsopslag.LeesFeit(lezer)),
        Getal => new Term.Getal(lezer.MetTeken()),
        Tekst => new Term.Tekst(lezer.Tekst()),
        Enumlid => new Term.Enumlid(lezer.Tekst()),
        Dag => new Term.Dag(lezer.Dag()),
        Beoordelingsdatum => new Term.Beoordelingsdatum(),
        Telling => new Term.Telling(Verwijzingsopslag.LeesLijst(lezer), lezer.VariabeleOfNiets(), lezer.OfNiets(Voorwaardeopslag.Lees)),
        Som => new Term.Som(Lees(lezer), Lees(lezer)),
        Verschil => new Term.Verschil(Lees(lezer), Lees(lezer)),
        Termijn => new Term.Termijn((Termijnsoort)lezer.Getal(), Lees(lezer), Lees(lezer)),
        _ => throw new UnreachableException(),
    };

    private static int Soort(Term term) => term switch
    {
        Term.Feit => Feit,
        Term.Getal => Getal,
        Term.Tekst => Tekst,
        Term.Enumlid => Enumlid,
        Term.Dag => Dag,
        Term.Beoordelingsdatum => Beoordelingsdatum,
        Term.Telling => Telling,
        Term.Som => Som,
        Term.Verschil => Verschil,
        Term.Termijn => Termijn,
        _ => throw new UnreachableException(),
    };
}
