namespace Behoorlijkheid.Brieven.Sjablonen;

/// <summary>What a word in an expression is.</summary>
internal enum Sjabloonwoordsoort
{
    Naam,
    Tekst,
    Getal,
    Teken,

    /// <summary>Something that does not belong in a template.</summary>
    Vreemd,
}
