using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Finds in the text of a dossier what stands at a place in the model.</summary>
internal static class Jsonplaats
{
    /// <summary>The place of a value, or of the nearest one around it when it is not in the text.</summary>
    /// <param name="dossier">The dossier as it was read.</param>
    /// <param name="pointer">Pointer in the model, where a list is always an array.</param>
    /// <returns>Place in the text; its pointer is the one in the text as far as it goes.</returns>
    public static Plaats Van(JsonKnoop dossier, string pointer)
    {
        var gevonden = dossier;
        foreach (var stap in Jsonpointer.Stappen(pointer))
        {
            if (Stap(gevonden, stap) is not { } dieper)
            {
                break;
            }

            gevonden = dieper;
        }

        return gevonden.Plaats;
    }

    private static JsonKnoop? Stap(JsonKnoop van, string stap) => van switch
    {
        JsonLijst lijst when int.TryParse(stap, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < lijst.Items.Length =>
            lijst.Items[index],
        JsonObject o when o.Zoek(stap) is { } waarde => waarde,
        JsonObject o when char.IsAsciiDigit(stap[0]) && o.Zoek("items") is JsonLijst items => Stap(items, stap),
        _ => null,
    };
}
