using System.Diagnostics;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Voorbereid;

/// <summary>A <see cref="Toetsingskader"/> prepared: what reading its files gave, in bytes that are read back without reading the files again.</summary>
/// <remarks>It is written and read by one and the same build, so it has no version: a field that is added is added on both sides, at the same place.</remarks>
internal static class Kaderopslag
{
    public static byte[] Schrijf(Toetsingskader kader)
    {
        var schrijver = new Opslagschrijver();
        Aanvullingopslag.Schrijf(schrijver, kader.Aanvulling);
        Feestdagenopslag.Schrijf(schrijver, kader.Feestdagen);
        schrijver.Tekst(kader.Id);
        schrijver.Tekst(kader.Titel);
        schrijver.Tekst(kader.Versie);
        schrijver.Tekst(kader.Sha256);
        schrijver.Rij(kader.Vereisten, Schrijf);
        schrijver.Rij(kader.Kernwaarden, Schrijf);
        schrijver.Rij(kader.Themas, Schrijf);
        schrijver.Rij(kader.Begrippen, static (s, begrip) => s.Begrip(begrip));
        schrijver.Rij(kader.Normen, Normopslag.Schrijf);
        schrijver.Rij(kader.Toegangsgronden, Schrijf);
        schrijver.OfNiets(kader.Termijnregels, Termijnopslag.Schrijf);
        schrijver.Tabel(kader.Feitwoorden, Schrijf);
        return schrijver.Bytes;
    }

    public static Toetsingskader Lees(byte[] bytes)
    {
        var lezer = new Opslaglezer(bytes);
        lezer.Model = Feitenmodel.Van(Aanvullingopslag.Lees(lezer));
        var kader = new Toetsingskader(Feestdagenopslag.Lees(lezer))
        {
            Id = lezer.Tekst(),
            Titel = lezer.Tekst(),
            Versie = lezer.Tekst(),
            Sha256 = lezer.Tekst(),
            Vereisten = lezer.Rij(LeesVereiste),
            Kernwaarden = lezer.Rij(LeesKernwaarde),
            Themas = lezer.Rij(LeesThema),
            Begrippen = lezer.Rij(static l => l.Begrip()),
            Normen = lezer.Rij(Normopslag.Lees),
            Toegangsgronden = lezer.Rij(LeesGrond),
            Termijnregels = lezer.OfNiets(Termijnopslag.Lees),
            Feitwoorden = lezer.Tabel(LeesWoorden),
            Model = lezer.Model,
        };
        return lezer.IsUit ? kader : throw new UnreachableException();
    }

    private static void Schrijf(Opslagschrijver schrijver, Vereiste vereiste)
    {
        schrijver.Tekst(vereiste.Id);
        schrijver.Getal(vereiste.Nummer);
        schrijver.Tekst(vereiste.Naam);
        schrijver.Tekst(vereiste.Kernwaarde);
        schrijver.Tekst(vereiste.Definitie);
        schrijver.DagOfNiets(vereiste.Vanaf);
        schrijver.Rij(vereiste.Voorheen, Schrijf);
    }

    private static Vereiste LeesVereiste(Opslaglezer lezer) =>
        new(lezer.Tekst(), lezer.Getal(), lezer.Tekst(), lezer.Tekst(), lezer.Tekst(), lezer.DagOfNiets(), lezer.Rij(LeesNaam));

    private static void Schrijf(Opslagschrijver schrijver, VroegereNaam naam)
    {
        schrijver.Tekst(naam.Naam);
        schrijver.Dag(naam.Tot);
    }

    private static VroegereNaam LeesNaam(Opslaglezer lezer) => new(lezer.Tekst(), lezer.Dag());

    private static void Schrijf(Opslagschrijver schrijver, Kernwaarde kernwaarde)
    {
        schrijver.Tekst(kernwaarde.Id);
        schrijver.Tekst(kernwaarde.Naam);
    }

    private static Kernwaarde LeesKernwaarde(Opslaglezer lezer) => new(lezer.Tekst(), lezer.Tekst());

    private static void Schrijf(Opslagschrijver schrijver, Thema thema)
    {
        schrijver.Tekst(thema.Id);
        schrijver.Tekst(thema.Naam);
    }

    private static Thema LeesThema(Opslaglezer lezer) => new(lezer.Tekst(), lezer.Tekst());

    private static void Schrijf(Opslagschrijver schrijver, Toegangsgrond grond)
    {
        schrijver.Tekst(grond.Id);
        schrijver.Variabele(grond.Onderdeel);
        schrijver.GetalOfNiets((int?)grond.Voorwerp);
        Voorwaardeopslag.Schrijf(schrijver, grond.Als);
        schrijver.JaNee(grond.BuitenBevoegdheid);
        schrijver.Getal((int)grond.Redencode);
        schrijver.Tekst(grond.Bron);
        schrijver.TekstOfNiets(grond.Doorverwijzing);
        schrijver.Tekst(grond.Tekst);
    }

    private static Toegangsgrond LeesGrond(Opslaglezer lezer) => new(
        lezer.Tekst(),
        lezer.Variabele(),
        (Voorwerp?)lezer.GetalOfNiets(),
        Voorwaardeopslag.Lees(lezer),
        lezer.JaNee(),
        (Redencode)lezer.Getal(),
        lezer.Tekst(),
        lezer.TekstOfNiets(),
        lezer.Tekst());

    private static void Schrijf(Opslagschrijver schrijver, Feitwoorden woorden)
    {
        schrijver.Tekst(woorden.Vraag);
        schrijver.Tekst(woorden.Bevestigend);
        schrijver.TekstOfNiets(woorden.Ontkennend);
        schrijver.Tabel(woorden.Waarden, static (s, tekst) => s.Tekst(tekst));
        schrijver.Teksten(woorden.Aanwijzingen);
    }

    private static Feitwoorden LeesWoorden(Opslaglezer lezer) =>
        new(lezer.Tekst(), lezer.Tekst(), lezer.TekstOfNiets(), lezer.Tabel(static l => l.Tekst()), lezer.Teksten());
}
