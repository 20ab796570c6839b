using System.Globalization;
using Behoorlijkheid.Dossiers;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>The marked values of a dossier that are no names of its persons: addresses, numbers, functions, departments and who else it mentions.</summary>
internal sealed class Waardenregister(Termenlijst termen, Personenregister register)
{
    private const string Functielid = "functie";

    private readonly Dictionary<(string Lid, string Waarde), string> afdelingen = [];
    private readonly HashSet<string> functies = new(StringComparer.Ordinal);

    public void Voeg(IReadOnlyList<(Tekstplek Plek, string Tekst)> teksten)
    {
        foreach (var (plek, tekst) in teksten.Where(t => !Invulplek.Is(t.Tekst)))
        {
            Voeg(plek, tekst);
        }

        foreach (var (plek, tekst) in teksten.Where(t => t.Plek.Soort == Persoonsgegevensoort.Naam && IsVanAnder(t.Plek) && !Invulplek.Is(t.Tekst)).DistinctBy(t => t.Tekst))
        {
            // A name has a capital; a role in small letters is none.
            if (tekst.Any(char.IsUpper) && (termen.IsNaamvorm(tekst) || (!termen.IsAlgemeneWaarde(tekst) && !termen.IsInstelling(tekst))))
            {
                register.Ander(tekst, plek.Lid == Feitnamen.BeoordeeldDoor ? AnonimiseerTeksten.Beoordelaar : AnonimiseerTeksten.Betrokkene);
            }
        }
    }

    /// <summary>What a department or team is called, or <c>null</c> for one that identifies nobody.</summary>
    public string? Afdeling(string lid, string waarde) => afdelingen.GetValueOrDefault((lid, waarde));

    /// <summary>Whether a function identifies who has it.</summary>
    public bool IsPersoonlijkeFunctie(string waarde) => functies.Contains(waarde);

    // Who weighed, said or wrote something.
    private static bool IsVanAnder(Tekstplek plek) => plek.Lid is Feitnamen.BeoordeeldDoor or Feitnamen.Volgens or "vanWie";

    private void Voeg(Tekstplek plek, string tekst)
    {
        switch (plek.Soort)
        {
            case Persoonsgegevensoort.Adres:
                termen.Waarde(tekst, Vondstsoort.Adres, AnonimiseerTeksten.Adres);
                break;
            case Persoonsgegevensoort.Bereikbaarheid when tekst.Contains('@', StringComparison.Ordinal):
                termen.Waarde(tekst, Vondstsoort.Emailadres, AnonimiseerTeksten.Email);
                break;
            case Persoonsgegevensoort.Bereikbaarheid:
                termen.Waarde(tekst, Vondstsoort.Telefoonnummer, AnonimiseerTeksten.Telefoon);
                break;
            case Persoonsgegevensoort.Kenmerk:
                termen.Waarde(tekst, Vondstsoort.Kenmerk, AnonimiseerTeksten.Kenmerk);
                break;
            case Persoonsgegevensoort.Functie when !termen.IsAlgemeneWaarde(tekst):
                Functie(plek, tekst);
                break;
            case null when plek.Verklaring is { Persoonsgegeven: true, Soort: Feitsoort.Tekst }:
                termen.Waarde(tekst, Vondstsoort.AanvullendFeit, AnonimiseerTeksten.Weggelaten);
                break;
        }
    }

    private void Functie(Tekstplek plek, string tekst)
    {
        if (plek.Lid == Functielid)
        {
            functies.Add(tekst);
            termen.Waarde(tekst, Vondstsoort.Functie, AnonimiseerTeksten.Functie);
            return;
        }

        if (!afdelingen.TryGetValue((plek.Lid, tekst), out var naam))
        {
            var nummer = afdelingen.Keys.Count(k => k.Lid == plek.Lid) + 1;
            afdelingen.Add((plek.Lid, tekst), naam = $"{plek.Lid} {nummer.ToString(CultureInfo.InvariantCulture)}");
        }

        termen.Waarde(tekst, Vondstsoort.Afdeling, naam, AnonimiseerTeksten.Weggelaten);
    }
}
