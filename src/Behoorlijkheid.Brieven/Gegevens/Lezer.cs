namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>To whom a letter speaks.</summary>
internal enum Lezer
{
    /// <summary>To everybody, about everybody in the third person.</summary>
    Ieder,

    /// <summary>To the one who asked for it.</summary>
    Verzoeker,

    /// <summary>To the bestuursorgaan.</summary>
    Bestuursorgaan,
}
