using System.Collections.Immutable;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Short ways to write conditions and terms of the algebra.</summary>
internal static class Conditions
{
    public static Voorwaarde True { get; } = new Voorwaarde.Constante(true);

    public static Voorwaarde False { get; } = new Voorwaarde.Constante(false);

    public static Feitverwijzing Reference(string path, Variabele? of = null, Variabele? second = null) => new(Words.Fact(path), of, second);

    public static Voorwaarde Fact(string path, Variabele? of = null) => new Voorwaarde.Feit(Reference(path, of));

    public static Term Value(string path, Variabele? of = null, Variabele? second = null) => new Term.Feit(Reference(path, of, second));

    public static Voorwaarde Not(Voorwaarde part) => new Voorwaarde.Niet(part);

    public static Voorwaarde And(params Voorwaarde[] parts) => new Voorwaarde.En([.. parts]);

    public static Voorwaarde Or(params Voorwaarde[] parts) => new Voorwaarde.Of([.. parts]);

    public static Voorwaarde Compare(Term left, Vergelijker comparison, Term right) => new Voorwaarde.Vergelijking(left, comparison, right);

    public static Voorwaarde NotAfter(Term left, Term right) => Compare(left, Vergelijker.KleinerOfGelijk, right);

    public static Voorwaarde In(Term value, params string[] names) => new Voorwaarde.Lidmaatschap(value, [.. names.Select(n => new Term.Enumlid(n))]);

    public static Voorwaarde Any(Variabele variable, Voorwaarde part) => new Voorwaarde.Kwantor(Kwantorsoort.Enige, new(variable.Lijst), variable, part);

    public static Voorwaarde All(Variabele variable, Voorwaarde part) => new Voorwaarde.Kwantor(Kwantorsoort.Alle, new(variable.Lijst), variable, part);

    public static Variabele Beklaagde() => new("beklaagde", Words.Beklaagden);

    public static Variabele Behandelaar() => new("behandelaar", Words.Behandelaars);

    public static Begrip Begrip(string name, Voorwaarde condition, params Variabele[] over) => new(name, [.. over], condition, string.Empty, name, []);

    public static Voorwaarde Use(Begrip begrip, params Variabele[] over) => new Voorwaarde.Begripsgebruik(begrip, over.ToImmutableArray());
}
