namespace Behoorlijkheid.Recht;

/// <summary>What can be said of a norm for one row of the beoordeling. It is never said of a complaint.</summary>
public enum Naleving
{
    /// <summary>The dossier does not decide it. Also the default: silence is never compliance.</summary>
    NietVastTeStellen = 0,

    /// <summary>The norm was complied with, for as far as it applied.</summary>
    Nageleefd,

    /// <summary>The norm was breached.</summary>
    Geschonden,

    /// <summary>The norm is not in force, does not apply, or an exception to it is met.</summary>
    NietVanToepassing,
}
