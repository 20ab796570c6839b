using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Behoorlijkheid.Lezen;

/// <summary>Either a value, or the non-empty list of problems that kept it from being made.</summary>
/// <typeparam name="T">What is made.</typeparam>
public sealed class Uitkomst<T>
    where T : class
{
    private readonly T? waarde;

    private Uitkomst(T? waarde, ImmutableArray<Probleem> problemen, ImmutableArray<Probleem> waarschuwingen)
    {
        this.waarde = waarde;
        Problemen = problemen;
        Waarschuwingen = waarschuwingen;
    }

    /// <summary>Whether there is a value.</summary>
    public bool Gelukt => waarde is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none: see <see cref="Problemen"/>.</exception>
    public T Waarde => waarde ?? throw new InvalidOperationException("Er is geen waarde; zie Problemen.");

    /// <summary>All problems, in order of place; empty exactly when there is a value.</summary>
    public ImmutableArray<Probleem> Problemen { get; }

    /// <summary>Remarks that did not stop the reading, in order of place.</summary>
    public ImmutableArray<Probleem> Waarschuwingen { get; }

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="gelezen">The value, or <c>null</c>.</param>
    /// <returns>Whether there is a value.</returns>
    public bool Probeer([NotNullWhen(true)] out T? gelezen)
    {
        gelezen = waarde;
        return waarde is not null;
    }

    internal static Uitkomst<T> Van(T waarde, ImmutableArray<Probleem> waarschuwingen = default) =>
        new(waarde, [], waarschuwingen.IsDefault ? [] : waarschuwingen);

    internal static Uitkomst<T> Mislukt(ImmutableArray<Probleem> problemen, ImmutableArray<Probleem> waarschuwingen = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(problemen.Length);
        return new(null, problemen, waarschuwingen.IsDefault ? [] : waarschuwingen);
    }
}
