using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads the fields of one object of a kader, and reports what is missing, of another type, or not known.</summary>
internal sealed class Veldlezer
{
    private readonly JsonObject? bron;
    private readonly Probleemlijst problemen;
    private readonly List<string> namen = [];

    private Veldlezer(JsonObject? bron, Probleemlijst problemen, Plaats plaats)
    {
        this.bron = bron;
        this.problemen = problemen;
        Plaats = plaats;
    }

    public Plaats Plaats { get; }

    /// <summary>A reader of what stands there; when that is no object, it is reported and everything in it is missing without a word.</summary>
    public static Veldlezer Van(JsonKnoop knoop, Probleemlijst problemen)
    {
        if (knoop is JsonObject o)
        {
            return new(o, problemen, knoop.Plaats);
        }

        problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
        return new(bron: null, problemen, knoop.Plaats);
    }

    /// <summary>Reads everything and then reports the names that nobody asked for.</summary>
    public static T Lees<T>(JsonKnoop knoop, Probleemlijst problemen, Func<Veldlezer, T> lees)
    {
        var velden = Van(knoop, problemen);
        var gelezen = lees(velden);
        foreach (var lid in velden.bron?.Leden ?? [])
        {
            if (!velden.namen.Contains(lid.Naam))
            {
                problemen.Voeg(velden.bron!.PlaatsVanNaam(lid), LeesTeksten.OnbekendeNaam(lid.Naam, velden.namen));
            }
        }

        return gelezen;
    }

    /// <summary>The value of a field, or <c>null</c> when it is missing; that is reported when it must be there.</summary>
    public JsonKnoop? Knoop(string naam, bool verplicht = true)
    {
        namen.Add(naam);
        var knoop = bron?.Zoek(naam);
        if (knoop is null && verplicht && bron is not null)
        {
            problemen.Voeg(Plaats, LeesTeksten.Ontbreekt(naam));
        }

        return knoop;
    }

    /// <summary>Whether a field that may be missing is there.</summary>
    public bool Heeft(string naam)
    {
        namen.Add(naam);
        return bron?.Zoek(naam) is not null;
    }

    /// <summary>A text that is not blank, with its place.</summary>
    public JsonTekst? Tekstknoop(string naam, bool verplicht = true) => Tekst(Knoop(naam, verplicht));

    /// <summary>A value that is a text and not blank; what else it is, is reported.</summary>
    public JsonTekst? Tekst(JsonKnoop? knoop)
    {
        switch (knoop)
        {
            case null:
                return null;
            case JsonTekst tekst when Patronen.IsGevuld(tekst.Waarde):
                return tekst;
            case JsonTekst:
                problemen.Voeg(knoop.Plaats, LeesTeksten.LegeTekst());
                return null;
            default:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een tekst"));
                return null;
        }
    }

    /// <summary>A text that is not blank; the empty text when there is none, which is then reported.</summary>
    public string Tekst(string naam) => Tekstknoop(naam)?.Waarde ?? string.Empty;

    public string? TekstOfNiets(string naam) => Tekstknoop(naam, verplicht: false)?.Waarde;

    /// <summary>An id of a norm, an exception or a ground.</summary>
    public JsonTekst? Id(string naam)
    {
        var tekst = Tekstknoop(naam);
        if (tekst is not null && !Patronen.IsId(tekst.Waarde))
        {
            problemen.Voeg(tekst.Plaats, LeesTeksten.Id(tekst.Waarde));
        }

        return tekst;
    }

    public ImmutableArray<JsonTekst> Teksten(string naam, int minimum, bool verplicht = true) =>
        [.. Lijst(naam, minimum, verplicht).Select(Tekst).OfType<JsonTekst>()];

    /// <summary>Each object of a list.</summary>
    public ImmutableArray<T> Objecten<T>(string naam, Func<Veldlezer, T?> lees, bool verplicht = true, int minimum = 0)
        where T : class =>
        [.. Lijst(naam, minimum, verplicht).Select(item => Lees(item, problemen, lees)).OfType<T>()];

    public T? Object<T>(string naam, Func<Veldlezer, T> lees, bool verplicht = true)
        where T : class =>
        Knoop(naam, verplicht) is { } knoop ? Lees(knoop, problemen, lees) : null;

