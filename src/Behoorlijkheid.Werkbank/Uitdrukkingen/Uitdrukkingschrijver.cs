using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Uitdrukkingen;

/// <summary>Writes a condition the way an analyst writes it, in one canonical form; read again it is the same condition.</summary>
internal static class Uitdrukkingschrijver
{
    public static string Schrijf(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Constante constante => constante.Waar ? "true" : "false",
        Voorwaarde.En en => string.Join(" and ", en.Delen.Select(deel => deel is Voorwaarde.Of or Voorwaarde.En ? Tussen(deel) : Schrijf(deel))),
        Voorwaarde.Of of => string.Join(" or ", of.Delen.Select(deel => deel is Voorwaarde.Of or Voorwaarde.En ? Tussen(deel) : Schrijf(deel))),
        Voorwaarde.Niet niet => "not " + (niet.Deel is Voorwaarde.Feit or Voorwaarde.Begripsgebruik or Voorwaarde.Kwantor or Voorwaarde.Constante ? Schrijf(niet.Deel) : Tussen(niet.Deel)),
        Voorwaarde.Feit feit => Feit(feit.Verwijzing),
        Voorwaarde.Vergelijking v => $"{Schrijf(v.Links)} {Teken(v.Vergelijker)} {Schrijf(v.Rechts)}",
        Voorwaarde.Lidmaatschap lid => $"{Schrijf(lid.Waarde)} in ({string.Join(", ", lid.Verzameling.Select(Schrijf))})",
        Voorwaarde.Kwantor kwantor => $"{kwantor.Lijst.Lid.Pad}.{(kwantor.Soort == Kwantorsoort.Alle ? "All" : "Any")}({kwantor.Variabele.Naam} => {Schrijf(kwantor.Deel)})",
        Voorwaarde.Begripsgebruik { Over: [] } gebruik => gebruik.Begrip.Naam,
        Voorwaarde.Begripsgebruik gebruik => $"{gebruik.Over[0].Naam}.{gebruik.Begrip.Naam}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string Schrijf(Term term) => term switch
    {
        Term.Feit feit => Feit(feit.Verwijzing),
        Term.Getal getal => getal.Waarde.ToString(CultureInfo.InvariantCulture),
        Term.Tekst tekst => $"\"{tekst.Waarde}\"",
        Term.Enumlid lid => $"\"{lid.Naam}\"",
        Term.Dag dag => $"\"{dag.Waarde.ToString("O", CultureInfo.InvariantCulture)}\"",
        Term.Beoordelingsdatum => "beoordelingsdatum",
        Term.Telling { Deel: { } deel } telling => $"{telling.Lijst.Lid.Pad}.Count({telling.Variabele!.Naam} => {Schrijf(deel)})",
        Term.Telling telling => $"{telling.Lijst.Lid.Pad}.Count()",
        Term.Som som => $"{Schrijf(som.Links)} + {Rechts(som.Rechts)}",
        Term.Verschil verschil => $"{Schrijf(verschil.Links)} - {Rechts(verschil.Rechts)}",
        Term.Termijn termijn => $"Termijn.{termijn.Soort}({Schrijf(termijn.Start)}, {Schrijf(termijn.Aantal)})",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Rechts(Term term) => term is Term.Som or Term.Verschil ? $"({Schrijf(term)})" : Schrijf(term);

    private static string Tussen(Voorwaarde deel) => $"({Schrijf(deel)})";

    private static string Feit(Feitverwijzing feit) =>
        feit.Van is null ? feit.Lid.Pad : $"{feit.Van.Naam}.{Onder(feit.Lid, feit.Van.Lijst)}";

    private static string Onder(Lid lid, Lijstlid lijst) => lid.Pad[(lijst.Pad.Length + 1)..];

    private static string Teken(Vergelijker vergelijker) => vergelijker switch
    {
        Vergelijker.Gelijk => "==",
        Vergelijker.Ongelijk => "!=",
        Vergelijker.Kleiner => "<",
        Vergelijker.KleinerOfGelijk => "<=",
        Vergelijker.Groter => ">",
        _ => ">=",
    };
}
