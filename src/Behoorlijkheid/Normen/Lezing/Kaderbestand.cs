using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>One file of a kader, read as JSON.</summary>
/// <param name="Pad">Path relative to the kader, with slashes.</param>
/// <param name="Inhoud">What it holds.</param>
internal sealed record Kaderbestand(string Pad, JsonKnoop Inhoud)
{
    private const string Achtervoegsel = ".json";
    private const string Overzicht = "overzicht.json";
    private const string Mutaties = "mutaties.json";
    private const string Controle = "controle.json";

    /// <summary>The name without folders and extension.</summary>
    public string Naam => Pad[(Pad.LastIndexOf('/') + 1)..^Achtervoegsel.Length];

    /// <summary>Whether a file is part of the kader: the cases beside the norms, the overview, the reasons beside mutations and findings, the schemas and the letters are not.</summary>
    public static bool Hoort(string pad) =>
        pad.EndsWith(Achtervoegsel, StringComparison.Ordinal)
        && !pad.EndsWith(".gevallen.json", StringComparison.Ordinal)
        && pad is not (Overzicht or Mutaties or Controle)
        && !pad.StartsWith("schema/", StringComparison.Ordinal)
        && !pad.StartsWith("brieven/", StringComparison.Ordinal);
}
