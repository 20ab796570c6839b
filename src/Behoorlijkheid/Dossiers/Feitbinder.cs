using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>Reads a fact in any of its four ways of writing.</summary>
internal sealed class Feitbinder(Probleemlijst problemen, Waardebinder waarden, Verwijzingen verwijzingen)
{
    private static readonly Waardevorm Optioneel = new(Waardesoort.Tekst, typeof(string));
    private static readonly Waardevorm Gevuld = new(Waardesoort.GevuldeTekst, typeof(string));

    /// <summary>The fact, or <c>null</c> when it is not stated or not well written.</summary>
    /// <param name="knoop">What stands there.</param>
    /// <param name="vorm">What belongs there.</param>
    /// <returns>A <see cref="Feit{T}"/>.</returns>
    public object? Lees(JsonKnoop knoop, Vorm.Feit vorm)
    {
        switch (knoop)
        {
            case JsonNiets:
                return null;
            case JsonObject o:
                return Object(o, vorm);
            case var kaal when vorm.Gewogen:
                problemen.Voeg(kaal.Plaats, DossierTeksten.GewogenKaal(kaal.Citaat));
                return null;
            default:
                return waarden.Lees(knoop, vorm.Waarde) is { } waarde ? IFeitmaker.Voor(vorm.Waarde.Type).Vast(waarde, null) : null;
        }
    }

    private object? Object(JsonObject o, Vorm.Feit vorm)
    {
        var vormen = Feitnamen.Vormen.Where(v => o.Zoek(v) is not null).ToList();
        if (vormen.Count != 1)
        {
            IReadOnlyList<string> alle = [.. Feitnamen.Vormen, Feitnamen.Aannemelijk, .. Feitnamen.Herkomst];
            if (BekendeNamen(o, alle) || vormen.Count > 1)
            {
                problemen.Voeg(o.Plaats, vormen.Count == 0 ? DossierTeksten.GeenFeitvorm() : DossierTeksten.MeerFeitvormen(vormen[0], vormen[1]));
            }

            return null;
        }

        BekendeNamen(o, Feitnamen.Van(vormen[0]));
        return vormen[0] switch
        {
            Feitnamen.Waarde => Vast(o, vorm),
            Feitnamen.Betwist => Betwist(o, vorm),
            _ => NietVastTeStellen(o, vorm),
        };
    }

    private object? Vast(JsonObject o, Vorm.Feit vorm)
    {
        var waarde = waarden.Lees(o.Zoek(Feitnamen.Waarde)!, vorm.Waarde);
        var herkomst = Herkomst(o, vorm.Gewogen);
        return waarde is null ? null : IFeitmaker.Voor(vorm.Waarde.Type).Vast(waarde, herkomst);
    }

    private object? NietVastTeStellen(JsonObject o, Vorm.Feit vorm)
    {
        var stelling = o.Zoek(Feitnamen.NietVastTeStellen)!;
        if (stelling is not JsonWaarheid { Waarde: true })
        {
            problemen.Voeg(stelling.Plaats, DossierTeksten.AlleenTrue(stelling.Citaat));
        }

        return IFeitmaker.Voor(vorm.Waarde.Type).NietVastTeStellen(Herkomst(o, vorm.Gewogen));
    }

    private object? Betwist(JsonObject o, Vorm.Feit vorm)
    {
        var aannemelijk = Tekst(o, Feitnamen.Aannemelijk, Optioneel);
        var herkomst = Herkomst(o, o.Zoek(Feitnamen.Aannemelijk) is not null and not JsonNiets);
        if (Lezingen(o.Zoek(Feitnamen.Betwist)!, vorm.Waarde) is not { } lezingen)
        {
            return null;
        }

        if (aannemelijk is null or Feit<bool>.Geen || lezingen.Any(l => l.Volgens == aannemelijk))
        {
            return IFeitmaker.Voor(vorm.Waarde.Type).Betwist(lezingen, aannemelijk, herkomst);
        }

        problemen.Voeg(
            o.Zoek(Feitnamen.Aannemelijk)!.Plaats,
            DossierTeksten.AannemelijkOnbekend(aannemelijk, lezingen.Select(l => l.Volgens)));
        return null;
    }

