using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>What conditions read themselves: facts, and begrippen without what those read in turn.</summary>
internal sealed class Lezing
{
    public HashSet<Feitlid> Feiten { get; } = [];

    public HashSet<Begrip> Begrippen { get; } = [];

    public static Lezing Van(params IEnumerable<Voorwaarde?> voorwaarden)
    {
        var lezing = new Lezing();
        foreach (var voorwaarde in voorwaarden)
        {
            if (voorwaarde is not null)
            {
                lezing.Lees(voorwaarde);
            }
        }

        return lezing;
    }

    public static Lezing Van(Norm norm)
    {
        var lezing = Van(new[] { norm.VanToepassingAls, norm.OpeisbaarAls, norm.VoldaanAls }
            .Concat(norm.Uitzonderingen.Select(u => u.Als))
            .Concat(norm.Uitleg.SelectMany(u => new[] { u.VanToepassingAls, u.OpeisbaarAls, u.VoldaanAls })));
        lezing.Feiten.Add(norm.Peildatum.Lid);
        return lezing;
    }

    public static Lezing Van(Termijnregel regel)
    {
        var lezing = Van([regel.Als, regel.GedaanAls, .. regel.Varianten.Select(v => v.Als), .. regel.Varianten.SelectMany(v => v.AndereUitleg).Select(u => u.Als)]);
        foreach (var dag in regel.Varianten.Select(v => v.Dag).Concat(regel.Varianten.SelectMany(v => v.AndereUitleg).Select(u => u.Dag)))
        {
            lezing.Lees(dag.Uiterlijk);
            if (dag.Hoogstens is { } hoogstens)
            {
                lezing.Lees(hoogstens);
            }
        }

        if (regel.Gedaan is { } gedaan)
        {
            lezing.Feiten.Add(gedaan.Lid);
        }

        return lezing;
    }

    /// <summary>The facts that the begrippen read, also by way of others.</summary>
    public HashSet<Feitlid> ViaBegrippen()
    {
        var gelezen = Begrippen.SelectMany(b => Van(b.Als) is var binnen ? binnen.Feiten.Concat(binnen.ViaBegrippen()) : []).ToHashSet();
        gelezen.ExceptWith(Feiten);
        return gelezen;
    }

    private void Lees(Voorwaarde voorwaarde)
    {
        switch (voorwaarde)
        {
            case Voorwaarde.En en:
                en.Delen.ToList().ForEach(Lees);
                break;
            case Voorwaarde.Of of:
                of.Delen.ToList().ForEach(Lees);
                break;
            case Voorwaarde.Niet niet:
                Lees(niet.Deel);
                break;
            case Voorwaarde.Feit feit:
                Feiten.Add(feit.Verwijzing.Lid);
                break;
            case Voorwaarde.Vergelijking vergelijking:
                Lees(vergelijking.Links);
                Lees(vergelijking.Rechts);
                break;
            case Voorwaarde.Lidmaatschap lidmaatschap:
                Lees(lidmaatschap.Waarde);
                break;
            case Voorwaarde.Kwantor kwantor:
                Lees(kwantor.Deel);
                break;
            case Voorwaarde.Begripsgebruik gebruik:
                Begrippen.Add(gebruik.Begrip);
                break;
            default:
                break;
        }
    }

    private void Lees(Term term)
    {
        switch (term)
        {
            case Term.Feit feit:
                Feiten.Add(feit.Verwijzing.Lid);
                break;
            case Term.Som som:
                Lees(som.Links);
                Lees(som.Rechts);
                break;
            case Term.Verschil verschil:
                Lees(verschil.Links);
                Lees(verschil.Rechts);
                break;
            case Term.Termijn termijn:
                Lees(termijn.Start);
                Lees(termijn.Aantal);
                break;
            case Term.Telling { Deel: { } deel }:
                Lees(deel);
                break;
            default:
                break;
        }
    }
}
