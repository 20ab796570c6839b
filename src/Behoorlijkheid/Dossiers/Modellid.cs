using System.Reflection;

namespace Behoorlijkheid.Dossiers;

/// <summary>A member of a record of the model.</summary>
/// <param name="Naam">Its name in JSON.</param>
/// <param name="Vorm">Its shape.</param>
/// <param name="IsVerplicht">Whether the dossier must state it.</param>
/// <param name="Verwijst">Path of the list whose ids it holds, if any.</param>
/// <param name="Property">The property.</param>
internal sealed record Modellid(string Naam, Vorm Vorm, bool IsVerplicht, string? Verwijst, PropertyInfo Property)
{
    // Two threads may both make it: they make the same.
    private Eigenschap? eigenschap;

    private Eigenschap Toegang => eigenschap ??= Eigenschap.Van(Property);

    public object? Waarde(object van) => Toegang.Lees(van);

    public void Zet(object op, object? waarde) => Toegang.Zet(op, waarde);
}
