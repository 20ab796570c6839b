using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>The shape of a single value.</summary>
/// <param name="Soort">How it is written.</param>
/// <param name="Type">Its type in C#.</param>
internal sealed record Waardevorm(Waardesoort Soort, Type Type)
{
    /// <summary>Largest whole number in a dossier.</summary>
    public const int Grootste = 1_000_000;

    private static readonly ConcurrentDictionary<Type, Waardevorm> Cache = new();

    /// <summary>The words of a choice and their values, in the order of the model; empty for every other kind.</summary>
    public ImmutableArray<Keuze> Keuzes { get; } = Soort == Waardesoort.Keuze
        ? [.. Enum.GetNames(Type).Select(n => new Keuze(JsonNaam.Van(n), Enum.Parse(Type, n)))]
        : [];

    /// <summary>The words of a choice.</summary>
    public IReadOnlyCollection<string> Woorden => [.. Keuzes.Select(k => k.Naam)];

    /// <summary>The shape of the value of a fact.</summary>
    /// <param name="type">Its type in C#.</param>
    /// <returns>The shape.</returns>
    public static Waardevorm Van(Type type) => Cache.GetOrAdd(type, static t => new(SoortVan(t), t));

    public bool Equals(Waardevorm? other) => other is not null && Soort == other.Soort && Type == other.Type;

    public override int GetHashCode() => HashCode.Combine(Soort, Type);

    private static Waardesoort SoortVan(Type type) => type switch
    {
        _ when type == typeof(string) => Waardesoort.GevuldeTekst,
        _ when type == typeof(bool) => Waardesoort.Waarheid,
        _ when type == typeof(int) => Waardesoort.Geheel,
        _ when type == typeof(DateOnly) => Waardesoort.Dag,
        _ when type == typeof(Datum) => Waardesoort.Datum,
        _ when type.IsEnum => Waardesoort.Keuze,
        _ => throw new NotSupportedException($"Het model kent geen waarde van {type}."),
    };
}
