using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>A fact of the vocabulary.</summary>
internal sealed class Feitlid : Lid
{
    /// <summary>A fact of the model.</summary>
    public Feitlid(string naam, string pad, ImmutableArray<PropertyInfo> keten, Vorm.Feit vorm, string? paarMet)
        : base(naam, pad, keten)
    {
        Waarde = vorm.Waarde;
        IsGewogen = vorm.Gewogen;
        PaarMet = paarMet;
    }

    /// <summary>A fact that a kader declares.</summary>
    public Feitlid(AanvullendFeit verklaring, string pad, PropertyInfo feiten)
        : this(verklaring.Naam, pad, [feiten], verklaring.Vorm, paarMet: null) => Verklaring = verklaring;

    /// <summary>Of a fact that a kader declares: how it does so.</summary>
    public AanvullendFeit? Verklaring { get; }

    /// <summary>The kind of its value and, of a choice, what can be chosen.</summary>
    public Waardevorm Waarde { get; }

    /// <summary>Type of the value as dossiers hold it, without <see cref="Feit{T}"/> around it: of a declared date or choice the text that is written.</summary>
    public Type Waardetype => Waarde.Type;

    /// <summary>Whether only a person can weigh it.</summary>
    public bool IsGewogen { get; }

    /// <summary>Whether it always has a value, so that no condition on it can be onbekend.</summary>
    public bool IsAltijdGesteld => Eigenschap.IsDefined(typeof(VerplichtAttribute));

    /// <summary>Whether it can identify a person.</summary>
    public bool IsPersoonsgegeven => Verklaring?.Persoonsgegeven ?? Eigenschap.IsDefined(typeof(PersoonsgegevenAttribute));

    /// <summary>Of a fact about a pair: the list of the dossier that the second item is of.</summary>
    public string? PaarMet { get; }

    public override string JsonNaam => Verklaring?.Naam ?? base.JsonNaam;

    public override object? Lees(object eigenaar) =>
        Verklaring is { } verklaring ? ((Klachtdossier)eigenaar).Aanvullend.Feit(verklaring) : base.Lees(eigenaar);
}
