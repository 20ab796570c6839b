using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The registers of norms: by vereiste and kernwaarde, by thema, by soort.</summary>
internal sealed class Registers(Kaderboek boek)
{
    public IEnumerable<Bladzijde> Bladzijden => [Vereisten(), Themas(), Soorten(), .. boek.Kader.Vereisten.Select(Vereiste)];

    /// <summary>Norms as a list, each with its soort and its first source in short.</summary>
    public static Html Normen(Blad blad, IEnumerable<Norm> normen) => Met("ul", [new("class", "normen")], [.. normen.Select(n => El("li", Norm(blad, n)))]);

    private static Html Norm(Blad blad, Norm norm) => Rij(
        blad.Norm(norm),
        " ",
        Van("span", "bij", $"{DocumentatieTeksten.Soort(norm.Soort)}; {Woorden.BronKort(norm.Bronnen[0])}"));

    private Bladzijde Vereisten()
    {
        var blad = new Blad(boek, Adressen.Vereisten);
        return new(blad.Adres, DocumentatieTeksten.Vereisten, Alinea(RegisterTeksten.VereistenInleiding))
        {
            Delen =
            [
                .. boek.Kader.Kernwaarden.Select(k => new Bladdeel(Adressen.Anker(Woorden.Code(k.Id)), k.Naam, Rij(
                    boek.Kader.Vereisten.Where(v => v.Kernwaarde == k.Id).Select(v => Met(
                        "section",
                        [new("class", "blok")],
                        El("h3", blad.Vereiste(v)),
                        Alinea(v.Definitie),
                        Normen(blad, boek.Normen.Where(n => n.Vereisten[0] == v.Id))))))),
            ],
        };
    }

    private Bladzijde Vereiste(Vereiste vereiste)
    {
        var blad = new Blad(boek, Adressen.Vereiste(vereiste));
        var kernwaarde = boek.Kader.Kernwaarden.FirstOrDefault(k => k.Id == vereiste.Kernwaarde)?.Naam ?? vereiste.Kernwaarde;
        var voorheen = vereiste.Voorheen.Select(v => (Html)DocumentatieTeksten.VroegereNaam(v)).ToList();
        return new(blad.Adres, vereiste.Naam, Rij(
            Van("p", "kern", vereiste.Definitie),
            Blad.Kenmerken(
                ("Kernwaarde", Link(blad.Naar($"{Adressen.Vereisten}#{Adressen.Anker(Woorden.Code(vereiste.Kernwaarde))}"), kernwaarde)),
                ("Nummer", Woorden.Getal(vereiste.Nummer)),
                ("Heet zo", vereiste.Vanaf is { } vanaf ? (Html)DocumentatieTeksten.Sinds(vanaf) : null),
                ("Voorheen", voorheen.Count == 0 ? null : Lijst(voorheen)))))
        {
            Onder = Adressen.Vereisten,
            Delen =
            [
                .. Deel("voornaamste", RegisterTeksten.VoornaamsteVereiste, boek.Normen.Where(n => n.Vereisten[0] == vereiste.Id), blad),
                .. Deel("ook", RegisterTeksten.OokVereiste, boek.Normen.Where(n => n.Vereisten.Skip(1).Contains(vereiste.Id)), blad),
            ],
        };
    }

    private Bladzijde Themas()
    {
        var blad = new Blad(boek, Adressen.Themas);
        return new(blad.Adres, DocumentatieTeksten.Themas, Alinea(RegisterTeksten.ThemasInleiding))
        {
            Delen = [.. boek.Kader.Themas.SelectMany(t => Deel(Adressen.Anker(Woorden.Code(t.Id)), t.Naam, boek.Normen.Where(n => n.Thema == t.Id), blad))],
        };
    }

    private Bladzijde Soorten()
    {
        var blad = new Blad(boek, Adressen.Soorten);
        return new(blad.Adres, RegisterTeksten.SoortenTitel, Alinea(RegisterTeksten.SoortenInleiding))
        {
            Delen =
            [
                .. Enum.GetValues<Normsoort>().SelectMany(soort => Deel(
                    Woorden.Code(soort),
                    DocumentatieTeksten.SoortMeervoud(soort),
                    boek.Normen.Where(n => n.Soort == soort),
                    blad,
                    DocumentatieTeksten.Soortuitleg(soort))),
            ],
        };
    }

    private static ImmutableArray<Bladdeel> Deel(string id, string kop, IEnumerable<Norm> normen, Blad blad, string? vooraf = null) => normen.ToList() is { Count: > 0 } gevonden
        ? [new(id, kop, Rij(vooraf is null ? Rij() : Alinea(vooraf), Normen(blad, gevonden)))]
        : [];
}
