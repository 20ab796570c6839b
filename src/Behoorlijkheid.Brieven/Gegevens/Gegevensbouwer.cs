using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>Makes of a beoordeling everything that the template of a letter can name.</summary>
internal sealed class Gegevensbouwer
{
    private readonly Briefverzoek verzoek;
    private readonly Briefbron bron;
    private readonly Huisgegevens huis;
    private readonly string orgaan;

    public Gegevensbouwer(Beoordeling beoordeling, Briefzinnen zinnen, Briefhuis stijl, Briefverzoek verzoek)
    {
        this.verzoek = verzoek;
        var dossier = beoordeling.Dossier;
        orgaan = Partijen.Orgaan(dossier);
        huis = Partijen.Huis(dossier, stijl, verzoek.VanOrgaan);
        bron = new(beoordeling, zinnen, Partijen.Ombudsman(dossier, verzoek.VanOrgaan ? null : stijl.Naam), Klager(dossier, verzoek), orgaan) { Anoniem = verzoek.Anoniem };
    }

    private Klachtdossier Dossier => bron.Dossier;

    /// <summary>The open questions about a part.</summary>
    public ImmutableArray<string> Vragen(Onderdeeloordeel onderdeel) => new Onderdeelbouwer(bron).Vragen(onderdeel);

    public Sjabloongegevens Maak()
    {
        var onderdelen = new Onderdeelbouwer(bron);
        var verslag = new Feitenverslag(bron);
        var brieven = Dossier.Brieven;
        return Kern(onderdelen) with
        {
            Buiten = [.. bron.Beoordeling.BuitenBeoordeling.Select(Buiten)],
            Slotopmerkingen = brieven.Slotopmerkingen,
            Overige = onderdelen.Overige(),
            Aandachtspunten = onderdelen.Aandachtspunten(),
            Herstel = [.. Dossier.Herstel.Select(Herstel)],
            Verzoeken = [.. brieven.Verzoeken.Select(Woorden.Zin)],
            Aanwijzingen = onderdelen.Aanwijzingen(),
            Feiten = verslag.Groepen,
            Betwist = verslag.Betwist,
            NietVastTeStellen = verslag.NietVastTeStellen,
            Stukken = [.. Dossier.Stukken.Select(Stuk)],
            Controle = new Controlebouwer(bron).Maak(),
        };
    }

    private Sjabloongegevens Kern(Onderdeelbouwer onderdelen)
    {
        var verloop = new Verloopbouwer(bron);
        var beoordeling = bron.Beoordeling;
        var brieven = Dossier.Brieven;
        return new()
        {
            Soort = verzoek.Soort,
            Concept = verzoek.Concept,
            Gesloten = Dossier.Onderzoek.Gesloten,
            Anoniem = verzoek.Anoniem,
            Aanleiding = JsonNaam.Van(Dossier.Aanleiding.ToString()),
            Datum = brieven.Dagtekening is { } dag ? Woorden.Dag(dag) : null,
            Kenmerk = Dossier.Kenmerk,
            Ombudsman = bron.OmbudsmanNaam,
            Orgaan = orgaan,
            Zaak = Zaak(),
            OverGedraging = Dossier.Verzoek?.Onderdelen.Items.Any(o => o.Voorwerp == Voorwerp.Gedraging) ?? false,
            Geadresseerde = Partijen.Persoon(verzoek.Lezer == Lezer.Bestuursorgaan || Dossier.Aanleiding == Aanleiding.EigenBeweging ? brieven.Bestuursorgaan : brieven.Verzoeker, naam: null),
            Verzoeker = Partijen.Persoon(brieven.Verzoeker, Dossier.Verzoek?.Verzoeker.Naam),
            Rol = Rol(),
            Contact = Partijen.Persoon(brieven.Contactpersoon, naam: null),
            Huis = huis,
            Klager = bron.Klager,
            Voorgeschiedenis = bron.Klager.IsU ? brieven.Voorgeschiedenis : [],
            Verloop = verloop.Maak(),
            Klachtonderdelen = [.. verloop.Klachtonderdelen()],
            Uitgangspunten = onderdelen.Uitgangspunten(),
            Onderdelen = onderdelen.Maak(),
            Oordeel = JsonNaam.Van(beoordeling.Oordeel.ToString()),
            Vereisten = onderdelen.Vereisten(beoordeling.GeschondenVereisten),
            Afdoening = Afdoening(),
            Beoordelingsdatum = Woorden.Dag(beoordeling.Herkomst.Beoordelingsdatum),
        };
    }

