using System.Diagnostics;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Controle.Logica;

/// <summary>The names and the domains of what conditions compare.</summary>
internal static class Termmaker
{
    private const string TellingVoorvoegsel = "aantal ";

    public static string Naam(Feitverwijzing feit, Omgeving om) =>
        (feit.Van, feit.Paar) switch
        {
            ({ } van, { } paar) => $"{feit.Lid.Pad}[{om.Naam(van)}×{om.Naam(paar)}]",
            ({ } van, _) => $"{feit.Lid.Pad}[{om.Naam(van)}]",
            _ => feit.Lid.Pad,
        };

    public static string Telling(Lijstlid lijst) => TellingVoorvoegsel + lijst.Pad;

    public static Formule Aantal(string telling, long minstens, long hoogstens = int.MaxValue) =>
        Formule.In(telling, Reeks.Bereik(0, int.MaxValue), Reeks.Bereik(minstens, hoogstens));

    /// <summary>A value as text; equal texts are equal values.</summary>
    public static string Tekst(Term term, Omgeving om) => term switch
    {
        Term.Feit feit => Naam(feit.Verwijzing, om),
        Term.Getal getal => getal.Waarde.ToString(CultureInfo.InvariantCulture),
        Term.Tekst tekst => $"\"{tekst.Waarde}\"",
        Term.Enumlid lid => $"\"{lid.Naam}\"",
        Term.Dag dag => dag.Waarde.ToString("O", CultureInfo.InvariantCulture),
        Term.Beoordelingsdatum => "beoordelingsdatum",
        Term.Telling { Deel: { } deel, Variabele: { } variabele } telling => $"{Telling(telling.Lijst.Lid)}: {Binnen(deel, variabele, om)}",
        Term.Telling telling => Telling(telling.Lijst.Lid),
        Term.Som som => $"({Tekst(som.Links, om)} + {Tekst(som.Rechts, om)})",
        Term.Verschil verschil => $"({Tekst(verschil.Links, om)} - {Tekst(verschil.Rechts, om)})",
        Term.Termijn termijn => $"{termijn.Soort}({Tekst(termijn.Start, om)}, {Tekst(termijn.Aantal, om)})",
        _ => throw new UnreachableException(),
    };

    /// <summary>The number that a constant stands for beside another value; <c>null</c> when it is no constant with an order.</summary>
    public static long? Constante(Term term, Term naast) => (term, naast) switch
    {
        (Term.Getal getal, _) => getal.Waarde,
        (Term.Dag dag, _) => dag.Waarde.DayNumber,
        (Term.Enumlid lid, Term.Feit feit) => Keuze(feit.Verwijzing.Lid, lid.Naam),
        _ => null,
    };

    /// <summary>Every value that a fact or a count can have; <c>null</c> for what is computed from more.</summary>
    public static Reeks? Domein(Term term) => term switch
    {
        Term.Telling => Reeks.Bereik(0, int.MaxValue),
        Term.Feit { Verwijzing.Lid: var feit } => feit.Waarde.Soort switch
        {
            Waardesoort.Keuze => Keuzes(feit),
            Waardesoort.Geheel => Reeks.Bereik(0, Waardevorm.Grootste),
            Waardesoort.Dag or Waardesoort.Datum => Reeks.Bereik(DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
            _ => null,
        },
        _ => null,
    };

    public static Reeks Keuzes(Feitlid feit) => Reeks.Bereik(0, feit.Waarde.Keuzes.Length - 1);

    public static long Keuze(Feitlid feit, string naam)
    {
        var keuzes = feit.Waarde.Keuzes;
        return keuzes.IndexOf(keuzes.First(k => k.Naam == naam));
    }

    private static string Binnen(Voorwaarde deel, Variabele variabele, Omgeving om) => Formulemaker.Binnen(deel, om.Met(variabele)).Tekst;
}
