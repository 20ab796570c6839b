namespace Behoorlijkheid.Dossiers;

/// <summary>How a single value of the dossier is written.</summary>
internal enum Waardesoort
{
    /// <summary>Any text.</summary>
    Tekst,

    /// <summary>A text that is not blank.</summary>
    GevuldeTekst,

    /// <summary>The id of an item.</summary>
    Id,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Waarheid,

    /// <summary>A whole number from 0 to 1,000,000.</summary>
    Geheel,

    /// <summary>A day.</summary>
    Dag,

    /// <summary>A day, month, year or interval.</summary>
    Datum,

    /// <summary>One of a few words.</summary>
    Keuze,
}
