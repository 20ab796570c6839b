using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Binds JSON to the records of the model, and reports everything that does not fit.</summary>
internal sealed class Dossierbinder
{
    private const string Schema = "$schema";

    private static readonly Waardevorm Id = new(Waardesoort.Tekst, typeof(string));

    private readonly Probleemlijst problemen;
    private readonly Verwijzingen verwijzingen;
    private readonly Waardebinder waarden;
    private readonly Feitbinder feiten;
    private readonly Lijstbinder lijsten;
    private readonly Func<Aanvulling?>? aanvulling;

    private Dossierbinder(Probleemlijst problemen, Func<Aanvulling?>? aanvulling)
    {
        this.problemen = problemen;
        this.aanvulling = aanvulling;
        verwijzingen = new(problemen);
        waarden = new(problemen);
        feiten = new(problemen, waarden, verwijzingen);
        lijsten = new(problemen, waarden);
    }

    /// <summary>Binds a dossier.</summary>
    /// <param name="knoop">What stands there.</param>
    /// <param name="problemen">Gathers what is wrong.</param>
    /// <param name="aanleiding">Reason for the assessment where the dossier does not state one; <c>null</c> when it must.</param>
    /// <param name="aanvulling">What the kader declares beside the model, asked for only when the dossier states such facts.</param>
    /// <returns>The dossier; only to be used when nothing was wrong.</returns>
    public static Klachtdossier Bind(JsonKnoop knoop, Probleemlijst problemen, Aanleiding? aanleiding = null, Func<Aanvulling?>? aanvulling = null)
    {
        var binder = new Dossierbinder(problemen, aanvulling);
        var dossier = (Klachtdossier)binder.Groep(knoop, Modeltype.Van(typeof(Klachtdossier)), string.Empty, aanleiding);
        binder.verwijzingen.Controleer();
        return dossier;
    }

    private object Groep(JsonKnoop knoop, Modeltype type, string pad, Aanleiding? aanleiding = null)
    {
        var gemaakt = type.Nieuw();
        if (knoop is not JsonObject o)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
            return gemaakt;
        }

        foreach (var lid in o.Leden)
        {
            if (type.Zoek(lid.Naam) is { } modellid)
            {
                Lid(gemaakt, modellid, lid.Waarde, pad);
            }
            else if (lid.Naam != Schema || pad.Length > 0)
            {
                problemen.Voeg(o.PlaatsVanNaam(lid), LeesTeksten.OnbekendeNaam(lid.Naam, problemen.Vergelijkbaar(type.Namen)));
            }
            else
            {
                waarden.Lees(lid.Waarde, Id);
            }
        }

        foreach (var ontbrekend in type.Leden.Where(l => l.IsVerplicht && o.Zoek(l.Naam) is null))
        {
            if (aanleiding is { } vast && ontbrekend.Property.PropertyType == typeof(Aanleiding))
            {
                ontbrekend.Zet(gemaakt, vast);
            }
            else
            {
                problemen.Voeg(o.Plaats, LeesTeksten.Ontbreekt(ontbrekend.Naam));
            }
        }

        return gemaakt;
    }

    private void Lid(object op, Modellid lid, JsonKnoop knoop, string pad)
    {
        if (knoop is JsonNiets && !lid.IsVerplicht)
        {
            return;
        }

        var waarde = lid.Vorm switch
        {
            Vorm.Enkel enkel => Enkel(lid, enkel.Waarde, knoop),
            Vorm.Feit feit => feiten.Lees(knoop, feit),
            Vorm.Paar paar => Paar(knoop, paar),
            Vorm.Aanvullend => new Aanvullingbinder(problemen, feiten).Lees(knoop, aanvulling?.Invoke()),
            Vorm.Waarden rij => Waarden(lid, rij, knoop),
            Vorm.Groep groep => Groep(knoop, groep.Type, Onder(pad, lid.Naam)),
            Vorm.Lijst lijst => Lijst(knoop, lijst, Onder(pad, lid.Naam)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (waarde is not null)
        {
            lid.Zet(op, waarde);
        }
    }

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    private object? Enkel(Modellid lid, Waardevorm vorm, JsonKnoop knoop)
    {
        var waarde = waarden.Lees(knoop, vorm);
        if (lid.Verwijst is { } lijst && waarde is string id)
        {
            verwijzingen.Naar(lijst, id, knoop.Plaats);
        }

        return waarde;
    }

    private object? Paar(JsonKnoop knoop, Vorm.Paar vorm)
    {
        if (knoop is not JsonObject o)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
            return null;
        }

        var gelezen = new List<KeyValuePair<string, object>>();
        foreach (var lid in o.Leden)
        {
            verwijzingen.Naar(vorm.Sleutels, lid.Naam, o.PlaatsVanNaam(lid));
            if (feiten.Lees(lid.Waarde, vorm.Waarde) is { } feit)
            {
                gelezen.Add(new(lid.Naam, feit));
            }
        }

        return IFeitmaker.Voor(vorm.Waarde.Waarde.Type).Paar(gelezen);
    }

    private object? Waarden(Modellid lid, Vorm.Waarden vorm, JsonKnoop knoop)
    {
        if (lijsten.Items(knoop, magOnvolledig: false, out _) is not { } lijst)
        {
            return null;
        }

        var gelezen = new List<object>();
        foreach (var item in lijst.Items)
        {
            if (Enkel(lid, vorm.Item, item) is { } waarde)
            {
                gelezen.Add(waarde);
            }
        }

        return ILijstmaker.Voor(vorm.Item.Type).Rij(gelezen);
    }

    private object? Lijst(JsonKnoop knoop, Vorm.Lijst vorm, string pad)
    {
        var lijst = lijsten.Items(knoop, vorm.MagOnvolledig, out var volledig);
        if (lijst is null)
        {
            return null;
        }

        var gelezen = new List<object>();
        foreach (var item in lijst.Items)
        {
            gelezen.Add(Groep(item, vorm.Item, pad));
            if (item is JsonObject o && o.Zoek("id") is JsonTekst id && vorm.Item.Zoek("id") is not null)
            {
                verwijzingen.Id(pad, id);
            }
        }

        var maker = ILijstmaker.Voor(vorm.Item.Type);
        return vorm.MagOnvolledig ? maker.Lijst(gelezen, volledig) : maker.Rij(gelezen);
    }
}
