using System.Globalization;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>The persons of a dossier with what the publication calls them; one person has one name in it, whatever his roles.</summary>
internal sealed class Personenregister
{
    private readonly Klachtdossier dossier;
    private readonly Termenlijst termen;
    private readonly Dictionary<string, string> gekozen;
    private readonly Dictionary<string, Persoon> opNaam = new(StringComparer.Ordinal);
    private readonly List<(Persoon Persoon, string Rol)> personen = [];

    public Personenregister(Klachtdossier dossier, Termenlijst termen)
    {
        this.dossier = dossier;
        this.termen = termen;
        gekozen = dossier.Brieven.Aanduidingen.DistinctBy(a => a.Wie).ToDictionary(a => a.Wie, a => a.Naam, StringComparer.Ordinal);
        Klagers();
        Verzoeker();
        Beklaagden();
        Behandelaars();
        Briefpartijen();
        Nummer();
    }

    /// <summary>By the pointer of the name, or of the id, that stands for him.</summary>
    public Dictionary<string, Persoon> OpPlaats { get; } = new(StringComparer.Ordinal);

    /// <summary>Another name that the dossier mentions, such as that of who wrote a document.</summary>
    public void Ander(string naam, string aanduiding)
    {
        var bekend = Vouwer.Woorden(naam).Where(w => !termen.IsAlgemeen(w)).Select(w => termen.Kent(w, out var term) && term.Soort == Vondstsoort.Naam ? term : null).ToList();
        if (bekend.All(t => t is not null) && (bekend.Count > 0 || opNaam.ContainsKey(Vouwer.Tekst(naam))))
        {
            return;
        }

        var genoemd = bekend.OfType<Term>().SelectMany(t => t.Personen).Distinct().ToList();
        Registreer(naam, string.Empty, genoemd.Count == 1 ? genoemd[0].Aanduiding : aanduiding, null, genoemd.Count == 1 ? genoemd[0] : null);
    }

    /// <summary>Falls back on the role where what somebody chose to call a person is itself personal.</summary>
    public void Herzie(Func<string, bool> isPersoonlijk)
    {
        foreach (var (persoon, rol) in personen.Where(p => p.Persoon.IsGekozen && isPersoonlijk(p.Persoon.Aanduiding)).ToList())
        {
            persoon.Aanduiding = rol;
            persoon.IsGekozen = false;
        }
    }

    private static string MetLidwoord(string functie) =>
        functie.Split(' ') is var woorden && (woorden.Contains("hoofd") || woorden[0] is "lid" or "bestuursorgaan") ? $"het {functie}" : $"de {functie}";

    // A klager can be called Burger, as a klager is.
    private static bool IsEigennaam(string naam) => naam.Any(char.IsUpper) && Vouwer.Woorden(naam).Any(w => w.Any(char.IsLetter));

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private void Klagers()
    {
        var rol = dossier.Verzoek?.Verzoeker.Rol == VerzoekerRol.Klager ? AnonimiseerTeksten.Verzoeker : AnonimiseerTeksten.Klager;
        var klagers = dossier.Klagers.Items;
        for (var i = 0; i < klagers.Length; i++)
        {
            var eigen = klagers.Length > 1 ? $"{rol} {Getal(i + 1)}" : rol;
            var persoon = Registreer(klagers[i].Naam, $"/klagers/{Getal(i)}", eigen, klagers[i].Id);
            persoon.Rolwoorden.UnionWith(["klager", "klaagster", "verzoeker", "verzoekster", "melder"]);
            if (klagers[i].Gemachtigde.Naam is { } gemachtigde)
            {
                Registreer(gemachtigde, $"/klagers/{Getal(i)}/gemachtigde", AnonimiseerTeksten.Gemachtigde).Rolwoorden.Add("gemachtigde");
            }
        }
    }

    private void Verzoeker()
    {
        var isKlager = dossier.Verzoek?.Verzoeker.Rol == VerzoekerRol.Klager && dossier.Klagers.Items.Length == 1;
        var klager = isKlager ? OpPlaats["/klagers/0"] : null;
        Persoon? verzoeker = null;
        if (dossier.Verzoek?.Verzoeker.Naam is { } naam)
        {
            verzoeker = Registreer(naam, "/verzoek/verzoeker", AnonimiseerTeksten.Verzoeker, zelfde: klager);
        }

        foreach (var brief in new[] { dossier.Brieven.Verzoeker.Naam, dossier.Brieven.Verzoeker.Achternaam }.OfType<string>())
        {
            verzoeker = Registreer(brief, string.Empty, AnonimiseerTeksten.Verzoeker, zelfde: verzoeker ?? klager);
        }
    }

