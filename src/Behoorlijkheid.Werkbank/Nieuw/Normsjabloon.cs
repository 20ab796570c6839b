using System.Collections.Immutable;
using System.Text;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Opmaak;

namespace Behoorlijkheid.Werkbank.Nieuw;

/// <summary>A norm to fill in, with its cases. It can be read and its cases end as expected, so that every change is tried from the first on.</summary>
internal static class Normsjabloon
{
    private const string Op = "2026-01-01";
    private const string Vul = "Vul in: ";
    private const Normsoort Begonnen = Normsoort.Aandachtspunt;

    /// <summary>The folder within the kader where most norms of its kind are; empty when they are not in a folder.</summary>
    /// <param name="kader">The kader that it is added to.</param>
    public static string Map(Toetsingskader kader) =>
        kader.Normen.Where(n => n.Soort == Begonnen).GroupBy(n => Mapnaam(n.Bestand), StringComparer.Ordinal).MaxBy(g => g.Count())?.Key ?? string.Empty;

    /// <summary>The file of the norm.</summary>
    /// <param name="kader">The kader that it is added to.</param>
    /// <param name="id">Its id.</param>
    /// <param name="schemas">Where an editor finds the schemas, or <c>null</c> when the kader has none.</param>
    public static string Norm(Toetsingskader kader, string id, string? schemas = null)
    {
        var (toepassing, voldaan) = Feiten(kader);
        var json = Begin(schemas, "norm");
        json.Naam("id").Tekst(id);
        json.Naam("titel").Tekst(Vul + "waar de norm over gaat");
        json.Naam("soort").Tekst(JsonNaam.Van(Begonnen.ToString()));
        json.Naam("vereisten").Teksten([kader.Vereisten[0].Id]);
        json.Naam("thema").Tekst(kader.Themas[0].Id);
        json.Naam("beschermt").Tekst(JsonNaam.Van(nameof(Bescherming.Klager)));
        json.Naam("reikwijdte").Tekst(JsonNaam.Van(nameof(Reikwijdte.Klacht)));
        json.Naam("bronnen").Teksten([kader.Normen.IsEmpty ? Vul : kader.Normen[0].Bronnen[0]]);
        json.Naam("geldig").Begin('{').Einde('}');
        json.Naam("peildatum").Tekst(Peildatum(kader));
        json.Naam("vanToepassingAls").Tekst(toepassing.Pad);
        json.Naam("voldaanAls").Tekst(voldaan.Pad);
        json.Naam("motivering").Begin('{');
        json.Naam("nageleefd").Tekst(Vul + "een hele zin die zegt dat het is gedaan.");
        json.Naam("geschonden").Tekst(Vul + "een hele zin die zegt dat het niet is gedaan.");
        json.Naam("nietVanToepassing").Tekst(Vul + "een hele zin die zegt dat dit advies hier niet gold.");
        json.Naam("nietVastTeStellen").Tekst("Uit dit dossier is niet vast te stellen of gevolg is gegeven aan het advies om … (vul in)").Einde('}');
        json.Naam("aanwijzing").Tekst(Vul + "wat het bestuursorgaan de volgende keer kan doen.");
        json.Naam("toelichting").Tekst(Vul + "waar de norm op uitleg rust en niet op wettekst.");
        return Opgemaakt(json.Einde('}'), "norm");
    }

    /// <summary>The file of its cases: one for each naleving.</summary>
    /// <param name="kader">The kader that it is added to.</param>
    /// <param name="id">The id of the norm.</param>
    /// <param name="schemas">Where an editor finds the schemas, or <c>null</c> when the kader has none.</param>
    public static string Gevallen(Toetsingskader kader, string id, string? schemas = null)
    {
        var (toepassing, voldaan) = Feiten(kader);
        var json = Begin(schemas, "gevallen").Naam("norm").Tekst(id).Naam("soort").Tekst(JsonNaam.Van(Begonnen.ToString())).Naam("gevallen").Begin('[');
        Geval(json, Naleving.Nageleefd, [(toepassing, true), (voldaan, true)]);
        Geval(json, Naleving.Geschonden, [(toepassing, true), (voldaan, false)]);
        Geval(json, Naleving.NietVanToepassing, [(toepassing, false)]);
        Geval(json, Naleving.NietVastTeStellen, []);
        return Opgemaakt(json.Einde(']').Einde('}'), "gevallen");
    }

    private static JsonSchrijver Begin(string? schemas, string soort)
    {
        var json = new JsonSchrijver(compact: false).Begin('{');
        return schemas is null ? json : json.Naam("$schema").Tekst($"{schemas}/{soort}.schema.json");
    }

    private static string Opgemaakt(JsonSchrijver json, string soort) =>
        new JsonOpmaker((_, tekst) => tekst).Schrijf(JsonLezer.Lees(Encoding.UTF8.GetBytes(json.ToString()), soort, Leesgrenzen.Regels, new())!, soort);

    private static void Geval(JsonSchrijver json, Naleving naleving, ImmutableArray<(Feitlid Feit, bool Waarde)> feiten)
    {
        var naam = JsonNaam.Van(naleving.ToString());
        json.Begin('{').Naam("naam").Tekst($"{Vul}wat hier {naam} is");
        json.Naam("op").Tekst(Op).Naam("dossier").Begin('{');
        foreach (var groep in feiten.GroupBy(f => f.Feit.Keten[0]))
        {
            json.Naam(JsonNaam.Van(groep.Key.Name)).Begin('{');
            foreach (var (feit, waarde) in groep)
            {
                json.Naam(feit.JsonNaam).Waarheid(waarde);
            }

            json.Einde('}');
        }

        json.Einde('}').Naam("verwacht").Tekst(naam).Einde('}');
    }

    /// <summary>Two yes/no facts in a group of the dossier, to begin with: those that most norms read, so that no other finding changes by a norm that is not yet written.</summary>
    private static (Feitlid Toepassing, Feitlid Voldaan) Feiten(Toetsingskader kader)
    {
        var gebruik = kader.Normen.SelectMany(n => GelezenFeiten.In(n.VanToepassingAls).Concat(GelezenFeiten.In(n.VoldaanAls)).Distinct())
            .CountBy(f => f).ToDictionary(f => f.Key, f => f.Value);
        var feiten = Feitenmodel.Klachtdossier.Feiten
            .Where(f => f is { Keten.Length: 2, Waarde.Soort: Waardesoort.Waarheid, IsAltijdGesteld: false } && IsVanDossier(f))
            .OrderByDescending(f => gebruik.GetValueOrDefault(f.Pad)).Take(2).ToList();
        return (feiten[0], feiten[1]);
    }

    private static string Mapnaam(string bestand) => bestand.LastIndexOf('/') is var plaats and > 0 ? bestand[..plaats] : string.Empty;

    // Most norms of a kader look at one day; a new one probably does too.
    private static string Peildatum(Toetsingskader kader) =>
        (kader.Normen.Where(n => n.Peildatum.Van is null).GroupBy(n => n.Peildatum.Lid).MaxBy(g => g.Count())?.Key
            ?? Feitenmodel.Klachtdossier.Feiten.First(f => f.Waarde.Soort is Waardesoort.Datum && IsVanDossier(f))).Pad;

    private static bool IsVanDossier(Feitlid feit) => Feitenmodel.Klachtdossier.Lijsten.All(l => !feit.Pad.StartsWith(l.Pad + ".", StringComparison.Ordinal));
}
