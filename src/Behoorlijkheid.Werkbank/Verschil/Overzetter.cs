using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>Makes a norm of the new kader fit to stand beside the old one: it speaks of the variables of the old norm, and its begrippen bear names of their own.</summary>
/// <param name="anders">Names of the declared facts that the new kader declares in another way; its conditions then speak of facts of their own.</param>
internal sealed class Overzetter(ImmutableHashSet<string> anders)
{
    // No name in rules has this sign.
    private const string Teken = "′";

    private readonly Dictionary<string, Feitlid> feiten = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Begrip> begrippen = new(StringComparer.Ordinal);

    /// <summary>What a declared fact is called that only the new kader may read.</summary>
    public static string Naam(string feit) => feit + Teken;

    public Norm Norm(Norm norm, Norm? eerder)
    {
        var zelfde = eerder is not null && eerder.VoorElk.Select(v => v.Lijst.Pad).SequenceEqual(norm.VoorElk.Select(v => v.Lijst.Pad), StringComparer.Ordinal);
        var items = zelfde ? norm.VoorElk.Zip(eerder!.VoorElk).ToDictionary(p => p.First, p => p.Second) : [];
        return norm with
        {
            VoorElk = zelfde ? eerder!.VoorElk : norm.VoorElk,
            Peildatum = Feit(norm.Peildatum, items),
            VanToepassingAls = In(norm.VanToepassingAls, items),
            OpeisbaarAls = In(norm.OpeisbaarAls, items),
            VoldaanAls = In(norm.VoldaanAls, items),
            Uitzonderingen = [.. norm.Uitzonderingen.Select(u => u with { Als = In(u.Als, items) })],
            Uitleg = [],
        };
    }

    public Toegangsgrond Grond(Toegangsgrond grond) => grond with { Als = In(grond.Als, []) };

    private Voorwaarde In(Voorwaarde voorwaarde, Dictionary<Variabele, Variabele> items) => voorwaarde switch
    {
        Voorwaarde.En en => new Voorwaarde.En([.. en.Delen.Select(d => In(d, items))]),
        Voorwaarde.Of of => new Voorwaarde.Of([.. of.Delen.Select(d => In(d, items))]),
        Voorwaarde.Niet niet => new Voorwaarde.Niet(In(niet.Deel, items)),
        Voorwaarde.Feit feit => new Voorwaarde.Feit(Feit(feit.Verwijzing, items)),
        Voorwaarde.Vergelijking v => v with { Links = In(v.Links, items), Rechts = In(v.Rechts, items) },
        Voorwaarde.Lidmaatschap lid => lid with { Waarde = In(lid.Waarde, items) },
        Voorwaarde.Kwantor kwantor => kwantor with { Deel = In(kwantor.Deel, items) },
        Voorwaarde.Begripsgebruik gebruik => new Voorwaarde.Begripsgebruik(Begrip(gebruik.Begrip), [.. gebruik.Over.Select(v => Variabele(v, items)!)]),
        _ => voorwaarde,
    };

    private Term In(Term term, Dictionary<Variabele, Variabele> items) => term switch
    {
        Term.Feit feit => new Term.Feit(Feit(feit.Verwijzing, items)),
        Term.Telling { Deel: { } deel } telling => telling with { Deel = In(deel, items) },
        Term.Som som => new Term.Som(In(som.Links, items), In(som.Rechts, items)),
        Term.Verschil verschil => new Term.Verschil(In(verschil.Links, items), In(verschil.Rechts, items)),
        Term.Termijn termijn => termijn with { Start = In(termijn.Start, items), Aantal = In(termijn.Aantal, items) },
        _ => term,
    };

    private Begrip Begrip(Begrip begrip)
    {
        if (!begrippen.TryGetValue(begrip.Naam, out var bekend))
        {
            begrippen.Add(begrip.Naam, bekend = begrip with { Naam = begrip.Naam + Teken, Als = In(begrip.Als, []) });
        }

        return bekend;
    }

    private Feitverwijzing Feit(Feitverwijzing feit, Dictionary<Variabele, Variabele> items) =>
        feit with { Lid = Lid(feit.Lid), Van = Variabele(feit.Van, items), Paar = Variabele(feit.Paar, items) };

    private Feitlid Lid(Feitlid lid)
    {
        if (lid.Verklaring is not { } feit || !anders.Contains(feit.Naam))
        {
            return lid;
        }

        if (!feiten.TryGetValue(feit.Naam, out var eigen))
        {
            var verklaring = new AanvullendFeit(Naam(feit.Naam), feit.Soort, feit.Gewogen, feit.Persoonsgegeven, feit.Omschrijving, feit.Keuzes);
            feiten.Add(feit.Naam, eigen = new(verklaring, lid.Pad + Teken, lid.Eigenschap));
        }

        return eigen;
    }

    private static Variabele? Variabele(Variabele? variabele, Dictionary<Variabele, Variabele> items) =>
        variabele is null ? null : items.GetValueOrDefault(variabele, variabele);
}
