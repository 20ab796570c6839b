namespace Behoorlijkheid.Dossiers;

/// <summary>What kind of value a fact has that a toetsingskader declares.</summary>
public enum Feitsoort
{
    /// <summary>Yes or no.</summary>
    JaNee = 1,

    /// <summary>A whole number from 0 to 1,000,000.</summary>
    Getal,

    /// <summary>A day, month, year or interval.</summary>
    Datum,

    /// <summary>A text that is not blank.</summary>
    Tekst,

    /// <summary>One of the words that the declaration gives.</summary>
    Keuze,
}
