using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>The part of a schema that is about facts and their four ways of writing.</summary>
internal sealed class Feitschema(Schemaschrijver schema, Waardeschema waarden, Func<string, string?> beschrijving)
{
    private static readonly Waardevorm Gevuld = Waardevorm.Van(typeof(string));

    /// <summary>Refers to the shape of a fact.</summary>
    /// <param name="vorm">The shape.</param>
    public void Verwijs(Vorm.Feit vorm) =>
        schema.Verwijs($"{(vorm.Gewogen ? "gewogen" : "feit")}-{Waardeschema.Naam(vorm.Waarde)}", () => Feit(vorm));

    private void Feit(Vorm.Feit vorm)
    {
        List<Action> vormen =
        [
            schema.Leeg,
            () => Object([(Feitnamen.Waarde, () => waarden.Verwijs(vorm.Waarde))], [Feitnamen.Waarde], vorm.Gewogen),
            () => Object([Lezingen(vorm.Waarde), (Feitnamen.Aannemelijk, schema.Leeg)], [Feitnamen.Betwist], oordeel: false),
            () => Object(
                [Lezingen(vorm.Waarde), (Feitnamen.Aannemelijk, () => schema.Type("string"))],
                [Feitnamen.Betwist, Feitnamen.Aannemelijk],
                oordeel: true),
            () => Object([(Feitnamen.NietVastTeStellen, AlleenTrue)], [Feitnamen.NietVastTeStellen], vorm.Gewogen),
        ];
        if (!vorm.Gewogen)
        {
            vormen.Insert(1, () => waarden.Verwijs(vorm.Waarde));
        }

        schema.Keuze(vormen);
    }

    private void Object(IEnumerable<(string Naam, Action Vorm)> leden, IEnumerable<string> verplicht, bool oordeel) =>
        schema.Object(
            leden.Concat(Feitnamen.Herkomst.Select(n => (n, (Action)(() => Herkomst(oordeel && Feitnamen.Oordeel.Contains(n)))))).Select(Beschreven),
            [.. verplicht, .. oordeel ? Feitnamen.Oordeel : []]);

    private void Herkomst(bool verplicht)
    {
        if (verplicht)
        {
            waarden.Verwijs(Gevuld);
        }
        else
        {
            schema.Type("string", "null");
        }
    }

    private (string Naam, Action Vorm) Lezingen(Waardevorm vorm) => (Feitnamen.Betwist, () => schema.Lijst(() => Lezing(vorm), minimum: 2));

    private void Lezing(Waardevorm vorm)
    {
        (string Naam, Action Vorm)[] leden =
        [
            (Feitnamen.Volgens, () => waarden.Verwijs(Gevuld)),
            (Feitnamen.Waarde, () => waarden.Verwijs(vorm)),
            (Feitnamen.Bron, () => schema.Type("string", "null")),
            (Feitnamen.Vindplaats, () => schema.Type("string", "null")),
        ];
        schema.Object(leden.Select(Beschreven), [Feitnamen.Volgens, Feitnamen.Waarde]);
    }

    private (string Naam, Action Vorm) Beschreven((string Naam, Action Vorm) lid)
    {
        return (lid.Naam, Vorm);

        void Vorm()
        {
            schema.Beschrijf(beschrijving(lid.Naam));
            lid.Vorm();
        }
    }

    private void AlleenTrue() => schema.Json.Naam("enum").Begin('[').Waarheid(true).Einde(']');
}
