namespace Behoorlijkheid.Tests.Werkbank.Schemas;

/// <summary>What kind of rules file a path is of, by its name alone.</summary>
internal static class Regelsoort
{
    public static string Van(string pad) => pad switch
    {
        _ when pad.EndsWith(".gevallen.json", StringComparison.Ordinal) => "gevallen",
        _ when pad.StartsWith("brieven/", StringComparison.Ordinal) => Path.GetFileNameWithoutExtension(pad),
        _ when pad.Contains('/', StringComparison.Ordinal) => "norm",
        _ => Path.GetFileNameWithoutExtension(pad),
    };
}
