namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>What a text is to the dossier.</summary>
internal enum Tekstrol
{
    /// <summary>It says something.</summary>
    Tekst,

    /// <summary>The id of an item, or a reference to one: all change together.</summary>
    Id,

    /// <summary>The id or role of who says something.</summary>
    Wie,

    /// <summary>A fact that a kader declares.</summary>
    Aanvullend,
}
