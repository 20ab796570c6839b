using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;

namespace Behoorlijkheid.Werkbank.Documentatie;

/// <summary>What a dossier states, in words.</summary>
internal sealed partial class Dossierwoorden(Feitwoordenboek woorden)
{
    /// <summary>The facts, and below the name of an item those of that item.</summary>
    public ImmutableArray<Punt> Van(Klachtdossier dossier)
    {
        var punten = ImmutableArray.CreateBuilder<Punt>();
        if (dossier.NietVoor is { } dag)
        {
            punten.Add(new(DocumentatieTeksten.NietVoor(Woorden.Datum(FactPaths.Written(dag))), []));
        }

        punten.AddRange(woorden.Kader.Model.Leden.SelectMany(lid => Punten(lid, dossier)));
        return punten.ToImmutable();
    }

    /// <summary>An item as cases name it, in words: <c>behandelaars[0] × beklaagden[1]</c> is "behandelaar 1, beklaagde 2".</summary>
    public static string Item(string item) => Plaats().Replace(item, m => Feitenmodel.Klachtdossier.Zoek(m.Groups["lijst"].Value) is Lijstlid lijst
        ? Nummer(lijst, int.Parse(m.Groups["nummer"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))
        : m.Value).Replace(" × ", ", ", StringComparison.Ordinal);

    private IEnumerable<Punt> Punten(Lid lid, object eigenaar) => lid switch
    {
        Feitlid feit => Zinnen(feit, lid.Lees(eigenaar)).Select(zin => new Punt(Woorden.Zin(zin), [])),

        // The members of a group are read from the owner of the group: their chain begins there.
        Groeplid groep => groep.Leden.SelectMany(l => Punten(l, eigenaar)),
        Lijstlid lijst when lijst.Lees(eigenaar) is ILijst { IsGesteld: true } items && (items.Aantal > 0 || lijst.Eigenschap.CanWrite) => Items(lijst, items),
        _ => [],
    };

    private IEnumerable<Punt> Items(Lijstlid lijst, ILijst items)
    {
        if (items.Aantal == 0)
        {
            yield return new(items.Volledig ? DocumentatieTeksten.GeenItems(lijst) : DocumentatieTeksten.OnbekendeItems(lijst), []);
            yield break;
        }

        for (var i = 0; i < items.Aantal; i++)
        {
            var item = items.Item(i);
            var feiten = lijst.Leden.SelectMany(l => Punten(l, item)).Select(p => p.Tekst).ToImmutableArray();
            yield return new(Woorden.Hoofdletter(Nummer(lijst, i)) + (feiten.IsEmpty ? "." : ":"), feiten);
        }

        if (!items.Volledig)
        {
            yield return new(DocumentatieTeksten.NietVolledig(lijst), []);
        }
    }

    private IEnumerable<string> Zinnen(Feitlid feit, object? stand) => stand switch
    {
        IPaarFeiten paren => paren.Alle().SelectMany(p => Zinnen(feit, p.Value).Select(zin => DocumentatieTeksten.OverAnder(zin, p.Key))),
        IFeit { Status: Feitstatus.Vastgesteld } gesteld => [Zin(feit, gesteld.Vastgesteld!) + (gesteld.IsBetwist ? DocumentatieTeksten.AannemelijkBevonden : string.Empty)],
        IFeit { Status: Feitstatus.NietVastTeStellen } => [DocumentatieTeksten.NietVastTeStellen(Vraag(feit))],
        IFeit { Status: Feitstatus.Betwist } betwist =>
        [
            DocumentatieTeksten.Betwist(
                [.. betwist.LezingenZonderType.Select(l => $"volgens {Woorden.Partij(l.Volgens)}: {Zin(feit, l.Waarde)}")],
                betwist.Aannemelijk is not null),
        ],
        _ => [],
    };

    private string Zin(Feitlid feit, object waarde) => waarde is bool ja ? woorden.JaNee(feit, ja) : woorden.Met(feit, FactPaths.Written(waarde));

    private string Vraag(Feitlid feit) => woorden.Kader.Feitwoorden.GetValueOrDefault(feit.Pad)?.Vraag ?? Woorden.Code(feit.Pad);

    private static string Nummer(Lijstlid lijst, int index) => $"{lijst.Enkelvoud} {Woorden.Getal(index + 1)}";

    [GeneratedRegex(@"(?<lijst>[A-Za-z.]+)\[(?<nummer>[0-9]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Plaats();
}
