using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Tests.Support;

/// <summary>How one fact of a sketched dossier stands.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="Value">The value, when established.</param>
/// <param name="Readings">The readings, when contested: of klager, beklaagde and a third party in that order.</param>
/// <param name="Plausible">When contested: <c>null</c> or <c>geen</c>. A contested fact with a plausible reading is established.</param>
internal sealed record FactState(FactKind Kind, object? Value, ImmutableArray<object> Readings, string? Plausible)
{
    public const string Nobody = "geen";

    public static readonly ImmutableArray<string> Parties = ["klager", "beklaagde", "getuige"];

    public static FactState Unknown { get; } = new(FactKind.Unknown, null, [], null);

    public static FactState NotEstablishable { get; } = new(FactKind.NotEstablishable, null, [], null);

    /// <summary>Whether it is settled that it stays open.</summary>
    public bool IsSettledOpen => Kind == FactKind.NotEstablishable || (Kind == FactKind.Contested && Plausible == Nobody);

    /// <summary>Whether somebody may still state or weigh it.</summary>
    public bool IsUnstated => Kind == FactKind.Unknown || (Kind == FactKind.Contested && Plausible is null);

    public bool IsOpen => Kind != FactKind.Established;

    public static FactState Of(object value) => new(FactKind.Established, value, [], null);

    public static FactState Contested(string? plausible, params object[] readings) =>
        plausible is null or Nobody
            ? new(FactKind.Contested, null, [.. readings], plausible)
            : new(FactKind.Established, readings[Parties.IndexOf(plausible)], [.. readings], plausible);

    public override string ToString() => Kind switch
    {
        FactKind.Established => $"{Value}{(Plausible is null ? "" : $" (betwist, {Plausible})")}",
        FactKind.Contested => $"betwist({string.Join(" | ", Readings)}; {Plausible ?? "niet gewogen"})",
        _ => Kind.ToString(),
    };

    /// <summary>The fact as dossiers hold it.</summary>
    public Feit<T> ToFeit<T>()
        where T : notnull => Kind switch
        {
            FactKind.Unknown => default,
            FactKind.NotEstablishable => Feit<T>.NietVastTeStellen(Judged),
            _ when !Readings.IsEmpty => Feit<T>.Betwist([.. Readings.Select((r, i) => new Lezing<T>(Parties[i], (T)r))], Plausible, Judged),
            _ => Feit<T>.Van((T)Value!, Judged),
        };

    private static Herkomst Judged { get; } = new(Toelichting: "zo beoordeeld", BeoordeeldDoor: "onderzoeker");
}
