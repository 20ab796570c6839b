using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Tests.Lezen;

namespace Behoorlijkheid.Tests.Dossiers;

/// <summary>Reads dossiers for tests.</summary>
internal static class Dossierlezing
{
    public static Uitkomst<Klachtdossier> Lees(string json) => DossierReader.Lees(Encoding.UTF8.GetBytes(json), "d.json");

    /// <summary>The problems as lines; the members stand in a dossier of an eigen toets, from the second line on.</summary>
    public static IReadOnlyList<string> Problemen(string leden) =>
        [.. Lees("{\"aanleiding\":\"eigenToets\"" + (leden.Length == 0 ? string.Empty : ",\n" + leden) + "}").Problemen.Select(Gelezen.Regel)];

    public static IReadOnlyList<string> Waarschuwingen(string leden) =>
        [.. Lees("{\"aanleiding\":\"eigenToets\",\n" + leden + "}").Waarschuwingen.Select(Gelezen.Regel)];

    public static Klachtdossier Dossier(string leden)
    {
        var uitkomst = Lees("{\"aanleiding\":\"eigenToets\",\n" + leden + "}");
        return uitkomst.Gelukt
            ? uitkomst.Waarde
            : throw new InvalidOperationException(string.Join('\n', uitkomst.Problemen.Select(Gelezen.Regel)));
    }
}
