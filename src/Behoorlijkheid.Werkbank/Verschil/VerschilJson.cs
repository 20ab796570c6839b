using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;

namespace Behoorlijkheid.Werkbank.Verschil;

/// <summary>A comparison as JSON, in the form of <see cref="Verschilschema"/>.</summary>
internal sealed class VerschilJson
{
    private readonly JsonSchrijver json = new(compact: false);

    public static string Schrijf(Kaderverschil verschil, Dossiertelling? dossiers)
    {
        var schrijver = new VerschilJson();
        schrijver.Geheel(verschil, dossiers);
        return schrijver.json.ToString();
    }

    private void Geheel(Kaderverschil verschil, Dossiertelling? dossiers)
    {
        json.Begin('{');
        Kader("oud", verschil.Oud);
        Kader("nieuw", verschil.Nieuw);
        Lijst("wijzigingen", verschil.Wijzigingen, Wijziging);
        json.Naam("gevallen").Begin('{').Naam("toegevoegd").Getal(verschil.Gevallen.Toegevoegd).Naam("vervallen").Getal(verschil.Gevallen.Vervallen)
            .Naam("gewijzigd").Getal(verschil.Gevallen.Gewijzigd).Einde('}');
        if (dossiers is not null)
        {
            Dossiers(dossiers);
        }

        json.Einde('}');
    }

    private void Kader(string naam, Toetsingskader kader) =>
        json.Naam(naam).Begin('{').Naam("id").Tekst(kader.Id).Naam("versie").Tekst(kader.Versie).Naam("sha256").Tekst(kader.Sha256).Einde('}');

    private void Wijziging(Deelwijziging wijziging)
    {
        Code("deel", wijziging.Deel);
        Code("verandering", wijziging.Verandering);
        json.Naam("id").Tekst(wijziging.Id);
        Mogelijk("vroegerId", wijziging.VroegerId);
        json.Naam("naam").Tekst(wijziging.Naam);
        Lijst("wijzigingen", wijziging.Wijzigingen, w =>
        {
            json.Naam("veld").Tekst(w.Veld).Naam("tekst").Tekst(w.Tekst).Naam("raaktUitkomst").Waarheid(w.RaaktUitkomst);
            Mogelijk("was", w.Was);
            Mogelijk("wordt", w.Wordt);
        });
        json.Naam("normen").Teksten(wijziging.Normen);
    }

    private void Dossiers(Dossiertelling telling)
    {
        json.Naam("dossiers").Begin('{').Naam("op").Tekst(telling.Op.ToString("O", CultureInfo.InvariantCulture)).Naam("aantal").Getal(telling.Aantal)
            .Naam("geweigerd").Getal(telling.Geweigerd).Naam("anderOordeel").Getal(telling.AnderOordeel).Naam("andereNaleving").Getal(telling.AndereNaleving)
            .Naam("zonderNieuweFeiten").Getal(telling.ZonderNieuweFeiten).Naam("zonderVervallenFeiten").Getal(telling.ZonderVervallenFeiten);
        Lijst("overgangen", telling.Overgangen, o =>
        {
            Code("was", o.Key.Was);
            Code("wordt", o.Key.Wordt);
            json.Naam("aantal").Getal(o.Value);
        });
        Lijst("perOorzaak", telling.PerOorzaak, o =>
        {
            Code("deel", o.Deel);
            json.Naam("id").Tekst(o.Id).Naam("oordelen").Getal(o.Oordelen).Naam("nalevingen").Getal(o.Nalevingen);
        });
        Lijst("verschillen", telling.Anders, Dossier);
        json.Einde('}');
    }

    private void Dossier(Dossieruitslag dossier)
    {
        json.Naam("bestand").Tekst(dossier.Bestand);
        if (dossier.Regel > 0)
        {
            json.Naam("regel").Getal(dossier.Regel);
        }

        if (dossier.AlleenGeweigerdDoorNieuw is { } doorNieuw)
        {
            json.Naam("geweigerdDoor").Tekst(doorNieuw ? "nieuw" : "oud");
        }

        Lijst("oordelen", dossier.Oordelen, o =>
        {
            Mogelijk("onderdeel", o.Onderdeel);
            Code("was", o.Was);
            Code("wordt", o.Wordt);
            Oorzaken(o.Oorzaken);
        });
        Lijst("nalevingen", dossier.Nalevingen, n =>
        {
            json.Naam("norm").Tekst(n.Norm.Id);
            Mogelijk("vroegerId", n.VroegerId);
            Mogelijk("item", n.Item);
            Mogelijk("was", n.Was is { } was ? JsonNaam.Van(was.ToString()) : null);
            Mogelijk("wordt", n.Wordt is { } wordt ? JsonNaam.Van(wordt.ToString()) : null);
            Oorzaken(n.Oorzaken);
        });
    }

    // Groups; what is in one group did it together.
    private void Oorzaken(ImmutableArray<ImmutableArray<Oorzaak>> oorzaken)
    {
        json.Naam("oorzaken").Begin('[');
        foreach (var groep in oorzaken)
        {
            json.Begin('[');
            foreach (var oorzaak in groep)
            {
                json.Begin('{');
                Code("deel", oorzaak.Deel);
                json.Naam("id").Tekst(oorzaak.Id);
                Mogelijk("veld", oorzaak.Veld);
                json.Naam("begrippen").Teksten(oorzaak.Begrippen).Einde('}');
            }

            json.Einde(']');
        }

        json.Einde(']');
    }

    private void Lijst<T>(string naam, IEnumerable<T> items, Action<T> leden)
    {
        json.Naam(naam).Begin('[');
        foreach (var item in items)
        {
            json.Begin('{');
            leden(item);
            json.Einde('}');
        }

        json.Einde(']');
    }

    private void Mogelijk(string naam, string? tekst)
    {
        if (tekst is not null)
        {
            json.Naam(naam).Tekst(tekst);
        }
    }

    private void Code<T>(string naam, T waarde)
        where T : struct, Enum => json.Naam(naam).Tekst(JsonNaam.Van(waarde.ToString()));
}
