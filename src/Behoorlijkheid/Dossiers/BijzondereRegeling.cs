namespace Behoorlijkheid.Dossiers;

/// <summary>A special regime on complaints beside titel 9.1.</summary>
public enum BijzondereRegeling
{
    /// <summary>No special regime; titel 9.1 applies as it stands.</summary>
    Geen = 1,

    /// <summary>The regime for the police (Politiewet 2012).</summary>
    Politie,

    /// <summary>The regime for the courts (Wet op de rechterlijke organisatie).</summary>
    RechterlijkeMacht,

    /// <summary>The regime for the openbaar ministerie (Wet op de rechterlijke organisatie).</summary>
    OpenbaarMinisterie,

    /// <summary>The regime for youth care (Jeugdwet).</summary>
    Jeugdzorg,

    /// <summary>Another special regime.</summary>
    Andere,
}