    private List<(string Volgens, object Waarde, string? Bron, string? Vindplaats)>? Lezingen(JsonKnoop knoop, Waardevorm vorm)
    {
        if (knoop is not JsonLijst lijst)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een lijst"));
            return null;
        }

        var fouten = problemen.Aantal;
        if (lijst.Items.Length < 2)
        {
            problemen.Voeg(lijst.Plaats, LeesTeksten.TeWeinigItems(lijst.Items.Length, 2));
        }

        var namen = new HashSet<string>(StringComparer.Ordinal);
        var lezingen = new List<(string, object, string?, string?)>();
        foreach (var item in lijst.Items)
        {
            if (Lezing(item, vorm, namen) is { } lezing)
            {
                lezingen.Add(lezing);
            }
        }

        return problemen.Aantal == fouten ? lezingen : null;
    }

    private (string Volgens, object Waarde, string? Bron, string? Vindplaats)? Lezing(JsonKnoop knoop, Waardevorm vorm, HashSet<string> namen)
    {
        if (knoop is not JsonObject o)
        {
            problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
            return null;
        }

        BekendeNamen(o, Feitnamen.Lezing);
        var volgens = Verplicht(o, Feitnamen.Volgens, Gevuld) as string;
        if (volgens is Feit<bool>.Geen)
        {
            problemen.Voeg(o.Zoek(Feitnamen.Volgens)!.Plaats, DossierTeksten.VolgensGeen());
        }
        else if (volgens is not null && !namen.Add(volgens))
        {
            problemen.Voeg(o.Zoek(Feitnamen.Volgens)!.Plaats, DossierTeksten.DubbeleLezing(volgens));
        }

        var waarde = Verplicht(o, Feitnamen.Waarde, vorm);
        var bron = Bron(o);
        var vindplaats = Tekst(o, Feitnamen.Vindplaats, Optioneel);
        return volgens is null || waarde is null ? null : (volgens, waarde, bron, vindplaats);
    }

    private Herkomst? Herkomst(JsonObject o, bool oordeel)
    {
        foreach (var naam in Feitnamen.Oordeel.Where(n => oordeel && o.Zoek(n) is null or JsonNiets))
        {
            problemen.Voeg(o.Zoek(naam)?.Plaats ?? o.Plaats, DossierTeksten.GewogenZonder(naam));
        }

        var vorm = oordeel ? Gevuld : Optioneel;
        var herkomst = new Herkomst(
            Bron(o),
            Tekst(o, Feitnamen.Vindplaats, Optioneel),
            Tekst(o, Feitnamen.Toelichting, vorm),
            Tekst(o, Feitnamen.BeoordeeldDoor, vorm));
        return herkomst == Dossiers.Herkomst.Geen ? null : herkomst;
    }

    private string? Bron(JsonObject o)
    {
        var bron = Tekst(o, Feitnamen.Bron, Optioneel);
        if (bron is not null)
        {
            verwijzingen.Naar("stukken", bron, o.Zoek(Feitnamen.Bron)!.Plaats);
        }

        return bron;
    }

    private string? Tekst(JsonObject o, string naam, Waardevorm vorm) =>
        o.Zoek(naam) is { } knoop and not JsonNiets ? waarden.Lees(knoop, vorm) as string : null;

    private object? Verplicht(JsonObject o, string naam, Waardevorm vorm)
    {
        if (o.Zoek(naam) is { } knoop)
        {
            return waarden.Lees(knoop, vorm);
        }

        problemen.Voeg(o.Plaats, LeesTeksten.Ontbreekt(naam));
        return null;
    }

    private bool BekendeNamen(JsonObject o, IReadOnlyList<string> bekend)
    {
        var goed = true;
        foreach (var lid in o.Leden.Where(l => !bekend.Contains(l.Naam)))
        {
            goed = false;
            problemen.Voeg(o.PlaatsVanNaam(lid), LeesTeksten.OnbekendeNaam(lid.Naam, problemen.Vergelijkbaar(bekend)));
        }

        return goed;
    }
}
