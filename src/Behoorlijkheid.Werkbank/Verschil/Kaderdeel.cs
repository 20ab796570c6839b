namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>What of a kader something is.</summary>
internal enum Kaderdeel
{
    /// <summary>The title, the version and the other words of the kader itself.</summary>
    Kader = 1,
    Kernwaarde,
    Vereiste,
    Thema,
    Begrip,
    Norm,
    Toegang,
    Termijn,
    Feestdag,
    Feit,
}
