using Behoorlijkheid.Toetsing;

namespace Behoorlijkheid.Werkbank.Mutaties;

/// <summary>The truth of a condition by that of its single conditions, which are numbered.</summary>
internal delegate Waarheid Formule(Waarheid[] stand);
