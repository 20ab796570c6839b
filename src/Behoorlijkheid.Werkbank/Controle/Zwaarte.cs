namespace Behoorlijkheid.Werkbank.Controle;

/// <summary>How much a finding matters.</summary>
internal enum Zwaarte
{
    /// <summary>The kader says something that cannot be meant.</summary>
    Fout = 1,

    /// <summary>Somebody must look at it before the kader is used.</summary>
    Waarschuwing,

    /// <summary>It can be better; nothing depends on it.</summary>
    Aanwijzing,
}
