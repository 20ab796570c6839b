using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads one version of one norm.</summary>
/// <param name="context">What the kader has.</param>
internal sealed class Normlezer(Kadercontext context)
{
    private const string Bestuursorgaan = "bestuursorgaan";

    public Norm Lees(Kaderbestand bestand) => Veldlezer.Lees(bestand.Inhoud, context.Problemen, velden => Norm(velden, bestand));

    private Norm Norm(Veldlezer velden, Kaderbestand bestand)
    {
        velden.TekstOfNiets("$schema");
        var id = velden.Id("id");
        var geldig = velden.Object("geldig", Geldigheidlezer.Lees) ?? Geldigheid.Altijd;
        Bestandsnaam(velden, id, geldig, bestand);
        var voorElk = velden.Knoop("voorElk", verplicht: false);
        var items = context.Items.Lees(voorElk);
        var bereik = voorElk is not null && items.IsEmpty ? context.Items.Alle : new Bereik(items);
        var uitdrukkingen = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var plaatshouders = new Plaatshouders(context, bereik);
        return new()
        {
            Id = id?.Waarde ?? string.Empty,
            Titel = velden.Tekst("titel"),
            Soort = velden.Keuze<Normsoort>("soort"),
            Vereisten = Vereisten(velden),
            Thema = Thema(velden),
            Beschermt = velden.Keuze<Bescherming>("beschermt"),
            Reikwijdte = velden.Keuze<Reikwijdte>("reikwijdte"),
            BewijslastBestuursorgaan = velden.Woord("bewijslast", Bestuursorgaan),
            Bronnen = [.. velden.Teksten("bronnen", 1).Select(context.Bron)],
            Geldig = geldig,
            Peildatum = Peildatum(velden.Tekstknoop("peildatum"), plaatshouders),
            VoorElk = items,
            VanToepassingAls = Voorwaarde(velden, "vanToepassingAls", bereik, uitdrukkingen),
            OpeisbaarAls = Voorwaarde(velden, "opeisbaarAls", bereik, uitdrukkingen, verplicht: false),
            VoldaanAls = Voorwaarde(velden, "voldaanAls", bereik, uitdrukkingen),
            Uitzonderingen = Uitzonderingen(velden, bereik),
            Uitleg = new Uitleglezer(context, bereik).Lees(velden),
            Motivering = velden.Object("motivering", v => Motivering(v, plaatshouders)) ?? new(string.Empty, string.Empty, null, string.Empty),
            Aanwijzing = velden.Tekst("aanwijzing"),
            Toelichting = velden.TekstOfNiets("toelichting"),
            Uitdrukkingen = uitdrukkingen.ToImmutable(),
            Bestand = bestand.Pad,
        };
    }

    private static Normteksten Motivering(Veldlezer velden, Plaatshouders plaatshouders) => new(
        plaatshouders.Zin(velden.Tekstknoop("nageleefd")),
        plaatshouders.Zin(velden.Tekstknoop("geschonden")),
        velden.Tekstknoop("nietVanToepassing", verplicht: false) is { } tekst ? plaatshouders.Zin(tekst) : null,
        plaatshouders.Zin(velden.Tekstknoop("nietVastTeStellen")));

    private static void Bestandsnaam(Veldlezer velden, JsonTekst? id, Geldigheid geldig, Kaderbestand bestand)
    {
        var verwacht = id is null || !Patronen.IsId(id.Waarde) ? null : geldig.Tot is { } tot ? $"{id.Waarde}.tot-{KaderTeksten.Dag(tot)}" : id.Waarde;
        if (verwacht is not null && bestand.Naam != id!.Waarde && bestand.Naam != verwacht)
        {
            velden.Meld(id.Plaats, KaderTeksten.Bestandsnaam(id.Waarde, bestand.Naam, verwacht));
        }
    }

    private ImmutableArray<string> Vereisten(Veldlezer velden)
    {
        var gelezen = ImmutableArray.CreateBuilder<string>();
        foreach (var vereiste in velden.Teksten("vereisten", 1))
        {
            if (context.Kop.Vereisten.All(v => v.Id != vereiste.Waarde))
            {
                velden.Meld(vereiste.Plaats, KaderTeksten.Onbekend("norm.onbekend-vereiste", "vereiste", vereiste.Waarde, context.Kop.Vereisten.Select(v => v.Id)));
            }
            else if (gelezen.Contains(vereiste.Waarde))
            {
                velden.Meld(vereiste.Plaats, KaderTeksten.Dubbel("norm.dubbel-vereiste", vereiste.Waarde));
            }

            gelezen.Add(vereiste.Waarde);
        }

        return gelezen.ToImmutable();
    }

    private string Thema(Veldlezer velden)
    {
        var thema = velden.Tekstknoop("thema");
        if (thema is not null && context.Kop.Themas.All(t => t.Id != thema.Waarde))
        {
            velden.Meld(thema.Plaats, KaderTeksten.Onbekend("norm.onbekend-thema", "thema", thema.Waarde, context.Kop.Themas.Select(t => t.Id)));
        }

        return thema?.Waarde ?? string.Empty;
    }

    private Feitverwijzing Peildatum(JsonTekst? tekst, Plaatshouders plaatshouders)
    {
        var feit = tekst is null ? null : plaatshouders.Feit(tekst, tekst.Waarde, 0);
        if (feit is not null && feit.Lid.Soort != Zichtsoort.Datum)
        {
            context.Problemen.Voeg(tekst!.Plaats, KaderTeksten.Peildatum(tekst.Waarde));
        }

        return feit?.Verwijzing ?? new(context.Model.Feiten[0], null, null);
    }

    private Voorwaarde Voorwaarde(Veldlezer velden, string naam, Bereik bereik, ImmutableDictionary<string, string>.Builder uitdrukkingen, bool verplicht = true)
    {
        if (velden.Tekstknoop(naam, verplicht) is not { } tekst)
        {
            return new Voorwaarde.Constante(true);
        }

        uitdrukkingen.Add(naam, tekst.Waarde);
        return context.Voorwaarde(tekst, bereik);
    }

    private ImmutableArray<Uitzondering> Uitzonderingen(Veldlezer velden, Bereik bereik)
    {
        var bekend = new HashSet<string>(StringComparer.Ordinal);
        return velden.Objecten("uitzonderingen", Uitzondering, verplicht: false);

        Uitzondering Uitzondering(Veldlezer v)
        {
            var id = v.Id("id");
            if (id is not null && !bekend.Add(id.Waarde))
            {
                v.Meld(id.Plaats, KaderTeksten.Dubbel("norm.dubbele-uitzondering", id.Waarde));
            }

            var als = v.Tekstknoop("als");
            return new(
                id?.Waarde ?? string.Empty,
                context.Voorwaarde(als, bereik),
                als?.Waarde ?? string.Empty,
                context.Bron(v.Tekstknoop("bron")),
                v.Tekst("tekst"),
                v.Object("geldig", Geldigheidlezer.Lees, verplicht: false) ?? Geldigheid.Altijd,
                v.Woord("bewijslast", Bestuursorgaan));
        }
    }
}
