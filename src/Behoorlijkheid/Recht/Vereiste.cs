using System.Collections.Immutable;

namespace Behoorlijkheid.Recht;

/// <summary>A vereiste van behoorlijkheid: what must be named when conduct was not proper (Awb 9:36 lid 2).</summary>
/// <param name="Id">Its name in rules and dossiers, such as <c>onpartijdigheid</c>.</param>
/// <param name="Nummer">Its number in the list of the Nationale ombudsman.</param>
/// <param name="Naam">Its present name in Dutch sentences.</param>
/// <param name="Kernwaarde">Id of the core value it belongs to.</param>
/// <param name="Definitie">What it asks, in the words of the list.</param>
/// <param name="Vanaf">The first day of its present name, or <c>null</c> when that is not dated.</param>
/// <param name="Voorheen">The names it had before.</param>
public sealed record Vereiste(string Id, int Nummer, string Naam, string Kernwaarde, string Definitie, DateOnly? Vanaf, ImmutableArray<VroegereNaam> Voorheen)
{
    /// <summary>The name it had on a day.</summary>
    /// <param name="dag">The day, or <c>null</c> when it is not known.</param>
    /// <returns>The earlier name whose last day is the first not before <paramref name="dag"/>, or the names when it then was several vereisten; else the present name.</returns>
    /// <remarks>A conduct of before the list is tested all the same, and then by the present name: the norm is older than its name.</remarks>
    public string NaamOp(DateOnly? dag) =>
        dag is { } op && !Voorheen.IsDefaultOrEmpty
            ? Eerder([.. Voorheen.Where(v => op <= v.Tot)])
            : Naam;

    private string Eerder(ImmutableArray<VroegereNaam> namen) =>
        namen.IsEmpty ? Naam : string.Join(" of ", namen.Where(v => v.Tot == namen.Min(n => n.Tot)).Select((v, i) => i == 0 ? v.Naam : char.ToLowerInvariant(v.Naam[0]) + v.Naam[1..]));

    /// <inheritdoc/>
    public bool Equals(Vereiste? other) =>
        other is not null
        && (Id, Nummer, Naam, Kernwaarde, Definitie, Vanaf) == (other.Id, other.Nummer, other.Naam, other.Kernwaarde, other.Definitie, other.Vanaf)
        && Voorheen.AsSpan().SequenceEqual(other.Voorheen.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Nummer, Naam);
}