    public int? Getal(string naam, int minimum, int maximum)
    {
        var knoop = Knoop(naam);
        switch (knoop)
        {
            case null:
                return null;
            case JsonGetal getal when getal.Geheel(out var waarde) && waarde >= minimum && waarde <= maximum:
                return waarde;
            case JsonGetal { IsGeheelGeschreven: false, IsGeheelVanWaarde: true }:
                problemen.Voeg(knoop.Plaats, LeesTeksten.GeheelGetalSchrijfwijze(knoop.Citaat));
                return null;
            case JsonGetal { IsGeheelGeschreven: true }:
                problemen.Voeg(knoop.Plaats, LeesTeksten.BuitenBereik(knoop.Citaat, minimum, maximum));
                return null;
            default:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een geheel getal"));
                return null;
        }
    }

    /// <summary>A yes/no that is no when it is not there.</summary>
    public bool JaNee(string naam)
    {
        switch (Knoop(naam, verplicht: false))
        {
            case null:
                return false;
            case JsonWaarheid waarheid:
                return waarheid.Waarde;
            case var knoop:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "true of false"));
                return false;
        }
    }

    public DateOnly? Dag(string naam, bool verplicht = false)
    {
        if (Tekstknoop(naam, verplicht) is not { } tekst)
        {
            return null;
        }

        if (DateOnly.TryParseExact(tekst.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return dag;
        }

        problemen.Voeg(tekst.Plaats, KaderTeksten.GeenDag(tekst.Waarde, Naamregels.IsDag(tekst.Waarde)));
        return null;
    }

    /// <summary>One of a few words; the first when there is none of them, which is then reported.</summary>
    public T Keuze<T>(string naam, bool verplicht = true)
        where T : struct, Enum
    {
        return Tekstknoop(naam, verplicht) is { } tekst ? Keuze<T>(tekst) : default;
    }

    private T Keuze<T>(JsonTekst tekst)
        where T : struct, Enum
    {
        foreach (var waarde in Enum.GetValues<T>())
        {
            if (JsonNaam.Van(waarde.ToString()) == tekst.Waarde)
            {
                return waarde;
            }
        }

        problemen.Voeg(tekst.Plaats, LeesTeksten.OnbekendeWaarde(tekst.Waarde, [.. Enum.GetNames<T>().Select(JsonNaam.Van)]));
        return default;
    }

    /// <summary>A choice that may be absent.</summary>
    public T? KeuzeOfNiets<T>(string naam)
        where T : struct, Enum => Tekstknoop(naam, verplicht: false) is null ? null : Keuze<T>(naam);

    /// <summary>A list of choices.</summary>
    public ImmutableArray<T> Keuzen<T>(string naam)
        where T : struct, Enum => [.. Lijst(naam, 1, verplicht: true).Select(Tekst).OfType<JsonTekst>().Select(Keuze<T>)];

    /// <summary>Whether a field that knows one word only is there.</summary>
    public bool Woord(string naam, string woord)
    {
        if (Tekstknoop(naam, verplicht: false) is not { } tekst)
        {
            return false;
        }

        if (tekst.Waarde != woord)
        {
            problemen.Voeg(tekst.Plaats, LeesTeksten.OnbekendeWaarde(tekst.Waarde, [woord]));
        }

        return true;
    }

    public void Meld(Plaats plaats, Melding melding) => problemen.Voeg(plaats, melding);

    /// <summary>The members of an object whose names are data.</summary>
    public IEnumerable<(JsonLid Lid, Plaats Naamplaats)> Leden(string naam, bool verplicht = true)
    {
        switch (Knoop(naam, verplicht))
        {
            case null:
                return [];
            case JsonObject o:
                return o.Leden.Select(lid => (lid, o.PlaatsVanNaam(lid)));
            case var knoop:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een object"));
                return [];
        }
    }

    private ImmutableArray<JsonKnoop> Lijst(string naam, int minimum, bool verplicht)
    {
        switch (Knoop(naam, verplicht))
        {
            case null:
                return [];
            case JsonLijst lijst:
                if (lijst.Items.Length < minimum)
                {
                    problemen.Voeg(lijst.Plaats, LeesTeksten.TeWeinigItems(lijst.Items.Length, minimum));
                }

                return lijst.Items;
            case var knoop:
                problemen.Voeg(knoop.Plaats, LeesTeksten.VerkeerdType(knoop.Citaat, "een lijst"));
                return [];
        }
    }
}