    // A letter to the klager himself speaks to him; every other speaks of him.
    private static Klagergegevens Klager(Klachtdossier dossier, Briefverzoek verzoek)
    {
        var leestZelf = verzoek.Lezer == Lezer.Verzoeker
            && (verzoek.VanOrgaan || dossier is { Aanleiding: Aanleiding.Verzoek, Verzoek.Verzoeker.Rol: VerzoekerRol.Klager });
        var meer = dossier.Klagers.Items.Length > 1;
        return (leestZelf, meer) switch
        {
            (true, _) => new() { IsU = true, Meer = meer, Wie = "u", Klacht = GegevensTeksten.UwKlacht, Heeft = "hebt", Is = "bent" },
            (false, true) => new() { IsU = false, Meer = true, Wie = "de klagers", Klacht = GegevensTeksten.Klacht, Heeft = "hebben", Is = "zijn" },
            _ => new() { IsU = false, Meer = false, Wie = "de klager", Klacht = GegevensTeksten.Klacht, Heeft = "heeft", Is = "is" },
        };
    }

    private string Zaak() => (Dossier.Aanleiding, bron.Klager.IsU, verzoek.Lezer) switch
    {
        (Aanleiding.EigenBeweging, _, _) => GegevensTeksten.Onderzochte,
        (_, true, _) => GegevensTeksten.UwKlacht,
        (_, _, Lezer.Verzoeker) => GegevensTeksten.UwVerzoek,
        _ => GegevensTeksten.Klacht,
    };

    private string Rol() =>
        Dossier is { Aanleiding: Aanleiding.Verzoek, Verzoek: { } v } && Enum.IsDefined(v.Verzoeker.Rol) ? JsonNaam.Van(v.Verzoeker.Rol.ToString()) : GegevensTeksten.Geen;

    private static Buitengegevens Buiten(BuitenBeoordeling buiten) => new(
        Woorden.Zin(buiten.Omschrijving),
        JsonNaam.Van(buiten.Redencode.ToString()),
        buiten.Grond is { } grond ? Bronvermelding.Bron(grond) : null,
        buiten.Doorverwijzing,
        buiten.Opmerking is { } opmerking ? Woorden.Zin(opmerking) : null);

    private static Herstelgegevens Herstel(Herstel herstel) => new(
        Woorden.Zin(herstel.Omschrijving),
        herstel.Datum is { } datum ? GegevensTeksten.Wanneer(datum.ToString()) : null,
        herstel.NaTussenkomst == true);

    private static Stukgegevens Stuk(Stuk stuk) => new(stuk.Titel, stuk.Datum is { } datum ? Datum(datum) : null, stuk.VanWie);

    // In a table no preposition stands before it.
    private static string Datum(Datum datum) =>
        GegevensTeksten.Wanneer(datum.ToString()) is var wanneer && wanneer.StartsWith("op ", StringComparison.Ordinal) ? wanneer[3..]
        : wanneer.StartsWith("in ", StringComparison.Ordinal) ? wanneer[3..]
        : wanneer;

    private Afdoeninggegevens Afdoening() => new(
        Dossier.Afdoening.ConclusiesVerbonden.Status == Feitstatus.Vastgesteld,
        Verloopbouwer.Is(Dossier.Nazorg.MaatregelGetroffen),
        Verloopbouwer.Is(Dossier.Nazorg.Excuses),
        Verloopbouwer.Is(Dossier.Nazorg.Geleerd));
}