    private void Beklaagden()
    {
        foreach (var (beklaagde, i) in dossier.Beklaagden.Items.Select((b, i) => (b, i)))
        {
            var rol = beklaagde.Soort.Status != Feitstatus.Vastgesteld ? AnonimiseerTeksten.Medewerker : beklaagde.Soort.Waarde switch
            {
                BeklaagdeSoort.Bestuursorgaan => AnonimiseerTeksten.Bestuursorgaan,
                BeklaagdeSoort.Voorzitter => AnonimiseerTeksten.Voorzitter,
                BeklaagdeSoort.Lid => AnonimiseerTeksten.Lid,
                BeklaagdeSoort.Ander => AnonimiseerTeksten.Betrokkene,
                _ => AnonimiseerTeksten.Medewerker,
            };
            Functionaris(beklaagde.Naam, $"/beklaagden/{Getal(i)}", beklaagde.Id, beklaagde.Functie, rol);
        }
    }

    private void Behandelaars()
    {
        foreach (var (behandelaar, i) in dossier.Behandelaars.Items.Select((b, i) => (b, i)))
        {
            Functionaris(behandelaar.Naam, $"/behandelaars/{Getal(i)}", behandelaar.Id, behandelaar.Functie, AnonimiseerTeksten.Behandelaar);
        }
    }

    private void Functionaris(string? naam, string plaats, string id, Feit<string> functie, string rol)
    {
        var algemeen = functie.Status == Feitstatus.Vastgesteld && termen.IsAlgemeneWaarde(functie.Waarde) ? functie.Waarde : null;
        var persoon = Registreer(naam, plaats, algemeen is null ? rol : MetLidwoord(algemeen), id);
        persoon.Rolwoorden.Add(Vouwer.Tekst(Vervanger.ZonderLidwoord(persoon.Aanduiding)));
        persoon.Rolwoorden.UnionWith(["medewerker", "ambtenaar"]);
        if (algemeen is not null)
        {
            persoon.Rolwoorden.Add(Vouwer.Tekst(algemeen));
        }
    }

    private void Briefpartijen()
    {
        Partij(dossier.Brieven.Bestuursorgaan, AnonimiseerTeksten.Geadresseerde);
        Partij(dossier.Brieven.Contactpersoon, AnonimiseerTeksten.Contactpersoon);
    }

    private void Partij(Briefpartij partij, string aanduiding)
    {
        Persoon? persoon = null;
        foreach (var naam in new[] { partij.Naam, partij.Achternaam }.OfType<string>())
        {
            persoon = Registreer(naam, string.Empty, aanduiding, zelfde: persoon);
        }
    }

    private Persoon Registreer(string? naam, string plaats, string aanduiding, string? id = null, Persoon? zelfde = null)
    {
        var sleutel = naam is null || Invulplek.Is(naam) ? null : Vouwer.Tekst(naam);
        var persoon = sleutel is not null && opNaam.TryGetValue(sleutel, out var bekend) ? bekend : zelfde ?? Nieuw(aanduiding, id);
        OpPlaats[plaats] = persoon;
        if (sleutel is not null && opNaam.TryAdd(sleutel, persoon) && IsNaam(naam!, persoon))
        {
            termen.Naam(naam!, persoon);
        }

        foreach (var woord in Vouwer.Woorden(id ?? string.Empty).Where(w => w.Length > Termenlijst.KortWoord && !termen.IsAlgemeen(w)))
        {
            termen.Woord(woord, persoon);
        }

        return persoon;
    }

    // What takes the place of a name is none.
    private bool IsNaam(string naam, Persoon persoon) => !termen.IsInstelling(naam) && (!termen.IsAlgemeneWaarde(naam) || IsEigennaam(naam)) && Vouwer.Tekst(naam) != Vouwer.Tekst(persoon.Aanduiding);

    private Persoon Nieuw(string aanduiding, string? id)
    {
        var keus = id is null ? null : gekozen.GetValueOrDefault(id);
        var persoon = new Persoon(keus ?? aanduiding) { IsGekozen = keus is not null };
        personen.Add((persoon, aanduiding));
        return persoon;
    }

    // Several with one function: a number tells them apart.
    private void Nummer()
    {
        foreach (var groep in personen.Where(p => !p.Persoon.IsGekozen).GroupBy(p => p.Persoon.Aanduiding, StringComparer.Ordinal).Where(g => g.Count() > 1).ToList())
        {
            foreach (var (i, (persoon, _)) in groep.Index())
            {
                persoon.Aanduiding = $"{Vervanger.ZonderLidwoord(groep.Key)} {Getal(i + 1)}";
            }
        }
    }
}
