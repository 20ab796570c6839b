using System.Text;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Tests.Werkbank.Breuk;

/// <summary>Whether a problem stands somewhere.</summary>
internal static class Probleemplaats
{
    /// <summary>A file that is there, or that should be; in it a pointer, and a line and column that it has. A file that is absent or too large to be read has no lines.</summary>
    public static bool Klopt(Probleem probleem, IReadOnlyDictionary<string, byte[]> bestanden)
    {
        if (probleem.Code.Length == 0 || probleem.Melding.Length == 0 || probleem.Melding.Contains('\n', StringComparison.Ordinal) || probleem.Plaats.Bestand is not { } bestand)
        {
            return false;
        }

        if (!bestanden.TryGetValue(bestand, out var bytes))
        {
            return probleem is { Code: "kader.bestand-ontbreekt", Plaats: { Pointer.Length: 0, Regel: 0, Kolom: 0 } };
        }

        var plaats = probleem.Plaats;
        if (probleem.Code is "lezen.te-groot" or "geval.geen-norm")
        {
            return plaats is { Pointer.Length: 0, Regel: 0, Kolom: 0 };
        }

        var regels = Encoding.UTF8.GetString(bytes).Split('\n');
        return (plaats.Pointer.Length == 0 || plaats.Pointer[0] == '/')
            && plaats.Regel >= 1 && plaats.Regel <= regels.Length
            && plaats.Kolom >= 1 && plaats.Kolom <= regels[plaats.Regel - 1].Length + 1;
    }
}
