namespace Behoorlijkheid.Dossiers;

/// <summary>What a behandelaar is to a beklaagde (Awb 9:7; onpartijdigheid).</summary>
public enum Relatie
{
    /// <summary>They are the same person.</summary>
    ZelfdePersoon = 1,

    /// <summary>The behandelaar is the manager of the beklaagde, at whatever level.</summary>
    Leidinggevende,

    /// <summary>They work in the same team and neither manages the other.</summary>
    ZelfdeTeam,

    /// <summary>They work in the same department but in different teams.</summary>
    ZelfdeAfdeling,

    /// <summary>They work in different departments of the same organisation.</summary>
    AndereAfdeling,

    /// <summary>The behandelaar acts as an advisory committee or a member of it (Awb 9:14).</summary>
    Commissie,

    /// <summary>The behandelaar comes from outside the organisation.</summary>
    Extern,

    /// <summary>None of these; stated, so not the same as unknown.</summary>
    Geen,
}
