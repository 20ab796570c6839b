using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

/// <summary>Writes a condition so that a test can compare it whole.</summary>
internal static class Algebraschrijver
{
    public static string Schrijf(Voorwaarde voorwaarde) => voorwaarde switch
    {
        Voorwaarde.Constante vast => vast.Waar ? "waar" : "onwaar",
        Voorwaarde.En en => $"en({string.Join(", ", en.Delen.Select(Schrijf))})",
        Voorwaarde.Of of => $"of({string.Join(", ", of.Delen.Select(Schrijf))})",
        Voorwaarde.Niet niet => $"niet({Schrijf(niet.Deel)})",
        Voorwaarde.Feit feit => Schrijf(feit.Verwijzing),
        Voorwaarde.Vergelijking v => $"{Schrijf(v.Links)} {v.Vergelijker} {Schrijf(v.Rechts)}",
        Voorwaarde.Lidmaatschap lid => $"{Schrijf(lid.Waarde)} uit {{{string.Join(", ", lid.Verzameling.Select(Schrijf))}}}",
        Voorwaarde.Kwantor kwantor => $"{kwantor.Soort}({kwantor.Variabele} van {kwantor.Lijst.Lid.Pad}: {Schrijf(kwantor.Deel)})",
        Voorwaarde.Begripsgebruik gebruik => $"{gebruik.Begrip.Naam}[{string.Join(", ", gebruik.Over)}]",
        _ => throw new ArgumentOutOfRangeException(nameof(voorwaarde)),
    };

    private static string Schrijf(Term term) => term switch
    {
        Term.Feit feit => Schrijf(feit.Verwijzing),
        Term.Getal getal => $"{getal.Waarde}",
        Term.Tekst tekst => $"tekst '{tekst.Waarde}'",
        Term.Enumlid keuze => $"keuze '{keuze.Naam}'",
        Term.Dag dag => $"dag {dag.Waarde:yyyy-MM-dd}",
        Term.Beoordelingsdatum => "beoordelingsdatum",
        Term.Telling { Deel: { } deel } telling => $"aantal({telling.Variabele} van {telling.Lijst.Lid.Pad}: {Schrijf(deel)})",
        Term.Telling telling => $"aantal({telling.Lijst.Lid.Pad})",
        Term.Som som => $"({Schrijf(som.Links)} + {Schrijf(som.Rechts)})",
        Term.Verschil verschil => $"({Schrijf(verschil.Links)} - {Schrijf(verschil.Rechts)})",
        Term.Termijn termijn => $"{termijn.Soort}({Schrijf(termijn.Start)}, {Schrijf(termijn.Aantal)})",
        _ => throw new ArgumentOutOfRangeException(nameof(term)),
    };

    private static string Schrijf(Feitverwijzing feit) =>
        feit.Lid.Pad + (feit.Van is null ? "" : $"[{feit.Van}{(feit.Paar is null ? "" : $" × {feit.Paar}")}]");
}
