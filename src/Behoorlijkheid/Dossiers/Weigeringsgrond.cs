namespace Behoorlijkheid.Dossiers;

/// <summary>The ground invoked for not handling the complaint (Awb 9:8).</summary>
public enum Weigeringsgrond
{
    /// <summary>A complaint about it would have been handled before (Awb 9:8 lid 1 a).</summary>
    EerderBehandeld = 1,

    /// <summary>The conduct would have taken place more than a year before the complaint (Awb 9:8 lid 1 b).</summary>
    OuderDanEenJaar,

    /// <summary>Bezwaar could have been made (Awb 9:8 lid 1 c).</summary>
    Bezwaar,

    /// <summary>Beroep can or could have been instituted (Awb 9:8 lid 1 d).</summary>
    Beroep,

    /// <summary>It would be or have been before another court (Awb 9:8 lid 1 e).</summary>
    AndereRechter,

    /// <summary>A criminal investigation or prosecution would be going on (Awb 9:8 lid 1 f).</summary>
    StrafrechtelijkOnderzoek,

    /// <summary>The klager's interest would be kennelijk insufficient (Awb 9:8 lid 2).</summary>
    OnvoldoendeBelang,

    /// <summary>The weight of the conduct would be kennelijk insufficient (Awb 9:8 lid 2).</summary>
    OnvoldoendeGewicht,

    /// <summary>No ground was given.</summary>
    GeenGrond,

    /// <summary>A ground that the Awb does not know.</summary>
    AndereGrond,
}
