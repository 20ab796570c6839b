using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>All facts of a dossier with their places, in the order of the model.</summary>
internal static class Dossierfeiten
{
    public static IEnumerable<Feitplaats> Van(Klachtdossier dossier) => Van(dossier, Modeltype.Van(typeof(Klachtdossier)), string.Empty);

    private static IEnumerable<Feitplaats> Van(object van, Modeltype type, string pointer) =>
        from lid in type.Leden
        let waarde = lid.Waarde(van)
        where waarde is not null
        from feit in Lid(waarde, lid.Vorm, Jsonpointer.Onder(pointer, lid.Naam))
        select feit;

    private static IEnumerable<Feitplaats> Lid(object waarde, Vorm vorm, string pointer) => vorm switch
    {
        Vorm.Feit => [new(pointer, (IFeit)waarde)],
        Vorm.Paar => ((IPaarFeiten)waarde).Alle().Select(p => new Feitplaats(Jsonpointer.Onder(pointer, p.Key), p.Value)),
        Vorm.Aanvullend => ((AanvullendeFeiten)waarde).Getypeerd().Select(f => new Feitplaats(Jsonpointer.Onder(pointer, f.Key), f.Value)),
        Vorm.Groep groep => Van(waarde, groep.Type, pointer),
        Vorm.Lijst lijst when waarde is ILijst items => Enumerable.Range(0, items.Aantal)
            .SelectMany(i => Van(items.Item(i), lijst.Item, Jsonpointer.Onder(pointer, null, i))),
        _ => [],
    };
}
