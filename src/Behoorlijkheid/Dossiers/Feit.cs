using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>One thing the dossier states: a value, <i>unknown</i> (the default), <i>contested</i>, or <i>cannot be established</i>.</summary>
/// <typeparam name="T">Type of the value: <see cref="bool"/>, <see cref="int"/>, <see cref="string"/>, <see cref="Datum"/> or an enum of the law.</typeparam>
/// <remarks>Not done must be stated as not done; a fact that nobody stated is unknown and never "no".</remarks>
public readonly record struct Feit<T> : IFeit
    where T : notnull
{
    /// <summary>In <see cref="Aannemelijk"/>: weighed, and no reading is more plausible than another.</summary>
    public const string Geen = "geen";

    private readonly T? waarde;
    private readonly Herkomst? herkomst;
    private readonly Betwisting<T>? betwisting;

    private Feit(Feitstatus status, T? waarde, Herkomst? herkomst, Betwisting<T>? betwisting)
    {
        Status = status;
        this.waarde = waarde;
        this.herkomst = herkomst;
        this.betwisting = betwisting;
    }

    /// <summary>What is known of it.</summary>
    public Feitstatus Status { get; }

    /// <summary>Where it comes from; never <c>null</c>.</summary>
    public Herkomst Herkomst => herkomst ?? Herkomst.Geen;

    /// <summary>The readings of the parties; empty when the fact is not contested.</summary>
    public ImmutableArray<Lezing<T>> Lezingen => betwisting?.Lezingen ?? [];

    /// <summary>Whether the parties state it differently, also when one reading was found plausible.</summary>
    public bool IsBetwist => betwisting is not null;

    /// <summary>Whose reading is more plausible, <see cref="Geen"/> when weighed and none is, or <c>null</c> when not (yet) weighed.</summary>
    public string? Aannemelijk => betwisting?.Aannemelijk;

    /// <summary>The established value.</summary>
    /// <exception cref="InvalidOperationException">The fact is not established.</exception>
    public T Waarde => Status == Feitstatus.Vastgesteld
        ? waarde!
        : throw new InvalidOperationException("Het feit is niet vastgesteld.");

    object? IFeit.Vastgesteld => Status == Feitstatus.Vastgesteld ? waarde : null;

    ImmutableArray<(string Volgens, object Waarde, string? Bron, string? Vindplaats)> IFeit.LezingenZonderType =>
        [.. Lezingen.Select(l => (l.Volgens, (object)l.Waarde, l.Bron, l.Vindplaats))];

    /// <summary>An established fact.</summary>
    /// <param name="waarde">Its value.</param>
    public static implicit operator Feit<T>(T waarde) => Van(waarde);

    /// <summary>An established fact with its source.</summary>
    /// <param name="waarde">Its value.</param>
    /// <param name="herkomst">Where it comes from.</param>
    /// <returns>The fact.</returns>
    public static Feit<T> Van(T waarde, Herkomst? herkomst = null)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return new(Feitstatus.Vastgesteld, waarde, herkomst, null);
    }

    /// <summary>A fact that was looked for and cannot be established.</summary>
    /// <param name="herkomst">Why.</param>
    /// <returns>The fact.</returns>
    public static Feit<T> NietVastTeStellen(Herkomst? herkomst = null) =>
        new(Feitstatus.NietVastTeStellen, default, herkomst, null);

    /// <summary>The same fact with its values told otherwise.</summary>
    internal Feit<TAnder> Als<TAnder>(Func<T, TAnder> om)
        where TAnder : notnull => Status switch
        {
            _ when IsBetwist => Feit<TAnder>.Betwist([.. Lezingen.Select(l => new Lezing<TAnder>(l.Volgens, om(l.Waarde), l.Bron, l.Vindplaats))], Aannemelijk, herkomst),
            Feitstatus.Vastgesteld => Feit<TAnder>.Van(om(waarde!), herkomst),
            Feitstatus.NietVastTeStellen => Feit<TAnder>.NietVastTeStellen(herkomst),
            _ => default,
        };

    /// <summary>A fact that the parties state differently.</summary>
    /// <param name="lezingen">At least two readings, each of another party.</param>
    /// <param name="aannemelijk">Whose reading is more plausible, <see cref="Geen"/>, or <c>null</c> when not weighed.</param>
    /// <param name="herkomst">Who weighed it and why.</param>
    /// <returns>The fact; established at the plausible reading when <paramref name="aannemelijk"/> names one.</returns>
    /// <exception cref="ArgumentException">Fewer than two readings, two of one party, or a plausible reading that is not among them.</exception>
    public static Feit<T> Betwist(ImmutableArray<Lezing<T>> lezingen, string? aannemelijk = null, Herkomst? herkomst = null)
    {
        if (lezingen.IsDefault || lezingen.Length < 2 || lezingen.Select(l => l.Volgens).Distinct(StringComparer.Ordinal).Count() < lezingen.Length)
        {
            throw new ArgumentException("Een betwist feit heeft ten minste twee lezingen, elk van een ander.", nameof(lezingen));
        }

        var gekozen = lezingen.FirstOrDefault(l => l.Volgens == aannemelijk);
        if (aannemelijk is not null and not Geen && gekozen is null)
        {
            throw new ArgumentException("De aannemelijke lezing is er geen van de lezingen.", nameof(aannemelijk));
        }

        var status = gekozen is null ? Feitstatus.Betwist : Feitstatus.Vastgesteld;
        return new(status, gekozen is null ? default : gekozen.Waarde, herkomst, new(lezingen, aannemelijk));
    }
}
