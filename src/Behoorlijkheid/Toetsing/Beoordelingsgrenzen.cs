namespace Behoorlijkheid.Toetsing;

/// <summary>Bounds on the search through open facts. Above a bound the answer is the more careful one, and says so.</summary>
public sealed record Beoordelingsgrenzen
{
    /// <summary>The defaults.</summary>
    public static Beoordelingsgrenzen Standaard { get; } = new();

    /// <summary>Combinations of readings tried per row; 1,024 unless stated otherwise.</summary>
    public int LezingenPerNorm { get; init; } = 1 << 10;

    /// <summary>Rows that an assessment may make: norms times the items they are tested for; 20,000 unless stated otherwise. A dossier that makes more is refused.</summary>
    public int Rijen { get; init; } = 20_000;

    /// <summary>Combinations of open facts tried per group of rows that share an open fact; 65,536 unless stated otherwise.</summary>
    public int CombinatiesPerGroep { get; init; } = 1 << 16;
}
