namespace Behoorlijkheid.Normen.Lezing;

/// <summary>How names in a kader are spelled.</summary>
internal static class Naamregels
{
    private const int Langste = 80;

    /// <summary>A small letter and then letters and digits, as the names of facts.</summary>
    public static bool IsNaam(string tekst) =>
        tekst.Length is > 0 and <= Langste && char.IsAsciiLetterLower(tekst[0]) && tekst.All(char.IsAsciiLetterOrDigit);
}
