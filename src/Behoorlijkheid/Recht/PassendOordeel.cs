namespace Behoorlijkheid.Recht;

/// <summary>What the organ should have decided on a part of the complaint itself; apart from the oordeel on its handling.</summary>
/// <remarks>Plausible facts do not make a conduct improper, so the decision itself is never made here.</remarks>
public enum PassendOordeel
{
    /// <summary>The dossier does not tell. Also the default.</summary>
    NietTeBepalen = 0,

    /// <summary>Statements conflict and neither is more plausible: the fitting decision is none.</summary>
    GeenOordeel,

    /// <summary>The facts are plausible enough for a decision on the merits, whatever it is.</summary>
    InhoudelijkOordeelMogelijk,
}
