using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Dossiers;

/// <summary>What a request to the ombudsman needs.</summary>
internal static class Verzoekregels
{
    public static void Controleer(Klachtdossier d, Feitcontrole controle)
    {
        if (d.Aanleiding == Aanleiding.Verzoek)
        {
            if (d.Verzoek is null)
            {
                controle.Meld("/verzoek", DossierTeksten.VerzoekOntbreekt());
            }
            else if (d.Verzoek.Onderdelen.Items.IsEmpty)
            {
                controle.Meld("/verzoek/onderdelen", DossierTeksten.VerzoekZonderOnderdeel());
            }
        }

        if (d.Verzoek is { } verzoek)
        {
            Wegingen(verzoek, controle);
        }
    }

    private static void Wegingen(Verzoek verzoek, Feitcontrole controle)
    {
        var eerder = new HashSet<(string, string)>();
        for (var i = 0; i < verzoek.Wegingen.Length; i++)
        {
            var weging = verzoek.Wegingen[i];
            if (!eerder.Add((weging.Onderdeel, weging.Vereiste)))
            {
                controle.Meld(Jsonpointer.Onder("/verzoek/wegingen", null, i), DossierTeksten.DubbeleWeging(weging.Onderdeel, weging.Vereiste));
            }
        }
    }
}
