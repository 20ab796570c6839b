using System.Collections.Immutable;
using Behoorlijkheid.Lezen;

namespace Behoorlijkheid.Normen.Uitdrukkingen;

/// <summary>The sentences for names in an expression that do not exist or cannot stand there.</summary>
internal static class NaamTeksten
{
    private const string OnbekendeNaam = "norm.onbekende-naam";

    public static Melding Onbekend(string naam, IEnumerable<string> bekend) =>
        new(
            OnbekendeNaam,
            $"De naam {Citaat.Van(naam)} is hier niet bekend.",
            naam == "null" ? "Een norm vraagt niet of iets bekend is: wat onbekend is, laat het antwoord vanzelf open." : Suggesties.Voor(naam, bekend));

    public static Melding GeenItem(string enkelvoud, string lijst) => new(
        OnbekendeNaam,
        $"De naam {Citaat.Van(enkelvoud)} is hier niet bekend.",
        $"Een item van {Citaat.Van(lijst)} heet alleen zo als de norm er een rij voor maakt met \"voorElk\"; gebruik anders {Citaat.Ruw(lijst)}.Any(…) of {Citaat.Ruw(lijst)}.All(…).");

    public static Melding NietsAanvullends() => new(
        OnbekendeNaam,
        "Dit kader kent geen aanvullende feiten.",
        "Zet het feit met zijn soort en zijn woorden in feiten.json, onder \"aanvullend\".");

    public static Melding BegripVanItem(string begrip, string item) => new(
        OnbekendeNaam,
        $"De naam {Citaat.Van(begrip)} is hier niet bekend, want dit begrip hoort bij een item.",
        $"Bedoelt u {Citaat.Van($"{item}.{begrip}")}?");

    /// <summary>A name that is not among those of the group, item, list or fact before it.</summary>
    public static Melding NietIn(Zichtlid waarin, ImmutableArray<string> pad, int index, bool isItem)
    {
        if (waarin is Zichtlijst && Lijstwoorden.VanLijst.Contains(pad[index]))
        {
            return new("uitdrukking.zinsbouw", $"Achter {Citaat.Van(pad[index])} horen haakjes.", Voorbeeld(string.Join('.', pad.Take(index))));
        }

        var naam = Citaat.Van(pad[index]);
        var eerder = Citaat.Van(string.Join('.', pad.Take(index)));
        var suggestie = waarin switch
        {
            Zichtgroep groep => Suggesties.Voor(pad[index], groep.Leden.Select(lid => lid.Naam)),
            Zichtlijst => Suggesties.Voor(pad[index], Lijstwoorden.VanLijst),
            _ => null,
        };
        var zin = waarin switch
        {
            Zichtgroep groep when isItem => $"Een {groep.Naam} heeft geen {naam}.",
            Zichtgroep => $"De groep {eerder} heeft geen {naam}.",
            Zichtlijst => $"De lijst {eerder} kent alleen Any, All en Count, en niet {naam}.",
            Zichtbegrip => $"Het begrip {eerder} heeft geen onderdelen, dus ook geen {naam}.",
            _ => $"Het feit {eerder} heeft geen onderdelen, dus ook geen {naam}.",
        };
        return new(OnbekendeNaam, zin, suggestie);
    }

    public static Melding Beoordelingsdatum(string? onderdeel) => onderdeel is null
        ? GeenAanroep([Lijstwoorden.Beoordelingsdatum])
        : new(OnbekendeNaam, $"De beoordelingsdatum heeft geen onderdelen, dus ook geen {Citaat.Van(onderdeel)}.");

    public static Melding TermijnZonderHaakjes(string functie) => new(
        "uitdrukking.zinsbouw", $"Achter {Citaat.Van(functie)} horen haakjes.", $"Schrijf bijvoorbeeld \"Termijn.{functie}(klacht.ontvangen, 6)\".");

    public static Melding Termijn(string? functie) => functie is null
        ? new(OnbekendeNaam, "Achter \"Termijn\" hoort een functie.", "Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")
        : new(
            OnbekendeNaam,
            $"Van Termijn bestaan alleen Dagen, Weken, Maanden, Jaren en KalenderWeken met een datum en een aantal, en niet {Citaat.Van(functie)}.",
            Suggesties.Voor(functie, Lijstwoorden.VanTermijn));

    public static Melding GeenAanroep(ImmutableArray<string> pad) => new(
        "norm.geen-aanroep",
        $"Hier wordt {Citaat.Van(string.Join('.', pad))} aangeroepen, maar aanroepen kan alleen met Any, All, Count en Termijn.");

    public static Melding GeenFeit(Zichtlid lid, ImmutableArray<string> pad, bool isItem)
    {
        var naam = string.Join('.', pad);
        var (soort, suggestie) = lid switch
        {
            Zichtlijst => ("De lijst", Voorbeeld(naam)),
            Zichtgroep groep => (isItem ? "Het item" : "De groep", Voorbeeld(naam, groep)),
            _ => ("De naam", null),
        };
        return new("norm.geen-feit", $"{soort} {Citaat.Van(naam)} is zelf geen feit.", suggestie);
    }

    public static Melding Bezet(string naam, string enkelvoud) => new(
        "norm.naam-bezet",
        $"De naam {Citaat.Van(naam)} betekent hier al iets anders.",
        $"Geef het item een eigen naam, zoals {Citaat.Van(enkelvoud[..1])}.");

    /// <summary>A fact or begrip about a pair where the second of the pair is missing, or could be more than one.</summary>
    public static Melding Paar(ImmutableArray<string> pad, string enkelvoud, string lijst, ImmutableArray<string> kandidaten)
    {
        var naam = Citaat.Van(string.Join('.', pad));
        return kandidaten.IsEmpty
            ? new(
                "norm.paar",
                $"{naam} gaat ook over een {enkelvoud}, en die is hier niet genoemd.",
                $"Neem {Citaat.Van(lijst)} op in \"voorElk\", of gebruik dit binnen {Citaat.Ruw(lijst)}.Any(…) of {Citaat.Ruw(lijst)}.All(…).")
            : new("norm.paar", $"{naam} gaat ook over een {enkelvoud}, en dat kan hier {LeesTeksten.Opsomming(kandidaten)} zijn.");
    }

    private static string Voorbeeld(string lijst) => $"Schrijf bijvoorbeeld \"{lijst}.Any(x => …)\" of \"{lijst}.Count() > 0\".";

    private static string? Voorbeeld(string naam, Zichtgroep groep) =>
        groep.Leden.FirstOrDefault(lid => lid is Zichtfeit) is { } eerste ? $"Noem een feit ervan, zoals {Citaat.Van($"{naam}.{eerste.Naam}")}." : null;
}
