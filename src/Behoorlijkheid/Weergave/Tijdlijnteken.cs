namespace Behoorlijkheid.Weergave;

/// <summary>The marks by which table and picture refer to each other: numbers for what happened, letters for last days.</summary>
internal static class Tijdlijnteken
{
    private const int Letters = 26;

    public static string VanGebeurtenis(int index) => Woorden.Getal(index + 1);

    /// <summary>A to Z, and then AA, AB and on.</summary>
    public static string VanMoment(int index) =>
        index < Letters ? ((char)('A' + index)).ToString() : VanMoment((index / Letters) - 1) + VanMoment(index % Letters);
}
