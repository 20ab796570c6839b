using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Uitvoer;

/// <summary>Writes conditions as expressions of RulesEngine over plain types, with begrippen written out.</summary>
internal static class RulesEngineUitdrukking
{
    /// <summary>The expression of a condition.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="names">What each variable is called.</param>
    public static string Of(Voorwaarde condition, ImmutableDictionary<Variabele, string> names) => condition switch
    {
        Voorwaarde.Constante c => c.Waar ? "true" : "false",
        Voorwaarde.En and => Join(" && ", and.Delen, names),
        Voorwaarde.Of or => Join(" || ", or.Delen, names),
        Voorwaarde.Niet not => $"!({Of(not.Deel, names)})",
        Voorwaarde.Feit fact => Of(fact.Verwijzing, names),
        Voorwaarde.Vergelijking c => $"({Of(c.Links, c.Rechts, names)} {Sign(c.Vergelijker)} {Of(c.Rechts, c.Links, names)})",
        Voorwaarde.Lidmaatschap m => $"({string.Join(" || ", m.Verzameling.Select(x => $"{Of(m.Waarde, x, names)} == {Of(x, m.Waarde, names)}"))})",
        Voorwaarde.Kwantor q => Quantifier(q, names),
        Voorwaarde.Begripsgebruik use => Of(use.Begrip.Als, use.Begrip.Over.Zip(use.Over)
            .Aggregate(names, (bound, pair) => bound.SetItem(pair.First, names[pair.Second]))),
        _ => throw new ArgumentException("Onbekende voorwaarde.", nameof(condition)),
    };

    /// <summary>The expression of being in force.</summary>
    public static string Of(Geldigheid validity, Feitverwijzing date, ImmutableDictionary<Variabele, string> names)
    {
        var from = validity.Vanaf is { } first ? $"{Of(date, names)} >= {Day(first)}" : "true";
        var until = validity.Tot is { } last ? $"{Of(date, names)} <= {Day(last)}" : "true";
        return validity == Geldigheid.Altijd ? "true" : $"({from} && {until})";
    }

    private static string Join(string sign, ImmutableArray<Voorwaarde> parts, ImmutableDictionary<Variabele, string> names) =>
        $"({string.Join(sign, parts.Select(p => Of(p, names)))})";

    private static string Quantifier(Voorwaarde.Kwantor q, ImmutableDictionary<Variabele, string> names)
    {
        var variable = NewName(names);
        return $"{List(q.Lijst)}.{(q.Soort == Kwantorsoort.Enige ? "Any" : "All")}({variable} => {Of(q.Deel, names.SetItem(q.Variabele, variable))})";
    }

    private static string Count(Term.Telling count, ImmutableDictionary<Variabele, string> names)
    {
        var variable = NewName(names);
        return count.Deel is null
            ? $"{List(count.Lijst)}.Count()"
            : $"{List(count.Lijst)}.Count({variable} => {Of(count.Deel, names.SetItem(count.Variabele!, variable))})";
    }

    private static string NewName(ImmutableDictionary<Variabele, string> names) => string.Create(CultureInfo.InvariantCulture, $"v{names.Count}");

    private static string List(Lijstverwijzing list) => $"{RulesEngineNamen.Dossier}.{RulesEngineNamen.Veld(list.Lid)}";

    private static string Of(Term term, Term? other, ImmutableDictionary<Variabele, string> names) => term switch
    {
        Term.Feit fact => Of(fact.Verwijzing, names),
        Term.Getal number => number.Waarde.ToString(CultureInfo.InvariantCulture),
        Term.Tekst text => $"\"{text.Waarde}\"",
        Term.Enumlid member => Number(member, ((Term.Feit)other!).Verwijzing.Lid),
        Term.Dag day => Day(day.Waarde),
        Term.Beoordelingsdatum => $"{RulesEngineNamen.Dossier}.{RulesEngineNamen.Beoordelingsdatum}",
        Term.Telling count => Count(count, names),
        Term.Som sum => $"({Of(sum.Links, null, names)} + {Of(sum.Rechts, null, names)})",
        Term.Verschil difference => $"({Of(difference.Links, null, names)} - {Of(difference.Rechts, null, names)})",
        Term.Termijn t => $"Termijn.{t.Soort}({Of(t.Start, null, names)}, {Of(t.Aantal, null, names)})",
        _ => throw new ArgumentException("Onbekende term.", nameof(term)),
    };

    private static string Of(Feitverwijzing fact, ImmutableDictionary<Variabele, string> names)
    {
        var field = RulesEngineNamen.Veld(fact.Lid);
        var owner = fact.Van is null ? RulesEngineNamen.Dossier : names[fact.Van];
        return fact.Paar is null ? $"{owner}.{field}" : $"{owner}.{field}[{names[fact.Paar]}.{RulesEngineNamen.Index}]";
    }

    private static string Number(Term.Enumlid member, Feitlid fact) => fact.Waarde.NummerVan(member.Naam).ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DateOnly({day.Year}, {day.Month}, {day.Day})");

    private static string Sign(Vergelijker comparison) => comparison switch
    {
        Vergelijker.Gelijk => "==",
        Vergelijker.Ongelijk => "!=",
        Vergelijker.Kleiner => "<",
        Vergelijker.KleinerOfGelijk => "<=",
        Vergelijker.Groter => ">",
        _ => ">=",
    };
}
