namespace Behoorlijkheid.Dossiers;

/// <summary>How much of the notice whoever made the dossier could read.</summary>
public enum Bekendheid
{
    /// <summary>The whole notice.</summary>
    Volledig = 1,

    /// <summary>Only a quotation from it.</summary>
    AlleenAangehaald,
}
