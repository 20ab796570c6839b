using System.Globalization;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Werkbank.Uitvoer;

/// <summary>What the parameters and their fields are called in exported workflows.</summary>
internal static class RulesEngineNamen
{
    /// <summary>The parameter of the dossier.</summary>
    public const string Dossier = "d";

    /// <summary>The field of an item that holds its place in its list.</summary>
    public const string Index = "index";

    /// <summary>The field of the dossier that holds the day of assessment.</summary>
    public const string Beoordelingsdatum = "beoordelingsdatum";

    /// <summary>The parameter of an item of a row.</summary>
    public static string Item(int plaats) => string.Create(CultureInfo.InvariantCulture, $"item{plaats}");

    /// <summary>The field of a list.</summary>
    public static string Veld(Lijstlid lijst) => Veld(lijst.Pad);

    /// <summary>The field of a fact, without the name of its list.</summary>
    public static string Veld(Feitlid feit) => Veld(LijstVan(feit) is { } lijst ? feit.Pad[(lijst.Pad.Length + 1)..] : feit.Pad);

    private static string Veld(string pad) => pad.Replace('.', '_');

    /// <summary>The list whose items a fact is of; <c>null</c> for a fact of the dossier itself.</summary>
    public static Lijstlid? LijstVan(Feitlid feit) =>
        Feitenmodel.Klachtdossier.Lijsten.Where(l => feit.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal)).MaxBy(l => l.Pad.Length);
}
