using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Tests.Recht;

namespace Behoorlijkheid.Tests.Support;

/// <summary>Makes small kaders straight from the algebra.</summary>
internal static class Kaders
{
    public static readonly ImmutableArray<string> Vereisten = ["onpartijdigheid", "voortvarendheid", "goedeMotivering"];

    public static Toetsingskader Of(params IEnumerable<Norm> norms) => new(Kalender.Nederland)
    {
        Id = "proef",
        Titel = "Proef",
        Versie = "1",
        Sha256 = new string('0', 64),
        Vereisten = [.. Vereisten.Select((id, i) => new Vereiste(id, i + 1, id, "kern", id, null, []))],
        Kernwaarden = [new("kern", "Kern")],
        Themas = [new("thema", "Thema")],
        Normen = [.. norms],
        Model = Words.Model,
    };

    public static Norm Norm(string id, Voorwaarde complied) => new()
    {
        Id = id,
        Titel = id,
        Soort = Normsoort.Wettelijk,
        Vereisten = [Vereisten[0]],
        Thema = "thema",
        Beschermt = Bescherming.Beiden,
        Reikwijdte = Reikwijdte.Klacht,
        BewijslastBestuursorgaan = false,
        Bronnen = ["jci1.3:c:BWBR0005537&artikel=9:7"],
        Geldig = Geldigheid.Altijd,
        Peildatum = Conditions.Reference("afdoening.datum"),
        VoorElk = [],
        VanToepassingAls = Conditions.True,
        OpeisbaarAls = Conditions.True,
        VoldaanAls = complied,
        Uitzonderingen = [],
        Motivering = new("nageleefd", "geschonden", null, "niet vast te stellen"),
        Aanwijzing = "aanwijzing",
        Uitdrukkingen = ImmutableDictionary<string, string>.Empty,
        Bestand = $"{id}.json",
    };

    /// <summary>The norm that decides wegingen of a vereiste.</summary>
    public static Norm Weighing(string vereiste)
    {
        var item = new Variabele("weging", (Lijstlid)Feitenmodel.Klachtdossier.Zoek("wegingen")!);
        return Norm($"weging-{vereiste}", Conditions.Fact("wegingen.behoorlijk", item)) with
        {
            Vereisten = [vereiste],
            VoorElk = [item],
            VanToepassingAls = new Voorwaarde.Vergelijking(Conditions.Value("wegingen.vereiste", item), Vergelijker.Gelijk, new Term.Tekst(vereiste)),
        };
    }

    public static Uitzondering Exception(string id, Voorwaarde condition, Geldigheid? validity = null, bool burden = false) =>
        new(id, condition, string.Empty, "bron", id, validity ?? Geldigheid.Altijd, burden);
}
