using System.Collections.Immutable;
using Behoorlijkheid.Feiten;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>Every name that the expressions of one kader can use: the vocabulary of dossiers with the begrippen of the kader.</summary>
internal sealed class Woordenschat
{
    private readonly Dictionary<Lijstlid, Zichtlijst> lijsten;
    private readonly HashSet<string> bezet;

    public Woordenschat(Zichtgroep wortel)
    {
        Wortel = wortel;
        var alle = new List<Zichtlijst>();
        var namen = new HashSet<string>(StringComparer.Ordinal);
        Verzamel(wortel, alle, namen);
        Lijsten = [.. alle];
        lijsten = alle.ToDictionary(lijst => lijst.Lid);
        bezet = namen;
        Beginnamen = [.. wortel.Leden.Select(lid => lid.Naam), Lijstwoorden.Beoordelingsdatum, Lijstwoorden.Termijn, "not", "true", "false"];
    }

    /// <summary>The names that an expression can start a path with.</summary>
    public Zichtgroep Wortel { get; }

    /// <summary>All lists, in the order of the model.</summary>
    public ImmutableArray<Zichtlijst> Lijsten { get; }

    /// <summary>Every word that can stand at the start of a path or alone.</summary>
    public ImmutableArray<string> Beginnamen { get; }

    public Zichtgroep ItemVan(Variabele variabele) => lijsten[variabele.Lijst].Item;

    public Zichtlijst LijstVan(Lijstlid lid) => lijsten[lid];

    public Zichtlijst? LijstMetEnkelvoud(string naam) => Lijsten.FirstOrDefault(lijst => lijst.Item.Naam == naam);

    public Zichtgroep? ItemMetBegrip(string naam) => Lijsten.Select(lijst => lijst.Item).FirstOrDefault(item => item.Zoek(naam) is Zichtbegrip);

    /// <summary>Whether a name means something already, so that no variable may bear it: inside <c>Any</c> the parser would also find the names of the item.</summary>
    public bool IsBezet(string naam) => bezet.Contains(naam) || Parserwoorden.Bevat(naam);

    private static void Verzamel(Zichtgroep groep, List<Zichtlijst> lijsten, HashSet<string> namen)
    {
        foreach (var lid in groep.Leden)
        {
            namen.Add(lid.Naam);
            if (lid is Zichtlijst lijst)
            {
                lijsten.Add(lijst);
                Verzamel(lijst.Item, lijsten, namen);
            }
            else if (lid is Zichtgroep deel)
            {
                Verzamel(deel, lijsten, namen);
            }
        }
    }
}
