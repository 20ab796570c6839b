using System.Collections.Immutable;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Lezen;
using Behoorlijkheid.Normen.Uitdrukkingen;

namespace Behoorlijkheid.Normen.Lezing;

/// <summary>Reads the facts that a kader declares beside those of the model, each with its words.</summary>
/// <param name="model">The vocabulary without them.</param>
/// <param name="problemen">Gathers what is wrong.</param>
internal sealed class Feitverklaringlezer(Feitenmodel model, Probleemlijst problemen)
{
    private const int MinsteKeuzes = 2;
    private const string Onbekend = "onbekend";

    private readonly HashSet<string> bezet =
        [.. model.Leden.Select(lid => lid.Naam), .. model.Lijsten.Select(lijst => lijst.Enkelvoud), Aanvullingbinder.Naam];

    /// <summary>The declaration and the words; a fact whose name cannot be used is reported and left out.</summary>
    public (AanvullendFeit Feit, Feitwoorden Woorden)? Lees(JsonLid lid, Plaats naamplaats)
    {
        Melding? fout = lid.Naam switch
        {
            var naam when !Naamregels.IsNaam(naam) => KaderTeksten.GeenFeitnaam(naam),
            var naam when bezet.Contains(naam) || Parserwoorden.Bevat(naam) => KaderTeksten.FeitnaamBezet(naam),
            _ => null,
        };
        if (fout is { } melding)
        {
            problemen.Voeg(naamplaats, melding);
        }

        var gelezen = Veldlezer.Lees(lid.Waarde, problemen, velden => Verklaring(velden, lid.Naam));
        return fout is null ? gelezen : null;
    }

    private static (AanvullendFeit Feit, Feitwoorden Woorden) Verklaring(Veldlezer velden, string naam)
    {
        var pad = $"{Aanvullingbinder.Naam}.{naam}";
        var soort = velden.Keuze<Feitsoort>("soort");
        var gewogen = velden.JaNee("gewogen");
        var persoonsgegeven = velden.JaNee("persoonsgegeven");
        var omschrijving = velden.Tekst("omschrijving");
        var waarden = Waarden(velden, pad, soort);
        var keuzes = soort == Feitsoort.Keuze ? waarden.Select(w => w.Naam).ToImmutableArray() : [];
        var feit = new AanvullendFeit(naam, soort == default ? Feitsoort.JaNee : soort, gewogen, persoonsgegeven, omschrijving, keuzes);

        // Of a fact whose kind could not be read, nobody can tell which words belong to it.
        bool? isJaNee = soort == default ? null : soort == Feitsoort.JaNee;
        var woorden = Feitwoordenlezer.Woorden(velden, pad, isJaNee, waarden.ToImmutableDictionary(w => w.Naam, w => w.Woorden, StringComparer.Ordinal));
        return (feit, woorden);
    }

    private static List<(string Naam, string Woorden)> Waarden(Veldlezer velden, string pad, Feitsoort soort)
    {
        if (!velden.Heeft("waarden") && soort != Feitsoort.Keuze)
        {
            return [];
        }

        var leden = velden.Leden("waarden").ToList();
        var plaats = velden.Knoop("waarden", verplicht: false) is JsonObject waarden ? waarden.Plaats : null;
        if (soort is not (Feitsoort.Keuze or default(Feitsoort)))
        {
            velden.Meld(plaats ?? velden.Plaats, KaderTeksten.WaardenZonderKeuze(pad));
            return [];
        }

        if (plaats is not null && leden.Count < MinsteKeuzes)
        {
            velden.Meld(plaats, KaderTeksten.TeWeinigKeuzes(pad));
        }

        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. leden.Select(lid => (lid.Lid.Naam, Woorden: Waarde(velden, lid.Lid, lid.Naamplaats, namen))).Where(w => w.Woorden is not null).Select(w => (w.Naam, w.Woorden!))];
    }

    /// <summary>The words for a value, or <c>null</c> when it cannot be one.</summary>
    private static string? Waarde(Veldlezer velden, JsonLid lid, Plaats naamplaats, HashSet<string> namen)
    {
        Melding? fout = lid.Naam switch
        {
            var naam when !Naamregels.IsNaam(naam) => KaderTeksten.GeenFeitnaam(naam),
            var naam when string.Equals(naam, Onbekend, StringComparison.OrdinalIgnoreCase) => KaderTeksten.OnbekendIsGeenKeuze(),
            var naam when !namen.Add(naam) => KaderTeksten.Dubbel("feit.dubbele-waarde", naam),
            _ => null,
        };
        if (fout is { } melding)
        {
            velden.Meld(naamplaats, melding);
        }

        return velden.Tekst(lid.Waarde)?.Waarde is { } woorden && fout is null ? woorden : null;
    }
}
