namespace Behoorlijkheid.Dossiers;

/// <summary>The way by which a complaint reached the organ (Awb 9:2).</summary>
public enum Kanaal
{
    /// <summary>By letter.</summary>
    Brief = 1,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By a form on a website.</summary>
    Webformulier,

    /// <summary>By an app or chat message.</summary>
    App,

    /// <summary>By telephone.</summary>
    Telefoon,

    /// <summary>At a counter.</summary>
    Balie,

    /// <summary>In a talk about something else.</summary>
    Gesprek,

    /// <summary>At a hearing, such as one on a bezwaar.</summary>
    Zitting,

    /// <summary>By social media.</summary>
    SocialeMedia,

    /// <summary>By another way.</summary>
    Ander,
}
