using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>A name of the vocabulary: a fact, a list, or a group of them.</summary>
/// <remarks>There is one object for each name, so identity tells members apart.</remarks>
/// <param name="naam">The name as norms write it.</param>
/// <param name="pad">Path from the dossier, with the names of lists: <c>klacht.ontvangen</c>, <c>behandelaars.functie</c>.</param>
/// <param name="keten">The properties that lead to it from the dossier or, inside a list, from the item; all but the last are groups.</param>
internal abstract class Lid(string naam, string pad, ImmutableArray<PropertyInfo> keten)
{
    public string Naam { get; } = naam;

    public string Pad { get; } = pad;

    public ImmutableArray<PropertyInfo> Keten { get; } = keten;

    public PropertyInfo Eigenschap => Keten[^1];

    /// <summary>The name as dossiers write it; it differs from <see cref="Naam"/> for facts about a pair only.</summary>
    public virtual string JsonNaam => Dossiers.JsonNaam.Van(Eigenschap.Name);

    /// <summary>What stands there: an <see cref="IFeit"/>, an <see cref="IPaarFeiten"/>, an <see cref="ILijst"/> or a group.</summary>
    /// <param name="eigenaar">The dossier or, inside a list, the item.</param>
    /// <returns>What stands there, or <c>null</c> when a group on the way was not stated.</returns>
    public virtual object? Lees(object eigenaar)
    {
        var waarde = eigenaar;
        foreach (var eigenschap in Keten)
        {
            if (eigenschap.GetValue(waarde) is not { } volgende)
            {
                return null;
            }

            waarde = volgende;
        }

        return waarde;
    }

    public override string ToString() => Pad;
}
