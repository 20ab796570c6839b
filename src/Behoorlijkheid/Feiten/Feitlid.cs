using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>A fact of the vocabulary.</summary>
internal sealed class Feitlid(string naam, string pad, ImmutableArray<PropertyInfo> keten, Vorm.Feit vorm, string? paarMet) : Lid(naam, pad, keten)
{
    /// <summary>The kind of its value and, of a choice, what can be chosen.</summary>
    public Waardevorm Waarde { get; } = vorm.Waarde;

    /// <summary>Type of the value, without <see cref="Feit{T}"/> around it.</summary>
    public Type Waardetype => Waarde.Type;

    /// <summary>Whether only a person can weigh it.</summary>
    public bool IsGewogen { get; } = vorm.Gewogen;

    /// <summary>Whether it always has a value, so that no condition on it can be onbekend.</summary>
    public bool IsAltijdGesteld => Eigenschap.IsDefined(typeof(VerplichtAttribute));

    /// <summary>Whether it can identify a person.</summary>
    public bool IsPersoonsgegeven => Eigenschap.IsDefined(typeof(PersoonsgegevenAttribute));

    /// <summary>Of a fact about a pair: the list of the dossier that the second item is of.</summary>
    public string? PaarMet { get; } = paarMet;
}
