using System.Collections.Immutable;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads begrippen.json: first all names, then the definitions, each after those that it uses.</summary>
/// <param name="context">What the kader has.</param>
internal sealed class Begrippenlezer(Kadercontext context)
{
    private readonly Dictionary<string, (Begripsregel Regel, Voorbereiding? Uitdrukking)> regels = new(StringComparer.Ordinal);
    private readonly List<string> pad = [];

    /// <summary>The begrippen without their definitions; one whose name cannot be used is reported and left out.</summary>
    public static ImmutableArray<Begripsregel> Regels(JsonKnoop knoop, Itemlezer items, Woordenschat model, Probleemlijst problemen) =>
        Veldlezer.Lees(knoop, problemen, velden =>
        {
            velden.TekstOfNiets("$schema");
            var bekend = new HashSet<string>(StringComparer.Ordinal);
            return velden.Objecten("begrippen", v => Regel(v, items, model, bekend));
        });

    /// <summary>Reads the definitions into <see cref="Kadercontext.Begrippen"/>.</summary>
    /// <returns>The begrippen in the order of the file.</returns>
    public ImmutableArray<Begrip> Lees(ImmutableArray<Begripsregel> geschreven)
    {
        foreach (var regel in geschreven)
        {
            regels.Add(regel.Kop.Naam, (regel, Bereid(regel)));
        }

        foreach (var regel in geschreven)
        {
            Lees(regel.Kop.Naam);
        }

        return [.. geschreven.Where(regel => context.Begrippen.ContainsKey(regel.Kop.Naam)).Select(regel => context.Begrippen[regel.Kop.Naam])];
    }

    private static Begripsregel? Regel(Veldlezer velden, Itemlezer items, Woordenschat model, HashSet<string> bekend)
    {
        var naam = velden.Tekstknoop("naam");
        var voor = velden.Knoop("voor", verplicht: false);
        var over = items.Lees(voor);
        var als = velden.Tekstknoop("als");
        var omschrijving = velden.Tekst("omschrijving");
        var bronnen = velden.Teksten("bronnen", 0, verplicht: false);
        foreach (var bron in bronnen.Where(bron => !Recht.Wetsverwijzing.TryParse(bron.Waarde, out _)))
        {
            velden.Meld(bron.Plaats, KaderTeksten.Bron(bron.Waarde));
        }

        if (naam is null)
        {
            return null;
        }

        Melding? melding = naam.Waarde switch
        {
            var n when !Naamregels.IsNaam(n) => KaderTeksten.GeenNaam(n),
            var n when model.IsBezet(n) || model.LijstMetEnkelvoud(n) is not null => KaderTeksten.BegripBezet(n),
            var n when !bekend.Add(n) => KaderTeksten.Dubbel("begrip.dubbel", n),
            _ => null,
        };
        if (melding is { } fout)
        {
            velden.Meld(naam.Plaats, fout);
            return null;
        }

        var bereik = voor is not null && over.IsEmpty ? items.Alle : new Bereik(over);
        return new(new(naam.Waarde, over), bereik, als, omschrijving, [.. bronnen.Select(b => b.Waarde)]);
    }

    private Voorbereiding? Bereid(Begripsregel regel)
    {
        if (regel.Als is null)
        {
            return null;
        }

        var fouten = new List<Uitdrukkingsfout>();
        var uitdrukking = context.Compiler.Bereid(regel.Als.Waarde, regel.Bereik, fouten);
        context.Meld(regel.Als, fouten);
        return uitdrukking;
    }

    /// <summary>Reads a definition after those that it uses; on the way back to itself, that is reported and nothing in the circle is read.</summary>
    private bool Lees(string naam)
    {
        if (context.Begrippen.ContainsKey(naam))
        {
            return true;
        }

        if (!regels.Remove(naam, out var gevonden) || gevonden.Uitdrukking is not { } uitdrukking)
        {
            return false;
        }

        pad.Add(naam);
        var gebruikt = uitdrukking.Begrippen.ToList();
        var kring = gebruikt.Find(gebruik => pad.Contains(gebruik.Kop.Naam));
        if (kring is not null)
        {
            var begin = uitdrukking.Tekst.BeginVan(kring.Token);
            context.Meld(gevonden.Regel.Als!, [new(begin, KaderTeksten.Kring([.. pad.SkipWhile(stap => stap != kring.Kop.Naam), kring.Kop.Naam]))]);
        }

        var isBekend = gebruikt.FindAll(gebruik => !pad.Contains(gebruik.Kop.Naam)).TrueForAll(gebruik => Lees(gebruik.Kop.Naam)) && kring is null;
        pad.RemoveAt(pad.Count - 1);
        if (isBekend)
        {
            Voeg(gevonden.Regel, uitdrukking);
        }

        return context.Begrippen.ContainsKey(naam);
    }

    private void Voeg(Begripsregel regel, Voorbereiding uitdrukking)
    {
        var fouten = new List<Uitdrukkingsfout>();
        if (context.Compileer(uitdrukking, fouten) is { } als)
        {
            context.Begrippen.Add(regel.Kop.Naam, new(regel.Kop.Naam, regel.Kop.Over, als, regel.Als!.Waarde, regel.Omschrijving, regel.Bronnen));
        }

        context.Meld(regel.Als!, fouten);
    }
}
