using System.Globalization;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Gives of every text of a dossier what the publication has in its place, and keeps the finds.</summary>
internal sealed class Tekstomzetter(Termenlijst termen, Personenregister register, Waardenregister waarden, Tekstzuiveraar zuiveraar, Dictionary<string, string> ids)
{
    private const string Wetsverwijzing = "jci";

    public List<Vondst> Vondsten { get; } = [];

    public string? Zet(Tekstplek plek, string tekst) => plek.Rol switch
    {
        Tekstrol.Id => Id(plek, tekst),
        Tekstrol.Wie => ids.TryGetValue(tekst, out var id) ? id : Wie(plek, tekst),
        Tekstrol.Aanvullend => Aanvullend(plek, tekst),
        _ => Tekst(plek, tekst),
    };

    /// <summary>The dossier without what only letters need, and with what they call the persons whose names are gone.</summary>
    public Klachtdossier Sluit(Klachtdossier anoniem, Klachtdossier dossier)
    {
        var brieven = anoniem.Brieven;
        var genoemd = brieven.Aanduidingen.Select(a => a.Wie).ToHashSet(StringComparer.Ordinal);
        var erbij = anoniem.Beklaagden.Items.Select((b, i) => (b.Id, Plaats: $"/beklaagden/{Getal(i)}", IsWeg: IsWeg(dossier.Beklaagden.Items[i].Naam, dossier.Beklaagden.Items[i].Functie)))
            .Concat(anoniem.Behandelaars.Items.Select((b, i) => (b.Id, Plaats: $"/behandelaars/{Getal(i)}", IsWeg: IsWeg(dossier.Behandelaars.Items[i].Naam, dossier.Behandelaars.Items[i].Functie))))
            .Where(p => p.IsWeg && genoemd.Add(p.Id))
            .Select(p => new Aanduiding { Wie = p.Id, Naam = register.OpPlaats[p.Plaats].Aanduiding });
        return anoniem with
        {
            Brieven = brieven with { Verzoeker = new(), Bestuursorgaan = new(), Contactpersoon = new(), Aanduidingen = [.. brieven.Aanduidingen, .. erbij] },
        };
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private bool IsWeg(string? naam, Feit<string> functie) => naam is not null || (functie.Status == Feitstatus.Vastgesteld && waarden.IsPersoonlijkeFunctie(functie.Waarde));

    private string Id(Tekstplek plek, string id)
    {
        if (!ids.TryGetValue(id, out var nieuw))
        {
            return id;
        }

        if (plek.Lid == "id")
        {
            Meld(plek, Vondstsoort.Id, id, nieuw);
        }

        return nieuw;
    }

    private string? Tekst(Tekstplek plek, string tekst)
    {
        switch (plek.Soort)
        {
            case null:
                return tekst;
            case Persoonsgegevensoort.VrijeTekst:
                return tekst.StartsWith(Wetsverwijzing, StringComparison.Ordinal) ? tekst : zuiveraar.Zuiver(tekst, plek.Pointer, Vondsten);
            case Persoonsgegevensoort.Naam:
                return plek.Pointer.StartsWith("/brieven/", StringComparison.Ordinal) ? Weg(plek, Vondstsoort.Naam, tekst) : Naam(plek, tekst);
            case Persoonsgegevensoort.Adres:
                return Weg(plek, Vondstsoort.Adres, tekst);
            case Persoonsgegevensoort.Bereikbaarheid:
                return Weg(plek, tekst.Contains('@', StringComparison.Ordinal) ? Vondstsoort.Emailadres : Vondstsoort.Telefoonnummer, tekst);
            case Persoonsgegevensoort.Kenmerk:
                return Weg(plek, Vondstsoort.Kenmerk, tekst);
            default:
                return Functie(plek, tekst);
        }
    }

    private string Naam(Tekstplek plek, string tekst)
    {
        var plaats = plek.Pointer[..Math.Max(0, plek.Pointer.LastIndexOf('/'))];
        if (plek.Lid != "naam" || !register.OpPlaats.TryGetValue(plaats, out var persoon))
        {
            return Wie(plek, tekst);
        }

        if (tekst == persoon.Aanduiding || (termen.IsAlgemeneWaarde(tekst) && !persoon.Namen.Contains(tekst)))
        {
            return tekst;
        }

        Meld(plek, Vondstsoort.Naam, tekst, persoon.Aanduiding);
        return persoon.Aanduiding;
    }

    // A role stays; a name in small letters could be one, and is left for a person to decide.
    private string Wie(Tekstplek plek, string tekst)
    {
        var nieuw = zuiveraar.Zuiver(tekst, plek.Pointer, Vondsten);
        if (nieuw == tekst && !termen.IsAlgemeneWaarde(tekst))
        {
            Vondsten.Add(new(plek.Pointer, Vondstsoort.Naam, IsZeker: false, tekst, Vervanging: null));
        }

        return nieuw;
    }

    private string Functie(Tekstplek plek, string tekst)
    {
        var nieuw = plek.Lid != "functie" ? waarden.Afdeling(plek.Lid, tekst)
            : waarden.IsPersoonlijkeFunctie(tekst) ? Vervanger.ZonderLidwoord(plek.Pointer.StartsWith("/behandelaars", StringComparison.Ordinal) ? AnonimiseerTeksten.Behandelaar : AnonimiseerTeksten.Medewerker)
            : null;
        if (nieuw is null || nieuw == tekst)
        {
            return tekst;
        }

        Meld(plek, plek.Lid == "functie" ? Vondstsoort.Functie : Vondstsoort.Afdeling, tekst, nieuw);
        return nieuw;
    }

    private string Aanvullend(Tekstplek plek, string tekst)
    {
        switch (plek.Verklaring)
        {
            case { Persoonsgegeven: true, Soort: Feitsoort.Tekst } when tekst != AnonimiseerTeksten.Weggelaten:
                Meld(plek, Vondstsoort.AanvullendFeit, tekst, AnonimiseerTeksten.Weggelaten);
                return AnonimiseerTeksten.Weggelaten;
            case { Persoonsgegeven: true, Soort: not Feitsoort.Tekst }:
                Vondsten.Add(new(plek.Pointer, Vondstsoort.AanvullendFeit, IsZeker: false, tekst, Vervanging: null));
                return tekst;
            case { Soort: Feitsoort.Tekst }:
            case null when !Patronen.IsDatum(tekst):
                return zuiveraar.Zuiver(tekst, plek.Pointer, Vondsten);
            default:
                return tekst;
        }
    }

    private string? Weg(Tekstplek plek, Vondstsoort soort, string tekst)
    {
        Meld(plek, soort, tekst, string.Empty);
        return null;
    }

    private void Meld(Tekstplek plek, Vondstsoort soort, string tekst, string vervanging) => Vondsten.Add(new(plek.Pointer, soort, IsZeker: true, tekst, vervanging));
}
