using System.Diagnostics;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Writes the JSON Schema (draft-07) of dossiers from the model.</summary>
/// <remarks>It refuses exactly what the reader refuses with a code that starts with <c>vorm.</c>.</remarks>
internal sealed class Dossierschema
{
    private readonly Schemaschrijver schema;
    private readonly Aanvulling? aanvulling;
    private readonly Waardeschema waarden;
    private readonly Feitschema feiten;
    private readonly Func<Modeltype?, string, string?>? beschrijving;

    /// <summary>Makes shapes of the model available to a schema that holds a dossier.</summary>
    /// <param name="schema">That schema.</param>
    /// <param name="aanvulling">What the kader declares beside the model; <c>null</c> for the dossiers of any kader.</param>
    /// <param name="beschrijving">Says what a member of a record is, or with no record what a member of a fact is; <c>null</c> for a bare schema.</param>
    public Dossierschema(Schemaschrijver schema, Aanvulling? aanvulling = null, Func<Modeltype?, string, string?>? beschrijving = null)
    {
        this.schema = schema;
        this.aanvulling = aanvulling;
        this.beschrijving = beschrijving;
        waarden = new(schema);
        feiten = new(schema, waarden, naam => beschrijving?.Invoke(null, naam));
    }

    /// <summary>Writes the schema.</summary>
    /// <param name="aanvulling">What the kader declares beside the model; <c>null</c> for the dossiers of any kader.</param>
    /// <param name="beschrijving">Says what a member is; <c>null</c> for a bare schema.</param>
    /// <returns>The text; without a kader and with descriptions that of <c>rules/schema/dossier.schema.json</c>.</returns>
    public static string Schrijf(Aanvulling? aanvulling = null, Func<Modeltype?, string, string?>? beschrijving = null)
    {
        var schema = new Schemaschrijver();
        return schema.Schrijf("Klachtdossier", () => new Dossierschema(schema, aanvulling, beschrijving).Dossier());
    }

    /// <summary>Writes the keywords of a dossier.</summary>
    /// <param name="aanleidingVerplicht">Whether it must state the reason for the assessment.</param>
    public void Dossier(bool aanleidingVerplicht = true)
    {
        var type = Modeltype.Van(typeof(Klachtdossier));
        schema.Object(
            Leden(type).Prepend(("$schema", Beschreven(type, "$schema", () => schema.Type("string")))),
            [.. Verplicht(type).Where(l => aanleidingVerplicht || l.Property.PropertyType != typeof(Aanleiding)).Select(l => l.Naam)]);
    }

    private static IEnumerable<Modellid> Verplicht(Modeltype type) => type.Leden.Where(l => l.IsVerplicht);

    private IEnumerable<(string Naam, Action Vorm)> Leden(Modeltype type) => type.Leden.Select(l => (l.Naam, Beschreven(type, l.Naam, () => Lid(l))));

    private Action Beschreven(Modeltype? type, string naam, Action vorm) => () =>
    {
        schema.Beschrijf(beschrijving?.Invoke(type, naam));
        vorm();
    };

    private void Lid(Modellid lid)
    {
        Action vorm = lid.Vorm switch
        {
            Vorm.Enkel enkel => () => waarden.Verwijs(enkel.Waarde),
            Vorm.Feit feit => () => feiten.Verwijs(feit),
            Vorm.Paar paar => () => Paar(paar),
            Vorm.Aanvullend => Aanvullend,
            Vorm.Waarden rij => () => schema.Lijst(() => waarden.Verwijs(rij.Item)),
            Vorm.Groep groep => () => Verwijs(groep.Type),
            Vorm.Lijst lijst => () => schema.Lijst(() => Verwijs(lijst.Item)),
            _ => throw new UnreachableException(),
        };
        if (lid.IsVerplicht || lid.Vorm is Vorm.Feit)
        {
            vorm();
        }
        else if (lid.Vorm is Vorm.Lijst { MagOnvolledig: true })
        {
            schema.Keuze(schema.Leeg, vorm, () => Onvolledig(vorm));
        }
        else
        {
            schema.Keuze(schema.Leeg, vorm);
        }
    }

    private void Onvolledig(Action lijst) =>
        schema.Object(
            [("items", Beschreven(null, "items", lijst)), ("volledig", Beschreven(null, "volledig", () => schema.Type("boolean", "null")))],
            ["items"]);

    // The keys are ids of persons; the reader checks that they exist.
    private void Paar(Vorm.Paar vorm)
    {
        schema.Type("object");
        schema.Json.Naam("additionalProperties");
        schema.Vorm(() => feiten.Verwijs(vorm.Waarde));
    }

    // Of any kader the names are free, and the kind of a value is what is written.
    private void Aanvullend()
    {
        if (aanvulling is not null)
        {
            schema.Object(aanvulling.Feiten.Select(f => (f.Naam, (Action)(() => feiten.Verwijs(f.Vorm)))), []);
            return;
        }

        schema.Type("object");
        schema.Json.Naam("additionalProperties");
        schema.Vorm(() => schema.Keuze(new[] { typeof(bool), typeof(int), typeof(string) }
            .Select(type => (Action)(() => feiten.Verwijs(new(Waardevorm.Van(type), Gewogen: false))))));
    }

    private void Verwijs(Modeltype type) =>
        schema.Verwijs(
            JsonNaam.Van(type.Type.Name),
            () => schema.Object(Leden(type), [.. Verplicht(type).Select(l => l.Naam)]));
}
