using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Anonimiseren;
using Behoorlijkheid.Brieven.Gegevens;
using Behoorlijkheid.Brieven.Sjablonen;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Oordelen;

namespace Behoorlijkheid.Brieven;

/// <summary>The one door to letters: assesses a dossier and writes what follows. Make it once and use it from any thread.</summary>
/// <param name="beoordelaar">Assesses the dossier, and for the publication once more without what identifies persons.</param>
/// <param name="sjablonen">The templates.</param>
public sealed class Brievenmaker(Beoordelaar beoordelaar, Sjabloonset sjablonen)
{
    /// <summary>Writes one letter.</summary>
    /// <param name="dossier">The record of how the complaint was handled.</param>
    /// <param name="beoordelingsdatum">The day as of which is assessed; only a host may take it from a clock.</param>
    /// <param name="soort">The kind of letter.</param>
    /// <param name="concept">Whether a draft will do; it is marked so on every page.</param>
    /// <returns>The letter, or everything that stands in its way. Warnings tell what a person has to decide.</returns>
    public Uitkomst<Brief> Maak(Klachtdossier dossier, DateOnly beoordelingsdatum, Briefsoort soort, bool concept = false)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var beoordeeld = beoordelaar.Beoordeel(dossier, beoordelingsdatum);
        return beoordeeld.Probeer(out var beoordeling) ? Maak(beoordeling, soort, concept) : Uitkomst<Brief>.Mislukt(beoordeeld.Problemen);
    }

    /// <summary>Writes the set of letters that a dossier asks for: those of the ombudsman, or for an eigen toets those of the bestuursorgaan.</summary>
    /// <param name="dossier">The record of how the complaint was handled.</param>
    /// <param name="beoordelingsdatum">The day as of which is assessed; only a host may take it from a clock.</param>
    /// <param name="concept">Whether drafts will do.</param>
    /// <returns>The set, or everything that stands in the way of any of its letters.</returns>
    public Uitkomst<Brievenset> MaakAlle(Klachtdossier dossier, DateOnly beoordelingsdatum, bool concept = false)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var beoordeeld = beoordelaar.Beoordeel(dossier, beoordelingsdatum);
        if (!beoordeeld.Probeer(out var beoordeling))
        {
            return Uitkomst<Brievenset>.Mislukt(beoordeeld.Problemen);
        }

        var uitkomsten = Briefsoorten.Set(dossier.Aanleiding).Select(soort => Maak(beoordeling, soort, concept)).ToList();
        ImmutableArray<Probleem> problemen = [.. uitkomsten.SelectMany(u => u.Problemen).Distinct()];
        ImmutableArray<Probleem> waarschuwingen = [.. uitkomsten.SelectMany(u => u.Waarschuwingen).Distinct()];
        return problemen.IsEmpty
            ? Uitkomst<Brievenset>.Van(new([.. uitkomsten.Select(u => u.Waarde)], beoordeling, sjablonen.Sha256), waarschuwingen)
            : Uitkomst<Brievenset>.Mislukt(problemen, waarschuwingen);
    }

    internal Uitkomst<Brief> Maak(Beoordeling beoordeling, Briefsoort soort, bool concept)
    {
        var bouwer = Bouwer(beoordeling, soort, concept, anoniem: false);
        var bezwaren = Brieftoelating.Bezwaren(soort, beoordeling, concept, bouwer.Vragen);
        return !bezwaren.IsEmpty ? Uitkomst<Brief>.Mislukt(bezwaren)
            : soort == Briefsoort.Publicatie ? Publicatie(beoordeling, concept)
            : Schrijf(bouwer, beoordeling, soort);
    }

    // The publication is assessed anew, so that nothing of the dossier can reach it that was taken out; and it must say the same.
    private Uitkomst<Brief> Publicatie(Beoordeling beoordeling, bool concept)
    {
        var anoniem = Anonimiseerder.Anonimiseer(beoordeling.Dossier, sjablonen.Anonimiseerregels);
        var opnieuw = beoordelaar.Beoordeel(anoniem.Dossier, beoordeling.Herkomst.Beoordelingsdatum);
        if (!opnieuw.Probeer(out var zonder))
        {
            return Uitkomst<Brief>.Mislukt(opnieuw.Problemen);
        }

        if (!ZegtHetzelfde(beoordeling, zonder))
        {
            var melding = BriefTeksten.AndersNaAnonimiseren();
            return Uitkomst<Brief>.Mislukt([new(melding.Code, new(null, string.Empty), melding.Tekst)]);
        }

        var geschreven = Schrijf(Bouwer(zonder, Briefsoort.Publicatie, concept, anoniem: true), zonder, Briefsoort.Publicatie);
        if (!geschreven.Probeer(out var brief))
        {
            return geschreven;
        }

        var (document, vondsten) = anoniem.Nalopen(brief.Document, sjablonen.Kaderdagen);
        ImmutableArray<Probleem> teBeslissen =
        [
            .. anoniem.Vondsten.Concat(vondsten).Where(v => !v.IsZeker)
                .Select(v => BriefTeksten.TeBeslissen(v.Omschrijving))
                .Select(m => new Probleem(m.Code, new(null, string.Empty), m.Tekst, Ernst: Ernst.Waarschuwing)).Distinct(),
        ];
        return Uitkomst<Brief>.Van(new(Briefsoort.Publicatie, document, zonder), teBeslissen);
    }

    private static bool ZegtHetzelfde(Beoordeling een, Beoordeling ander) =>
        een.Oordeel == ander.Oordeel
        && een.Onderdelen.Select(o => o.Oordeel).SequenceEqual(ander.Onderdelen.Select(o => o.Oordeel))
        && een.GeschondenVereisten.SequenceEqual(ander.GeschondenVereisten)
        && een.Onderdelen.Zip(ander.Onderdelen).All(p => p.First.Normen.SequenceEqual(p.Second.Normen));

    private Gegevensbouwer Bouwer(Beoordeling beoordeling, Briefsoort soort, bool concept, bool anoniem)
    {
        var vanOrgaan = Briefsoorten.IsVanOrgaan(soort);
        var stijl = vanOrgaan ? sjablonen.Huisstijlen.Bestuursorgaan : sjablonen.Huisstijlen.Ombudsman;
        return new(beoordeling, sjablonen.Zinnen, stijl, new(Briefsoorten.Code(soort), Briefsoorten.Lezer(soort), vanOrgaan, concept || soort == Briefsoort.Klachtafhandelingsbrief, anoniem));
    }

    private Uitkomst<Brief> Schrijf(Gegevensbouwer bouwer, Beoordeling beoordeling, Briefsoort soort)
    {
        var gegevens = bouwer.Maak();
        var gevuld = sjablonen.Motor.Vul(gegevens.Soort, gegevens);
        if (!gevuld.Probeer(out var markdown))
        {
            return Uitkomst<Brief>.Mislukt(gevuld.Problemen);
        }

        var gelezen = Markdownlezer.Lees(markdown, gegevens.Soort + Sjabloonset.Extensie);
        var stijl = Briefsoorten.IsVanOrgaan(soort) ? sjablonen.Huisstijlen.Bestuursorgaan : sjablonen.Huisstijlen.Ombudsman;
        return gelezen.Probeer(out var lezing)
            ? Uitkomst<Brief>.Van(new(soort, Briefhoofd.Zet(Briefsoorten.LegtUit(soort) ? sjablonen.Uitleg.Voeg(lezing) : lezing, gegevens, stijl, soort, beoordeling.Dossier), beoordeling))
            : Uitkomst<Brief>.Mislukt(gelezen.Problemen);
    }
}
