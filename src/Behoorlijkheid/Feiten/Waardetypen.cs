using System.Collections.Immutable;
using System.Reflection;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Feiten;

/// <summary>The types of the values in a dossier, for a compiler that works ahead of time.</summary>
/// <remarks>
/// What reads and sets a member is made by reflection, of the type of its value. A compiler that works before anything runs sees only what is written, and
/// leaves the rest to be compiled at every start. So it is written here. Nothing of it is ever called; a test tells when a type is missing.
/// </remarks>
internal static class Waardetypen
{
    private delegate void Gebruik(PropertyInfo property, object eigenaar, ref Cell cel);

    private static readonly Gebruik[] Gebruikt =
    [
        VanTekst, Van<bool>, Van<int>, Van<DateOnly>, Van<Datum>, Van<Aanhef>, Van<Aanleiding>, Van<Aannemelijkheid>, Van<Adviesgrondslag>, Van<Adviseur>,
        Van<Afdoeningswijze>, Van<AfgezienDoor>, Van<Afzieningsgrond>, Van<Bekendheid>, Van<BeklaagdeSoort>, Van<Besluituitkomst>, Van<BestuursorgaanSoort>,
        Van<BijzondereRegeling>, Van<Hoedanigheid>, Van<Hoorwijze>, Van<Kanaal>, Van<Klachtoordeel>, Van<OmbudsmanSoort>, Van<Redencode>, Van<Relatie>,
        Van<VerzoekerRol>, Van<Voorwerp>, Van<Wegingsuitkomst>, Van<Weigeringsgrond>,
    ];

    /// <summary>The types that are written here.</summary>
    public static ImmutableArray<Type> Alle => [.. Gebruikt.SelectMany(gebruik => gebruik.Method.GetGenericArguments())];

    private static void Van<T>(PropertyInfo property, object eigenaar, ref Cell cel)
        where T : struct
    {
        Lid<T>(property, eigenaar);
        Lid<T?>(property, eigenaar);
        Lid<Feit<T>>(property, eigenaar);
        Lid<PaarFeiten<T>>(property, eigenaar);
        Feit<T>(property, eigenaar, ref cel);
    }

    private static void VanTekst(PropertyInfo property, object eigenaar, ref Cell cel)
    {
        Lid<Feit<string>>(property, eigenaar);
        Lid<AanvullendeFeiten>(property, eigenaar);
        Lid<Lijst<object>>(property, eigenaar);
        Lid<ImmutableArray<object>>(property, eigenaar);
        Feit<string>(property, eigenaar, ref cel);
    }

    private static void Lid<T>(PropertyInfo property, object eigenaar)
    {
        var lid = new Eigenschap<object, T>(property);
        lid.Zet(eigenaar, lid.Lees(eigenaar));
    }

    private static void Feit<T>(PropertyInfo property, object eigenaar, ref Cell cel)
        where T : notnull
    {
        var maker = new Feitmaker<T>();
        maker.Vast(eigenaar, null);
        maker.NietVastTeStellen(null);
        maker.Betwist([], null, null);
        maker.Paar([]);
        new FactCellReader<object, T>(property).Read(eigenaar, null, ref cel);
        new PairCellReader<object, T>(property).Read(eigenaar, null, ref cel);
    }
}
