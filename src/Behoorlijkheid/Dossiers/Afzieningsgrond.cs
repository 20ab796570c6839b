namespace Behoorlijkheid.Dossiers;

/// <summary>The ground invoked for not hearing the klager (Awb 9:10 lid 2).</summary>
public enum Afzieningsgrond
{
    /// <summary>The complaint would be kennelijk ongegrond (Awb 9:10 lid 2 a).</summary>
    KennelijkOngegrond = 1,

    /// <summary>The klager would have declared that he does not want to be heard (Awb 9:10 lid 2 b).</summary>
    KlagerWilNiet,

    /// <summary>The klager would not have reacted within a reasonable term (Awb 9:10 lid 2 c; since 2013).</summary>
    GeenReactie,

    /// <summary>No ground was given.</summary>
    GeenGrond,

    /// <summary>A ground that the Awb does not know.</summary>
    AndereGrond,
}
