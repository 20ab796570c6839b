using System.Security.Cryptography;
using System.Text;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>One small change of a norm or of a begrip, which the cases should notice.</summary>
/// <param name="Bij">The file of the norm without folder and extension, or the name of the begrip.</param>
/// <param name="Bestand">The file it stands in.</param>
/// <param name="Veld">The field that is changed.</param>
/// <param name="Soort">What is changed.</param>
/// <param name="Was">The part that is changed.</param>
/// <param name="Wordt">What stands there instead; empty when nothing does.</param>
/// <param name="Geheel">The whole field with the change.</param>
internal abstract record Mutatie(string Bij, string Bestand, string Veld, Mutatiesoort Soort, string Was, string Wordt, string Geheel)
{
    /// <summary>The same for the same change of the same text: whoever edits the field states anew why a change is harmless.</summary>
    public string Id { get; } = $"{Veld}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Soort}\n{Was}\n{Geheel}")))[..8]}";

    /// <summary>A change of a norm.</summary>
    internal sealed record Norm(Normen.Norm Van, Normen.Norm Naar, string Veld, Mutatiesoort Soort, string Was, string Wordt, string Geheel)
        : Mutatie(Path.GetFileNameWithoutExtension(Van.Bestand), Van.Bestand, Veld, Soort, Was, Wordt, Geheel);

    /// <summary>A change of a begrip.</summary>
    internal sealed record Begrip(Normen.Begrip Van, Voorwaarde Naar, Mutatiesoort Soort, string Was, string Wordt, string Geheel)
        : Mutatie(Van.Naam, "begrippen.json", "als", Soort, Was, Wordt, Geheel);
}
