using System.Globalization;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads single values.</summary>
internal sealed class Waardebinder(Probleemlijst problemen)
{
    /// <summary>The value, or <c>null</c> when something else stands there, which is then reported.</summary>
    /// <param name="knoop">What stands there.</param>
    /// <param name="vorm">What belongs there.</param>
    /// <returns>The value.</returns>
    public object? Lees(JsonKnoop knoop, Waardevorm vorm) => (vorm.Soort, knoop) switch
    {
        (Waardesoort.Waarheid, JsonWaarheid waarheid) => waarheid.Waarde,
        (Waardesoort.Geheel, JsonGetal getal) => Geheel(getal, vorm),
        (Waardesoort.Waarheid or Waardesoort.Geheel, _) => VerkeerdType(knoop, vorm),
        (Waardesoort.Tekst, JsonTekst tekst) => tekst.Waarde,
        (Waardesoort.GevuldeTekst, JsonTekst tekst) => GevuldeTekst(tekst),
        (Waardesoort.Id, JsonTekst tekst) => Id(tekst),
        (Waardesoort.Dag, JsonTekst tekst) => Datum(tekst, Waardesoort.Dag)?.Eerste,
        (Waardesoort.Datum, JsonTekst tekst) when vorm.Type == typeof(string) => Datum(tekst, Waardesoort.Datum) is null ? null : tekst.Waarde,
        (Waardesoort.Datum, JsonTekst tekst) => Datum(tekst, Waardesoort.Datum),
        (Waardesoort.Keuze, JsonTekst tekst) => Keuze(tekst, vorm),
        _ => VerkeerdType(knoop, vorm),
    };

    private object? VerkeerdType(JsonKnoop knoop, Waardevorm vorm) =>
        Fout(knoop, LeesTeksten.VerkeerdType(knoop.Citaat, DossierTeksten.Verwacht(vorm)));

    private object? Geheel(JsonGetal getal, Waardevorm vorm)
    {
        if (!getal.IsGeheelVanWaarde)
        {
            return VerkeerdType(getal, vorm);
        }

        var waarde = double.Parse(getal.Tekst, NumberStyles.Float, CultureInfo.InvariantCulture);
        if (waarde is < 0 or > Waardevorm.Grootste)
        {
            return Fout(getal, LeesTeksten.BuitenBereik(getal.Citaat, 0, Waardevorm.Grootste));
        }

        return getal.Geheel(out var geheel) ? geheel : Fout(getal, LeesTeksten.GeheelGetalSchrijfwijze(getal.Citaat));
    }

    private string? GevuldeTekst(JsonTekst tekst)
    {
        if (Patronen.IsGevuld(tekst.Waarde))
        {
            return tekst.Waarde;
        }

        Fout(tekst, LeesTeksten.LegeTekst());
        return null;
    }

    private string? Id(JsonTekst tekst)
    {
        if (!Patronen.IsId(tekst.Waarde))
        {
            Fout(tekst, LeesTeksten.Id(tekst.Waarde));
        }

        return tekst.Waarde;
    }

    private object? Keuze(JsonTekst tekst, Waardevorm vorm)
    {
        foreach (var (naam, waarde) in vorm.Keuzes)
        {
            if (naam == tekst.Waarde)
            {
                return waarde;
            }
        }

        return Fout(tekst, LeesTeksten.OnbekendeWaarde(tekst.Waarde, vorm.Woorden));
    }

    private Datum? Datum(JsonTekst tekst, Waardesoort soort)
    {
        var geschreven = tekst.Waarde;
        var dag = soort == Waardesoort.Dag;
        if (!(dag ? Patronen.IsDag(geschreven) : Patronen.IsDatum(geschreven)))
        {
            Fout(tekst, DossierTeksten.Datum(geschreven, dag));
            return null;
        }

        var schuin = geschreven.IndexOf('/', StringComparison.Ordinal);
        var begin = Datumtekst.Tijdvak(schuin < 0 ? geschreven : geschreven[..schuin]);
        var einde = schuin < 0 ? begin : Datumtekst.Tijdvak(geschreven[(schuin + 1)..]);
        if (begin is not { } eerste || einde is not { } laatste)
        {
            Fout(tekst, DossierTeksten.DatumBestaatNiet(geschreven));
            return null;
        }

        if (laatste.Laatste < eerste.Eerste)
        {
            Fout(tekst, DossierTeksten.DatumOmgekeerd(geschreven));
            return null;
        }

        return new Datum(eerste.Eerste, laatste.Laatste);
    }

    private object? Fout(JsonKnoop knoop, Melding melding)
    {
        problemen.Voeg(knoop.Plaats, melding);
        return null;
    }
}
