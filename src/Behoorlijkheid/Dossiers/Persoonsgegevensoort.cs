namespace Behoorlijkheid.Dossiers;

/// <summary>In what way a property can identify a person; it decides how a publication hides it.</summary>
internal enum Persoonsgegevensoort
{
    /// <summary>Text in which anything may stand: it stays, without what it says about persons.</summary>
    VrijeTekst,

    /// <summary>The name of a person.</summary>
    Naam,

    /// <summary>A line of an address.</summary>
    Adres,

    /// <summary>A telephone number or an e-mail address.</summary>
    Bereikbaarheid,

    /// <summary>The reference of a file.</summary>
    Kenmerk,

    /// <summary>A function, department or team: it identifies where few have it.</summary>
    Functie,
}
