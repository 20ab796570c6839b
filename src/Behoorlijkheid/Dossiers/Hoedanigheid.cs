namespace Behoorlijkheid.Dossiers;

/// <summary>In what capacity someone complains (Awb 9:1 lid 1).</summary>
public enum Hoedanigheid
{
    /// <summary>As a private person.</summary>
    Burger = 1,

    /// <summary>As or for a business.</summary>
    Onderneming,

    /// <summary>As or for an organisation that is no business.</summary>
    Organisatie,

    /// <summary>As a bestuursorgaan.</summary>
    Bestuursorgaan,
}
