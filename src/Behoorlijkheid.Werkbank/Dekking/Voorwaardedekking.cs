using System.Collections.Immutable;
using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Dekking;

/// <summary>In which truths the cases show one single condition, and whether they show that it decides.</summary>
/// <param name="Veld">Where it stands: a field of the norm, or an exception.</param>
/// <param name="Tekst">The condition as an analyst writes it.</param>
/// <param name="KanOnbekendZijn">Whether it can be onbekend at all.</param>
/// <param name="Gezien">The truths in which a case shows it.</param>
/// <param name="BeslistWaar">Whether in some case the whole turns when this one, which is waar there, is not.</param>
/// <param name="BeslistOnwaar">Whether in some case the whole turns when this one, which is onwaar there, is not.</param>
internal sealed record Voorwaardedekking(string Veld, string Tekst, bool KanOnbekendZijn, ImmutableArray<Waarheid> Gezien, bool BeslistWaar, bool BeslistOnwaar)
{
    private static readonly ImmutableArray<Waarheid> Alle = [Waarheid.Waar, Waarheid.Onwaar, Waarheid.Onbekend];

    /// <summary>The truths in which no case shows it.</summary>
    public ImmutableArray<Waarheid> Ongezien => [.. Alle.Where(w => !Gezien.Contains(w) && (KanOnbekendZijn || w != Waarheid.Onbekend))];

    /// <summary>In how many truths it can be shown.</summary>
    public int Mogelijk => KanOnbekendZijn ? Alle.Length : Alle.Length - 1;

    /// <summary>Whether it is shown to decide both ways (MC/DC, masking).</summary>
    public bool Beslist => BeslistWaar && BeslistOnwaar;
}
