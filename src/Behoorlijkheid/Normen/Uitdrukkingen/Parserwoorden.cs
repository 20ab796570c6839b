namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Words that mean something to the parser of the rules engine, in any letter case: no fact, begrip or variable may be called so.</summary>
internal static class Parserwoorden
{
    private static readonly HashSet<string> Alle = new(StringComparer.OrdinalIgnoreCase)
    {
        // Keywords and functions.
        "true", "false", "null", "it", "parent", "root", "new", "iif", "isnull", "is", "as", "cast", "np", "in", "outerIt",

        // Operators that are spelled as words.
        "and", "andAlso", "or", "orElse", "not", "mod", "eq", "equal", "ne", "neq", "notEqual", "lt", "lessThan", "le", "lessThanEqual",
        "lessThanOrEqual", "gt", "greaterThan", "ge", "greaterThanEqual", "greaterThanOrEqual",

        // Types that the parser knows by name.
        "object", "boolean", "bool", "char", "string", "sbyte", "byte", "int16", "uint16", "short", "ushort", "int32", "uint32", "int", "uint", "int64",
        "uint64", "long", "ulong", "single", "float", "double", "decimal", "dateTime", "dateTimeOffset", "dateOnly", "timeOnly", "timeSpan", "guid",
        "math", "convert", "uri", "enum", "enumerable", "termijn", "beoordelingsdatum",

        // What can be asked of a list.
        "any", "all", "count",
    };

    public static bool Bevat(string naam) => Alle.Contains(naam);
}
