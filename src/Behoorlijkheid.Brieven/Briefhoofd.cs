using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven;

/// <summary>Puts the head on a letter: sender, receiver, date and reference.</summary>
internal static class Briefhoofd
{
    public static Briefdocument Zet(Markdownlezing lezing, Sjabloongegevens gegevens, Briefhuis stijl, Briefsoort soort, Klachtdossier dossier) => new()
    {
        Titel = BriefTeksten.Titel(Briefsoorten.Naam(soort), gegevens.Kenmerk),
        Paginakop = gegevens.Kenmerk is { } kenmerk ? BriefTeksten.Paginakop(kenmerk) : string.Empty,
        Conceptmerk = gegevens.Concept ? BriefTeksten.Concept : null,
        Afzender = gegevens.Huis.Naam,
        Afzendergegevens = [.. stijl.Adres, .. new[] { stijl.Telefoon, stijl.Email, stijl.Website }.OfType<string>()],
        Geadresseerde = Briefsoorten.HeeftGeadresseerde(soort) ? Geadresseerde(gegevens, soort, dossier) : [],
        Kenmerken = [.. stijl.Kop.Select(k => Regel(k, gegevens, soort)).OfType<Kenmerkregel>()],
        Blokken = lezing.Blokken,
        Noten = lezing.Noten,
        Huisstijl = stijl.Stijl,
    };

    private static ImmutableArray<string> Geadresseerde(Sjabloongegevens gegevens, Briefsoort soort, Klachtdossier dossier)
    {
        var aanOrgaan = soort == Briefsoort.Aanbiedingsbrief || dossier.Aanleiding == Aanleiding.EigenBeweging;
        var partij = aanOrgaan ? dossier.Brieven.Bestuursorgaan : dossier.Brieven.Verzoeker;
        var wie = gegevens.Geadresseerde;
        var naam = wie.Naam is { } voluit ? Woorden.Hoofdletter(GegevensTeksten.Voluit(partij.Aanhef, voluit)) : null;
        var orgaan = aanOrgaan ? dossier.Bestuursorgaan.Naam : null;
        return [.. new[] { orgaan is null ? null : Woorden.Hoofdletter(orgaan), naam }.OfType<string>(), .. partij.Adres];
    }

    private static Kenmerkregel? Regel(Kopregel kop, Sjabloongegevens gegevens, Briefsoort soort)
    {
        var waarde = kop.Gegeven switch
        {
            "datum" => gegevens.Datum,
            "kenmerk" => gegevens.Kenmerk,
            "onderwerp" => gegevens.Anoniem ? BriefTeksten.Geanonimiseerd : Briefsoorten.Naam(soort),
            "contactpersoon" => gegevens.Contact.Voluit,
            "telefoon" => gegevens.Contact.Telefoon,
            "email" => gegevens.Contact.Email,
            _ => null,
        };
        return waarde is null ? null : new(kop.Naam, waarde);
    }
}
