using System.Collections.Frozen;

namespace Behoorlijkheid.Weergave.Taal;

/// <summary>Words of officials for which there is a plain one.</summary>
internal static class Jargon
{
    private static readonly FrozenDictionary<string, string> Gewoner = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["aangaande"] = "over",
        ["aldus"] = "zo",
        ["alsmede"] = "en",
        ["alwaar"] = "waar",
        ["bewerkstelligen"] = "zorgen voor",
        ["bovengenoemde"] = "deze",
        ["conform"] = "volgens",
        ["derhalve"] = "dus",
        ["desbetreffende"] = "deze",
        ["dienaangaande"] = "daarover",
        ["dientengevolge"] = "daardoor",
        ["doch"] = "maar",
        ["echter"] = "maar",
        ["gaarne"] = "graag",
        ["geschieden"] = "gebeuren",
        ["geschiedt"] = "gebeurt",
        ["hetgeen"] = "wat",
        ["hieromtrent"] = "hierover",
        ["indien"] = "als",
        ["ingevolge"] = "volgens",
        ["inzake"] = "over",
        ["jegens"] = "tegenover",
        ["middels"] = "met",
        ["mitsdien"] = "dus",
        ["navolgende"] = "volgende",
        ["nopens"] = "over",
        ["omtrent"] = "over",
        ["onderhavige"] = "deze",
        ["ofschoon"] = "hoewel",
        ["reeds"] = "al",
        ["teneinde"] = "om",
        ["tevens"] = "ook",
        ["thans"] = "nu",
        ["voornoemd"] = "dit",
        ["voornoemde"] = "deze",
        ["vooralsnog"] = "voorlopig",
        ["wederom"] = "weer",
        ["zulks"] = "dat",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The plain word, or <c>null</c> when a word is no jargon.</summary>
    public static string? Liever(string woord) => Gewoner.GetValueOrDefault(woord);
}
