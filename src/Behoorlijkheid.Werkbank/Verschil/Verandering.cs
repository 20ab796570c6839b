namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What happened to a part of a kader.</summary>
internal enum Verandering
{
    Toegevoegd = 1,
    Vervallen,
    Gewijzigd,

    /// <summary>Only its id is another.</summary>
    Hernoemd,
}
