using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Lezing;

namespace Behoorlijkheid.Werkbank.Schemas;

/// <summary>Writes the schema of one kind of rules file: the shapes that <see cref="Veldlezer"/> reads, with a description of each field.</summary>
internal sealed class Schemabouwer
{
    public Schemaschrijver Schrijver { get; } = new();

    /// <summary>The whole schema.</summary>
    /// <param name="titel">What kind of file it is.</param>
    /// <param name="beschrijving">What such a file is for.</param>
    /// <param name="velden">What it holds, beside <c>$schema</c>.</param>
    /// <returns>The text.</returns>
    public string Schrijf(string titel, string beschrijving, params IEnumerable<Veld> velden) => Schrijver.Schrijf(titel, () =>
    {
        Schrijver.Beschrijf(beschrijving);
        Object(velden.Prepend(new("$schema", SchemaTeksten.Schema, Tekst, Verplicht: false)));
    });

    public void Object(params IEnumerable<Veld> velden)
    {
        var alle = velden.ToList();
        Schrijver.Object(alle.Select(v => (v.Naam, (Action)(() => Lid(v)))), [.. alle.Where(v => v.Verplicht).Select(v => v.Naam)]);
    }

    /// <summary>An object whose names are data.</summary>
    public void Woordenboek(Action waarde)
    {
        Schrijver.Type("object");
        Schrijver.Json.Naam("additionalProperties");
        Schrijver.Vorm(waarde);
    }

    /// <summary>An object whose names are data, of which an editor offers some.</summary>
    public void Woordenboek(IEnumerable<Veld> bekend, Action waarde)
    {
        Schrijver.Type("object");
        Schrijver.Json.Naam("properties").Begin('{');
        foreach (var veld in bekend)
        {
            Schrijver.Json.Naam(veld.Naam);
            Schrijver.Vorm(() => Lid(veld));
        }

        Schrijver.Json.Einde('}').Naam("additionalProperties");
        Schrijver.Vorm(waarde);
    }

    /// <summary>A list of objects of a named shape.</summary>
    public Action Lijst(string naam, int minimum, params IEnumerable<Veld> velden) =>
        () => Schrijver.Lijst(() => Schrijver.Verwijs(naam, () => Object(velden)), minimum);

    public Action Lijst(Action item, int minimum = 0) => () => Schrijver.Lijst(item, minimum);

    /// <summary>A text that is not blank.</summary>
    public void Tekst() => Patroon("gevuldeTekst", Patronen.Gevuld);

    public void Id() => Patroon("regelId", Patronen.Id);

    public void Naam() => Patroon("naam", Naamregels.Naam);

    public void Dag() => Patroon("kalenderdag", Naamregels.Dag);

    /// <summary>A condition; the reader alone sees whether it can be understood.</summary>
    public void Uitdrukking() => Patroon("uitdrukking", Patronen.Gevuld, SchemaTeksten.Uitdrukking);

    /// <summary>An expression that says a day.</summary>
    public void Daguitdrukking() => Patroon("daguitdrukking", Patronen.Gevuld, SchemaTeksten.Daguitdrukking);

    public void Bron() => Patroon("bronverwijzing", Patronen.Gevuld, SchemaTeksten.Bron);

    /// <summary>A sentence in which <c>{{ pad }}</c> stands for a fact.</summary>
    public void Zin() => Patroon("zin", Patronen.Gevuld, SchemaTeksten.Zin);

    /// <summary>A sentence of a letter, in which <c>{{ orgaan }}</c> and others are filled.</summary>
    public void Briefzin() => Patroon("briefzin", Patronen.Gevuld, SchemaTeksten.Briefzin);

    /// <summary>A colour as six hexadecimal digits.</summary>
    public void Kleur() => Patroon("kleur", "^[0-9A-Fa-f]{6}$");

    public void Geldig() => Schrijver.Verwijs("geldig", () => Object(
        new Veld("vanaf", SchemaTeksten.Vanaf, Dag, Verplicht: false),
        new Veld("tot", SchemaTeksten.Tot, Dag, Verplicht: false)));

    /// <summary>The words of a choice.</summary>
    public void Keuze<T>()
        where T : struct, Enum => Woorden(Enum.GetNames<T>().Select(JsonNaam.Van));

    public void Woorden(params IEnumerable<string> woorden)
    {
        Schrijver.Type("string");
        Schrijver.Json.Naam("enum").Teksten(woorden);
    }

    public Action Getal(int minimum, int maximum) => () =>
    {
        Schrijver.Type("integer");
        Schrijver.Json.Naam("minimum").Getal(minimum).Naam("maximum").Getal(maximum);
    };

    /// <summary>A number that need not be whole.</summary>
    public Action Maat(int minimum, int maximum) => () =>
    {
        Schrijver.Type("number");
        Schrijver.Json.Naam("minimum").Getal(minimum).Naam("maximum").Getal(maximum);
    };

    /// <summary>Words that an editor offers, where others are right too.</summary>
    public Action Aanvulling(string naam, IEnumerable<string> woorden) =>
        () => Schrijver.Verwijs(naam, () => Schrijver.Keuze(() => Woorden(woorden), Tekst));

    /// <summary>The name of one list of the dossier.</summary>
    public void Dossierlijst() => Schrijver.Verwijs("dossierlijst", () => Woorden(Feitenmodel.Klachtdossier.Lijsten.Select(l => l.Pad)));

    /// <summary>The name of one list of the dossier, or of two.</summary>
    public void Dossierlijsten() => Schrijver.Keuze(Dossierlijst, Lijst(Dossierlijst, 2));

    /// <summary>The path of a fact that is a date, as a norm writes it.</summary>
    public void Datumfeit() => Aanvulling("datumfeit", Feitenmodel.Klachtdossier.Feiten.Where(f => f.Waarde.Soort == Waardesoort.Datum).Select(Normpad).Distinct())();

    // In a norm an item bears the singular of its list.
    private static string Normpad(Feitlid feit) => Feitenmodel.Klachtdossier.Lijsten
        .Where(l => feit.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal))
        .MaxBy(l => l.Pad.Length) is { } lijst ? lijst.Enkelvoud + feit.Pad[lijst.Pad.Length..] : feit.Pad;

    private void Patroon(string naam, string patroon, string? beschrijving = null) => Schrijver.Verwijs(naam, () =>
    {
        Schrijver.Beschrijf(beschrijving);
        Schrijver.Type("string");
        Schrijver.Json.Naam("pattern").Tekst(patroon);
    });

    private void Lid(Veld veld)
    {
        Schrijver.Beschrijf(veld.Beschrijving);
        veld.Vorm();
    }
}
