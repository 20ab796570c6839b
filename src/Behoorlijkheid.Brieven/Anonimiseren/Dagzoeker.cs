using System.Text.RegularExpressions;

namespace Behoorlijkheid.Brieven.Anonimiseren;

/// <summary>Finds days, which become month and year, and days of birth, which go.</summary>
internal static class Dagzoeker
{
    private const int Rang = 3;
    private const int RangGeboorte = 6;
    private const int Voorgeschiedenis = 80;

    private static readonly Regex VanWet = Maak(@"(?:rapport(?:brief)?|advies) [0-9]{4}[/.][0-9]+,? (?:van|d\.d\.) ?$|\bwet(?: op [a-z ]+)? van $|staatsblad[^.]{0,30}$|\bstb\.[^.]{0,20}$|\bstcrt\.[^.]{0,20}$|ecli:[a-z0-9:.]+[^.]{0,20}$|(?:arrest|uitspraak) van de [a-z ]{0,50} van $");
    private static readonly Regex Geboorte = Maak(@"(?:geboren(?: te [a-z-]+)?(?: op)?|\bgeb\.?(?: op)?|geboortedatum:?|geboortedag:?) ?$");

    /// <summary>The days in the texts that a reader reads as one, such as the parts of a paragraph; of each text its own.</summary>
    /// <param name="teksten">The texts, in their order.</param>
    /// <param name="kader">Days that stay; none in a text of the dossier.</param>
    public static IReadOnlyList<IReadOnlyList<Treffer>> Zoek(IReadOnlyList<Gevouwen> teksten, Kaderdagen kader)
    {
        var treffers = teksten.Select(_ => new List<Treffer>()).ToList();
        var persoonlijk = new List<(int Tekst, Dagvermelding Dag)>();
        for (var i = 0; i < teksten.Count; i++)
        {
            foreach (var dag in Daglezer.Lees(teksten[i].Tekst).Where(d => !kader.Bevat(teksten[i].Tekst, d)))
            {
                var voor = teksten[i].Tekst[Math.Max(0, dag.Begin - Voorgeschiedenis)..dag.Kop];
                if (Geboorte.IsMatch(voor))
                {
                    treffers[i].Add(new() { Begin = dag.Kop, Eind = dag.Eind, Soort = Vondstsoort.Geboortedatum, IsZeker = true, Rang = RangGeboorte, Vervanging = AnonimiseerTeksten.Geboortedatum });
                }
                else if (VanWet.IsMatch(voor))
                {
                    treffers[i].Add(new() { Begin = dag.Kop, Eind = dag.Eind, Soort = Vondstsoort.Dag, IsZeker = false, Rang = 0 });
                }
                else
                {
                    persoonlijk.Add((i, dag));
                }
            }
        }

        foreach (var ((tekst, dag), (begin, woorden)) in persoonlijk.Zip(Dagwoorden.Van([.. persoonlijk.Select(p => p.Dag)])))
        {
            treffers[tekst].Add(new() { Begin = begin, Eind = dag.Eind, Soort = Vondstsoort.Dag, IsZeker = true, Rang = Rang, Vervanging = woorden });
        }

        return treffers;
    }

    private static Regex Maak(string patroon) => new(patroon, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
