namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The term functions as the parser of the rules engine must know them. Translation makes them <see cref="Term.Termijn"/>, so nobody ever runs them.</summary>
internal static class Termijn
{
    /// <summary>The last day of a term in days.</summary>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="aantal">How many days.</param>
    /// <returns>Never.</returns>
    public static DateOnly Dagen(DateOnly start, int aantal) => throw NietUitTeVoeren();

    /// <summary>The last day of a term in weeks.</summary>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="aantal">How many weeks.</param>
    /// <returns>Never.</returns>
    public static DateOnly Weken(DateOnly start, int aantal) => throw NietUitTeVoeren();

    /// <summary>The last day of a term in months.</summary>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="aantal">How many months.</param>
    /// <returns>Never.</returns>
    public static DateOnly Maanden(DateOnly start, int aantal) => throw NietUitTeVoeren();

    /// <summary>The last day of a term in years.</summary>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="aantal">How many years.</param>
    /// <returns>Never.</returns>
    public static DateOnly Jaren(DateOnly start, int aantal) => throw NietUitTeVoeren();

    /// <summary>The day a number of weeks later, never extended.</summary>
    /// <param name="start">The day from which is counted.</param>
    /// <param name="aantal">How many weeks.</param>
    /// <returns>Never.</returns>
    public static DateOnly KalenderWeken(DateOnly start, int aantal) => throw NietUitTeVoeren();

    private static NotSupportedException NietUitTeVoeren() => new("Een termijn wordt berekend bij de toetsing, niet door de parser.");
}
