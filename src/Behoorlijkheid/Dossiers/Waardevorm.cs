using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace Behoorlijkheid.Dossiers;

/// <summary>The shape of a single value.</summary>
/// <param name="Soort">How it is written.</param>
/// <param name="Type">Its type in C#.</param>
internal sealed record Waardevorm(Waardesoort Soort, Type Type)
{
    /// <summary>Largest whole number in a dossier.</summary>
    public const int Grootste = 1_000_000;

    private static readonly ConcurrentDictionary<Type, Waardevorm> Cache = new();

    // Of a choice that a kader declares: it has no type of its own in C#.
    private string? Verklaard { get; init; }

    /// <summary>The words of a choice and their values, in the order of the model; empty for every other kind.</summary>
    public ImmutableArray<Keuze> Keuzes { get; private init; } = Soort == Waardesoort.Keuze && Type.IsEnum
        ? [.. Enum.GetNames(Type).Select(n => new Keuze(JsonNaam.Van(n), Enum.Parse(Type, n)))]
        : [];

    /// <summary>What tells it from other shapes, in names of definitions and types.</summary>
    public string Naam => Verklaard ?? JsonNaam.Van(Soort == Waardesoort.Keuze ? Type.Name : Soort.ToString());

    /// <summary>The words of a choice.</summary>
    public IReadOnlyCollection<string> Woorden => [.. Keuzes.Select(k => k.Naam)];

    /// <summary>The values that can have words of their own: each word of a choice, and of numbers none and one, for the general sentence is in the plural.</summary>
    public IReadOnlyCollection<string> MetEigenWoorden => Soort == Waardesoort.Geheel ? ["0", "1"] : Woorden;

    /// <summary>The shape of the value of a fact.</summary>
    /// <param name="type">Its type in C#.</param>
    /// <returns>The shape.</returns>
    public static Waardevorm Van(Type type) => Cache.GetOrAdd(type, static t => new(SoortVan(t), t));

    /// <summary>The shape of the value of a fact that a kader declares. A date and a choice are kept as they are written.</summary>
    /// <param name="soort">The kind that is declared.</param>
    /// <param name="naam">The name of the fact.</param>
    /// <param name="keuzes">Of a choice: its words.</param>
    /// <returns>The shape.</returns>
    public static Waardevorm Van(Feitsoort soort, string naam, ImmutableArray<string> keuzes) => soort switch
    {
        Feitsoort.JaNee => Van(typeof(bool)),
        Feitsoort.Getal => Van(typeof(int)),
        Feitsoort.Datum => new(Waardesoort.Datum, typeof(string)),
        Feitsoort.Keuze => new(Waardesoort.Keuze, typeof(string)) { Verklaard = $"aanvullend-{naam}", Keuzes = [.. keuzes.Select(k => new Keuze(k, k))] },
        _ => Van(typeof(string)),
    };

    /// <summary>The number of a word of a choice: that of the enum or, of a declared choice, its place among the words from 1.</summary>
    /// <param name="naam">The word.</param>
    /// <returns>The number.</returns>
    public int NummerVan(string naam)
    {
        var plaats = 0;
        while (Keuzes[plaats].Naam != naam)
        {
            plaats++;
        }

        return Type.IsEnum ? Convert.ToInt32(Keuzes[plaats].Waarde, CultureInfo.InvariantCulture) : plaats + 1;
    }

    public bool Equals(Waardevorm? other) => other is not null && Soort == other.Soort && Type == other.Type && Verklaard == other.Verklaard;

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
