using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Recht;

namespace Behoorlijkheid.Weergave;

/// <summary>A beoordeling with the names that its parts have for people.</summary>
internal sealed class Weergavecontext
{
    private readonly Dictionary<string, string> stukken;
    private readonly Dictionary<string, string> titels = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, int>> vragen;

    public Weergavecontext(Beoordeling beoordeling)
    {
        Beoordeling = beoordeling;
        stukken = beoordeling.Dossier.Stukken.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => s.Titel, StringComparer.Ordinal);

        // Of the versions of a norm the one that applied gives its title.
        foreach (var norm in beoordeling.Normen.OrderBy(n => n.Naleving == Naleving.NietVanToepassing))
        {
            titels.TryAdd(norm.Id, norm.Titel);
        }

        vragen = new(Nummers);
    }

    public Beoordeling Beoordeling { get; }

    public Klachtdossier Dossier => Beoordeling.Dossier;

    public Toetsingskader Kader => Beoordeling.Toetsingskader;

    public string Titel(string norm) => titels.GetValueOrDefault(norm, norm);

    /// <summary>Whether wegingen alone carry the oordeel on a part.</summary>
    public bool IsAlleenGewogen(Onderdeeloordeel onderdeel) =>
        onderdeel.Normen.All(id => Beoordeling.Normen.Any(n => n.Id == id && n.Result.Row.Plan.Weighings >= 0));

    /// <summary>Of a part on which no oordeel can be given: the findings that keep it so.</summary>
    public ImmutableArray<Normbevinding> Open(Onderdeeloordeel onderdeel) =>
        onderdeel.Open.IsEmpty ? [] : [.. Beoordeling.Normen.Where(n => onderdeel.Open.Contains(n.Result))];

    /// <summary>A finding in one line: title, source in short, item.</summary>
    public string Kopregel(Normbevinding bevinding) => Kopregels([bevinding]).Single();

    /// <summary>Findings of which the same is to be said: a line for each norm, with all its items.</summary>
    public IEnumerable<string> Kopregels(IEnumerable<Normbevinding> bevindingen) =>
        bevindingen.GroupBy(b => $"{b.Titel} ({Woorden.BronKort(b.Bronnen[0])})", b => Itemnaam.Van(b, Dossier))
            .Select(norm => string.Join(", ", new[] { norm.Key, string.Join("; ", norm.OfType<string>()) }.Where(deel => deel.Length > 0)));

    public string Stuk(string id) => stukken.GetValueOrDefault(id, id);

    /// <summary>Names of vereisten as they were called when the complaint was dealt with.</summary>
    public string Vereisten(ImmutableArray<string> ids) => Woorden.En([.. ids.Select(Vereiste)]);

    /// <summary>Numbers of the open questions about these paths.</summary>
    public ImmutableArray<int> Vragen(ImmutableArray<string> paden) =>
        [.. paden.Where(vragen.Value.ContainsKey).Select(p => vragen.Value[p]).Distinct().Order()];

    public Feitwoorden? WoordenVan(string woord) => Kader.Feitwoorden.GetValueOrDefault(woord);

    /// <summary>A value as dossiers write it, in words; of numbers not one, which would read as an article.</summary>
    public string Waarde(string woord, string geschreven) => Soort(woord) switch
    {
        Waardesoort.Keuze => Woorden.Code(geschreven),
        Waardesoort.Tekst or Waardesoort.GevuldeTekst when IsVereiste(woord) => Woorden.Code(geschreven),
        Waardesoort.Datum or Waardesoort.Dag => Woorden.Datum(geschreven),
        Waardesoort.Geheel when int.TryParse(geschreven, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal != 1 => Woorden.Telwoord(getal),
        _ => geschreven,
    };

    public Waardesoort Soort(string woord) =>
        Kader.Model.Zoek(woord) is Feitlid feit ? feit.Waarde.Soort : Waardesoort.Tekst;

    // Of a weging the vereiste stands there by its id.
    private bool IsVereiste(string woord) =>
        Kader.Model.Zoek(woord) is Feitlid { Eigenschap: { Name: nameof(Wegingspost.Vereiste) } eigenschap } && eigenschap.DeclaringType == typeof(Wegingspost);

    private Dictionary<string, int> Nummers()
    {
        var nummers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var vraag in Beoordeling.OpenVragen)
        {
            nummers.TryAdd(vraag.Feit, nummers.Count + 1);
        }

        return nummers;
    }

    private string Vereiste(string id) =>
        Kader.Vereisten.FirstOrDefault(v => v.Id == id) is { } vereiste ? Woorden.KleineLetter(vereiste.NaamOp(DagVanAfdoening())) : id;

    private DateOnly DagVanAfdoening() =>
        Dossier.Afdoening.Datum is { Status: Feitstatus.Vastgesteld } datum ? datum.Waarde.Laatste : Beoordeling.Herkomst.Beoordelingsdatum;
}
