using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Tests.Support;

/// <summary>The term functions that exported norms call; public and static because the parser of RulesEngine reaches nothing else.</summary>
public static class Termijn
{
    private static Termijnen terms = new(new([], [], []));

    internal static void Use(Feestdagenkalender calendar) => terms = new(calendar);

    public static DateOnly Dagen(DateOnly start, int n) => terms.Dagen(start, Math.Max(0, n));

    public static DateOnly Weken(DateOnly start, int n) => terms.Weken(start, Math.Max(0, n));

    public static DateOnly KalenderWeken(DateOnly start, int n) => Termijnen.KalenderWeken(start, Math.Max(0, n));

    public static DateOnly Maanden(DateOnly start, int n) => terms.Maanden(start, Math.Max(0, n));

    public static DateOnly Jaren(DateOnly start, int n) => terms.Jaren(start, Math.Max(0, n));
}
