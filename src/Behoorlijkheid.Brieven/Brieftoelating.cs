using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Brieven;

/// <summary>Whether a letter may be written: an oordeel that may still change does not go out.</summary>
internal static class Brieftoelating
{
    /// <summary>Everything that stands in the way of a letter; nothing when it may go out.</summary>
    public static ImmutableArray<Probleem> Bezwaren(Briefsoort soort, Beoordeling beoordeling, bool concept, Func<Onderdeeloordeel, ImmutableArray<string>> vragen)
    {
        var problemen = new Probleemlijst();
        var plaats = new Plaats(null, string.Empty);
        if (beoordeling.Aanleiding == Aanleiding.EigenToets && !Briefsoorten.IsVanOrgaan(soort))
        {
            problemen.Voeg(plaats, BriefTeksten.EigenToets(Briefsoorten.Naam(soort)));
        }
        else if (beoordeling.Aanleiding != Aanleiding.EigenToets && soort == Briefsoort.Klachtafhandelingsbrief)
        {
            problemen.Voeg(plaats, BriefTeksten.GeenEigenToets());
        }
        else if (Briefsoorten.VraagtOordeel(soort) && !concept)
        {
            Open(beoordeling, vragen, problemen, plaats);
        }

        return problemen.OpVolgorde(Ernst.Fout);
    }

    private static void Open(Beoordeling beoordeling, Func<Onderdeeloordeel, ImmutableArray<string>> vragen, Probleemlijst problemen, Plaats plaats)
    {
        if (!beoordeling.Dossier.Onderzoek.Gesloten)
        {
            problemen.Voeg(plaats, BriefTeksten.OnderzoekNietGesloten());
        }

        for (var i = 0; i < beoordeling.Onderdelen.Length; i++)
        {
            var onderdeel = beoordeling.Onderdelen[i];
            if (onderdeel.Oordeel != Oordeel.NogNietTeBeoordelen)
            {
                continue;
            }

            problemen.Voeg(plaats, BriefTeksten.NogNietTeBeoordelen(i + 1, onderdeel.Omschrijving));
            foreach (var vraag in vragen(onderdeel))
            {
                problemen.Voeg(plaats, BriefTeksten.OpenVraag(i + 1, vraag));
            }

            if (beoordeling.Normen.Any(n => n.NogNietOpeisbaar))
            {
                problemen.Voeg(plaats, BriefTeksten.NogNietOpeisbaar(i + 1));
            }
        }
    }
}
