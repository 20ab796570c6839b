using System.Collections.Immutable;

namespace Behoorlijkheid.Dossiers;

/// <summary>The facts of a dossier that the model does not have and a toetsingskader declares (<see cref="Aanvulling"/>). The default states none.</summary>
/// <remarks>
/// They are kept as a dossier writes them: yes or no, a number, or a text. A date and a choice are texts until a kader says which they are, so that reading
/// a dossier without its kader gives an equal dossier.
/// </remarks>
public readonly struct AanvullendeFeiten : IEquatable<AanvullendeFeiten>
{
    private readonly KeyValuePair<string, IFeit>[]? feiten;

    // What the facts were held against and found right; it says nothing of the facts themselves.
    private readonly Aanvulling? past;

    internal AanvullendeFeiten(IEnumerable<KeyValuePair<string, IFeit>> feiten, Aanvulling? past)
    {
        this.feiten = [.. feiten.Where(f => f.Value.Status != Feitstatus.Onbekend).Select(f => KeyValuePair.Create(f.Key, Bewaard(f.Value)))];
        Array.Sort(this.feiten, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        this.past = past;
    }

    /// <summary>None.</summary>
    public static AanvullendeFeiten Leeg => default;

    /// <summary>Whether nothing is stated.</summary>
    public bool IsLeeg => feiten is null or [];

    /// <summary>The names of what is stated, in ordinal order.</summary>
    public ImmutableArray<string> Namen => [.. Alle.Select(f => f.Key)];

    /// <summary>What the facts were held against and found right; <c>null</c> when they were not.</summary>
    internal Aanvulling? Aanvulling => past;

    /// <summary>The facts as they are written, by name.</summary>
    internal IEnumerable<KeyValuePair<string, IFeit>> Alle => feiten ?? [];

    /// <summary>Compares two sets of facts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(AanvullendeFeiten left, AanvullendeFeiten right) => left.Equals(right);

    /// <summary>Compares two sets of facts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(AanvullendeFeiten left, AanvullendeFeiten right) => !left.Equals(right);

    /// <summary>These facts with a yes/no of that name.</summary>
    /// <param name="naam">The name, without <c>aanvullend</c>.</param>
    /// <param name="feit">The fact; an unknown one takes the name out.</param>
    /// <returns>The facts.</returns>
    public AanvullendeFeiten Met(string naam, Feit<bool> feit) => Met(naam, (IFeit)feit);

    /// <summary>These facts with a number of that name.</summary>
    /// <param name="naam">The name, without <c>aanvullend</c>.</param>
    /// <param name="feit">The fact; an unknown one takes the name out.</param>
    /// <returns>The facts.</returns>
    public AanvullendeFeiten Met(string naam, Feit<int> feit) => Met(naam, (IFeit)feit);

    /// <summary>These facts with a text or a choice of that name.</summary>
    /// <param name="naam">The name, without <c>aanvullend</c>.</param>
    /// <param name="feit">The fact; an unknown one takes the name out.</param>
    /// <returns>The facts.</returns>
    public AanvullendeFeiten Met(string naam, Feit<string> feit) => Met(naam, (IFeit)feit);

    /// <summary>These facts with a date of that name.</summary>
    /// <param name="naam">The name, without <c>aanvullend</c>.</param>
    /// <param name="feit">The fact; an unknown one takes the name out.</param>
    /// <returns>The facts.</returns>
    public AanvullendeFeiten Met(string naam, Feit<Datum> feit) => Met(naam, (IFeit)feit.Als(datum => datum.ToString()));

    /// <summary>The fact of that name; unknown when nobody stated it.</summary>
    /// <typeparam name="T">Type of its value: <see cref="bool"/>, <see cref="int"/>, <see cref="string"/> (also of a choice) or <see cref="Datum"/>.</typeparam>
    /// <param name="naam">The name, without <c>aanvullend</c>.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The dossier states another kind of value.</exception>
    public Feit<T> Feit<T>(string naam)
        where T : notnull => Zoek(naam) switch
        {
            null => default,
            { Status: Feitstatus.NietVastTeStellen } feit => Dossiers.Feit<T>.NietVastTeStellen(feit.Herkomst),
            Feit<T> feit => feit,
            Feit<string> feit when typeof(T) == typeof(Datum) => (Feit<T>)(object)feit.Als(Datumtekst.Lees),
            _ => throw new InvalidOperationException($"Het dossier stelt bij aanvullend.{naam} een waarde van een andere soort."),
        };

    /// <summary>Whether these facts need not be held against the facts that a kader declares.</summary>
    internal bool Past(Aanvulling aanvulling) => IsLeeg || ReferenceEquals(past, aanvulling);

    /// <summary>The facts that dates and choices were told apart in, with their own types; none when they were never held against a kader.</summary>
    internal IEnumerable<KeyValuePair<string, IFeit>> Getypeerd()
    {
        var (eigen, aanvulling) = (this, past);
        return Alle.Where(_ => aanvulling is not null).Select(f => KeyValuePair.Create(f.Key, eigen.Feit(aanvulling!.Zoek(f.Key)!)));
    }

    /// <summary>The fact that a kader declares, with the type of its value.</summary>
    internal IFeit Feit(AanvullendFeit verklaring) => verklaring.Soort switch
    {
        Feitsoort.JaNee => Feit<bool>(verklaring.Naam),
        Feitsoort.Getal => Feit<int>(verklaring.Naam),
        Feitsoort.Datum => Feit<Datum>(verklaring.Naam),
        _ => Feit<string>(verklaring.Naam),
    };

    /// <inheritdoc/>
    public bool Equals(AanvullendeFeiten other) => (feiten ?? []).AsSpan().SequenceEqual(other.feiten ?? []);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AanvullendeFeiten other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => feiten?.Length ?? 0;

    // What cannot be established has no value to tell its kind by.
    private static IFeit Bewaard(IFeit feit) =>
        feit.Status == Feitstatus.NietVastTeStellen ? Dossiers.Feit<string>.NietVastTeStellen(feit.Herkomst) : feit;

    private AanvullendeFeiten Met(string naam, IFeit feit)
    {
        ArgumentException.ThrowIfNullOrEmpty(naam);
        return new(Alle.Where(f => f.Key != naam).Append(KeyValuePair.Create(naam, feit)), past: null);
    }

    private IFeit? Zoek(string naam)
    {
        foreach (ref readonly var feit in feiten.AsSpan())
        {
            if (feit.Key == naam)
            {
                return feit.Value;
            }
        }

        return null;
    }
}
