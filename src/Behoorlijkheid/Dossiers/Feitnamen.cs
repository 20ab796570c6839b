namespace Behoorlijkheid.Dossiers;

/// <summary>The names that a fact is written with.</summary>
internal static class Feitnamen
{
    public const string Waarde = "waarde";
    public const string Betwist = "betwist";
    public const string NietVastTeStellen = "nietVastTeStellen";
    public const string Aannemelijk = "aannemelijk";
    public const string Volgens = "volgens";
    public const string Bron = "bron";
    public const string Vindplaats = "vindplaats";
    public const string Toelichting = "toelichting";
    public const string BeoordeeldDoor = "beoordeeldDoor";

    /// <summary>By each of these a way of writing a fact is recognised.</summary>
    public static IReadOnlyList<string> Vormen { get; } = [Waarde, Betwist, NietVastTeStellen];

    /// <summary>Where a statement comes from; allowed in every way of writing a fact as an object.</summary>
    public static IReadOnlyList<string> Herkomst { get; } = [Bron, Vindplaats, Toelichting, BeoordeeldDoor];

    /// <summary>What a person's judgement cannot do without.</summary>
    public static IReadOnlyList<string> Oordeel { get; } = [BeoordeeldDoor, Toelichting];

    /// <summary>What one party says.</summary>
    public static IReadOnlyList<string> Lezing { get; } = [Volgens, Waarde, Bron, Vindplaats];

    /// <summary>What may stand beside the name by which a way of writing is recognised.</summary>
    /// <param name="vorm">That name.</param>
    /// <returns>All names of that way of writing, in the order of the canonical writing.</returns>
    public static IReadOnlyList<string> Van(string vorm) => vorm == Betwist ? [Betwist, Aannemelijk, .. Herkomst] : [vorm, .. Herkomst];
}
