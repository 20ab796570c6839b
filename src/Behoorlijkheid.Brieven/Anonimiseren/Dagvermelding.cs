namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>A day that a text names.</summary>
/// <param name="Begin">Where it begins in the folded text, its preposition and day of the week included.</param>
/// <param name="Eind">Where it ends.</param>
/// <param name="Voorzetsel">The preposition before it with its space, or nothing.</param>
/// <param name="Dag">The day; of several in one month the first.</param>
/// <param name="Maand">The month.</param>
/// <param name="Jaar">The year, where the text names it.</param>
/// <param name="IsReeks">Whether it names several days in one month, such as <c>3 en 5 maart</c>.</param>
internal sealed record Dagvermelding(int Begin, int Eind, string Voorzetsel, int Dag, int Maand, int? Jaar, bool IsReeks)
{
    /// <summary>Where it begins behind its preposition.</summary>
    public int Kop => Begin + Voorzetsel.Length;
}
