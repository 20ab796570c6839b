using System.Text.RegularExpressions;
using Behoorlijkheid.Dossiers;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Oordelen;
using Behoorlijkheid.Toetsing;
using Behoorlijkheid.Weergave;

namespace Behoorlijkheid.Brieven.Gegevens;

/// <summary>What a letter calls the persons and things of a dossier.</summary>
internal sealed class Aanduider
{
    private readonly Klachtdossier dossier;
    private readonly Dictionary<string, string> namen;

    public Aanduider(Klachtdossier dossier, Klagergegevens klager)
    {
        this.dossier = dossier;
        Klager = klager;
        namen = dossier.Brieven.Aanduidingen.DistinctBy(a => a.Wie).ToDictionary(a => a.Wie, a => a.Naam, StringComparer.Ordinal);
    }

    public Klagergegevens Klager { get; }

    /// <summary>The one for whom a row speaks under a name, or <c>null</c> when the row has no such item.</summary>
    public string? Van(string variabele, Normbevinding bevinding)
    {
        var items = bevinding.Norm.VoorElk;
        var plaats = items.IndexOf(items.FirstOrDefault(v => v.Naam == variabele)!);
        return plaats < 0 ? null : Van(items[plaats].Lijst, plaats == 0 ? bevinding.Result.Row.First : bevinding.Result.Row.Second);
    }

    /// <summary>An item of a list; what lies outside the list is another one than the dossier names.</summary>
    public string Van(Lijstlid lijst, int index)
    {
        var items = (ILijst)lijst.Lees(dossier)!;
        return index < 0 || index >= items.Aantal ? GegevensTeksten.Ander(lijst.Enkelvoud) : Van(items.Item(index), lijst, index);
    }

    public string Klachtonderdeel(int index) =>
        dossier.Klachtonderdelen.Items.Length == 1 && dossier.Klachtonderdelen.Volledig ? Klager.Klacht : GegevensTeksten.Klachtonderdeel(index + 1);

    public string Beklaagde(Beklaagde beklaagde) => Genoemd(beklaagde.Id) ?? Functie(beklaagde.Functie) ?? "degene over wie is geklaagd";

    /// <summary>Whom a row is about, as far as its sentence does not tell.</summary>
    public IReadOnlyList<string> Waarover(Normbevinding bevinding)
    {
        var row = bevinding.Result.Row;
        return row.Kind != RowKind.Item
            ? []
            : [.. bevinding.Norm.VoorElk.Select((v, i) => (v.Lijst, Index: i == 0 ? row.First : row.Second)).Where(Onderscheidt).Select(v => Van(v.Lijst, v.Index))];
    }

    /// <summary>A sentence of a norm about an item, with what the letter calls that item in place of "deze behandelaar".</summary>
    public string Noem(string zin, Normbevinding bevinding)
    {
        var row = bevinding.Result.Row;
        if (row.Kind != RowKind.Item)
        {
            return zin;
        }

        var items = bevinding.Norm.VoorElk.Select((v, i) => (v.Lijst, Index: i == 0 ? row.First : row.Second)).Where(Onderscheidt);
        return Woorden.Hoofdletter(items.Aggregate(zin, (tekst, v) => IsAangesproken(v.Lijst) ? tekst : Vervang(tekst, $"(?:deze|dit) {Regex.Escape(v.Lijst.Enkelvoud)}", Van(v.Lijst, v.Index))));
    }

    // What the letter calls u has other verbs.
    private bool IsAangesproken(Lijstlid lijst) => lijst.Itemtype == typeof(Dossiers.Klager) && Klager.IsU;

    /// <summary>A fact about the item that a row speaks for, with what the letter calls that item in place of "de behandelaar".</summary>
    public string Noem(string zin, Grond grond, Normbevinding bevinding)
    {
        var row = bevinding.Result.Row;
        if (row.Kind != RowKind.Item)
        {
            return zin;
        }

        var items = bevinding.Norm.VoorElk.Select((v, i) => (v.Lijst, Index: i == 0 ? row.First : row.Second)).ToList();
        var isVanRij = items.Exists(v => grond.Feit.StartsWith($"{v.Lijst.Pad}[{Woorden.Getal(v.Index)}]", StringComparison.Ordinal));
        return !isVanRij ? zin : items.Aggregate(zin, (tekst, v) => Verwijzing(v.Lijst) is { } wie ? Vervang(tekst, Regex.Escape(wie), Van(v.Lijst, v.Index)) : tekst);
    }

    /// <summary>A question or sentence about an item that stands by itself, with what the letter calls that item.</summary>
    public string Noem(string zin, Lijstlid lijst, int index)
    {
        var wie = Van(lijst, index);
        var genoemd = Verwijzingen(lijst).Aggregate(zin, (tekst, woorden) => Vervang(tekst, woorden, wie));
        return genoemd == zin && ((ILijst)lijst.Lees(dossier)!).Aantal > 1 ? GegevensTeksten.Over(zin, wie) : genoemd;
    }

    private static string[] Verwijzingen(Lijstlid lijst) =>
        lijst.Itemtype == typeof(Behandelaar) ? ["deze persoon", $"deze {lijst.Enkelvoud}", $"de {lijst.Enkelvoud}"]
        : lijst.Itemtype == typeof(Dossiers.Klachtonderdeel) ? [$"dit {lijst.Enkelvoud}"]
        : [$"deze {lijst.Enkelvoud}", $"de {lijst.Enkelvoud}"];

    /// <summary>How the facts of a list speak of their item, or <c>null</c> where they do not or speak to him.</summary>
    private static string? Verwijzing(Lijstlid lijst) =>
        lijst.Itemtype == typeof(Behandelaar) || lijst.Itemtype == typeof(Beklaagde) ? $"de {lijst.Enkelvoud}"
        : lijst.Itemtype == typeof(Dossiers.Klachtonderdeel) ? $"dit {lijst.Enkelvoud}"
        : null;

    // Only as whole words: "de beklaagden" are others.
    private static string Vervang(string tekst, string patroon, string aanduiding) =>
        Regex.Replace(tekst, $@"\b(?:{patroon})\b", _ => aanduiding, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    /// <summary>Whether it helps to say which item of a list is meant.</summary>
    private bool Onderscheidt((Lijstlid Lijst, int Index) item) =>
        (item.Lijst.Itemtype == typeof(Behandelaar) || item.Lijst.Itemtype == typeof(Beklaagde) || ((ILijst)item.Lijst.Lees(dossier)!).Aantal > 1)
        && item.Lijst.Itemtype != typeof(Wegingspost);

    private string Van(object item, Lijstlid lijst, int index) => item switch
    {
        Klager klager => Genoemd(klager.Id) ?? (dossier.Klagers.Items.Length == 1 ? Klager.Wie : $"klager {Woorden.Getal(index + 1)}"),
        Beklaagde beklaagde => Beklaagde(beklaagde),
        Behandelaar behandelaar => Genoemd(behandelaar.Id) ?? Functie(behandelaar.Functie) ?? "de behandelaar",
        Dossiers.Klachtonderdeel => Klachtonderdeel(index),
        Toezegging { Omschrijving.Length: > 0 } toezegging => $"de toezegging “{toezegging.Omschrijving.Trim().TrimEnd('.')}”",
        Toezegging => "de toezegging",
        _ => $"{lijst.Enkelvoud} {Itemnaam.Id(item)}",
    };

    private string? Genoemd(string id) => namen.GetValueOrDefault(id);

    private static string? Functie(Feit<string> functie) =>
        functie.Status == Feitstatus.Vastgesteld ? GegevensTeksten.MetLidwoord(functie.Waarde) : null;
}
