using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Tests.Recht;

/// <summary>The feestdagen of Algemene termijnenwet art. 3, as in rules/feestdagen.json.</summary>
internal static class Kalender
{
    public static Feestdagenkalender Nederland { get; } = Met();

    public static Feestdagenkalender Leeg { get; } = new([], [], []);

    public static Feestdagenkalender Met(params GelijkgesteldeDag[] gelijkgesteld) => new(
        [
            new("Nieuwjaarsdag", 1, 1),
            new("Koninginnedag", 4, 30, DagEerderAlsZondag: true, Tot: new(2013, 12, 31)),
            new("Koningsdag", 4, 27, DagEerderAlsZondag: true, Vanaf: new(2014, 1, 1)),
            new("Bevrijdingsdag", 5, 5),
            new("Eerste Kerstdag", 12, 25),
            new("Tweede Kerstdag", 12, 26),
        ],
        [
            new("Goede Vrijdag", -2),
            new("Tweede Paasdag", 1),
            new("Hemelvaartsdag", 39),
            new("Tweede Pinksterdag", 50),
        ],
        [.. gelijkgesteld]);
}
