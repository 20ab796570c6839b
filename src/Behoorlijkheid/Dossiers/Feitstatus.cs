namespace Behoorlijkheid.Dossiers;

/// <summary>What is known of a fact.</summary>
public enum Feitstatus
{
    /// <summary>Nobody has stated it. Silence is not "no".</summary>
    Onbekend,

    /// <summary>It has been looked for and cannot be established.</summary>
    NietVastTeStellen,

    /// <summary>The parties state it differently, and no reading has been found more plausible.</summary>
    Betwist,

    /// <summary>It is established: stated, or contested with one reading found plausible.</summary>
    Vastgesteld,
}
