using System.Collections.Immutable;
using Behoorlijkheid.Feiten;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Recht;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The page of one version of a norm.</summary>
internal sealed class Normpagina(Kaderboek boek, Norm norm)
{
    private readonly Blad blad = new(boek, boek.Adressen.Norm(norm));

    public Bladzijde Bladzijde => new(blad.Adres, norm.Titel, Rij())
    {
        Onder = Adressen.Themas,
        Boven = Boven(),
        Delen =
        [
            .. Deel("kenmerken", DocumentatieTeksten.Kenmerken, Kenmerken()),
            .. Deel("voorwaarden", DocumentatieTeksten.Voorwaarden, new Normvoorwaarden(blad, norm).Html),
            .. Deel("uitzonderingen", DocumentatieTeksten.Uitzonderingen, norm.Uitzonderingen.IsEmpty ? null : Rij(norm.Uitzonderingen.Select(Uitzondering))),
            .. Deel("uitleg", DocumentatieTeksten.AndereUitleg, norm.Uitleg.IsEmpty ? null : Rij(norm.Uitleg.Select(Uitleg).Prepend(Alinea(DocumentatieTeksten.UitlegInleiding)))),
            .. Deel("toelichting", DocumentatieTeksten.Toelichting, norm.Toelichting is { } tekst ? Alinea(blad.Tekst(tekst)) : null),
            .. Deel("beoordeling", DocumentatieTeksten.WatDeBeoordelingZegt, Zinnen()),
            .. Deel("aanwijzing", DocumentatieTeksten.Aanwijzing, Alinea(blad.Tekst(norm.Aanwijzing))),
            .. Deel("feiten", DocumentatieTeksten.GevraagdeFeiten, Feiten()),
            .. Deel("geschiedenis", DocumentatieTeksten.Geschiedenis, new Normversies(blad, norm).Html),
            .. Deel("gevallen", DocumentatieTeksten.Gevallen, new Gevallendeel(boek, norm).Html),
        ],
    };

    private static IEnumerable<Bladdeel> Deel(string id, string kop, Html? inhoud) => inhoud is null ? [] : [new(id, kop, inhoud)];

    private Html Boven() => Rij(
        Met(
            "nav",
            [new("class", "kruimel"), new("aria-label", DocumentatieTeksten.Kruimelpad)],
            Lijst(
            [
                Link(blad.Naar(Adressen.Begin), DocumentatieTeksten.Begin),
                Link(blad.Naar($"{Adressen.Themas}#{Adressen.Anker(Woorden.Code(norm.Thema))}"), Thema()),
            ])),
        Van("p", "soort " + Woorden.Code(norm.Soort), DocumentatieTeksten.Soort(norm.Soort)),
        boek.Adressen.Laatste(norm.Id) is { } laatste && laatste != norm
            ? Van("p", "let", DocumentatieTeksten.EerdereVersie(norm), blad.Norm(laatste), ".")
            : Rij());

    private Html Kenmerken() => Blad.Kenmerken(
        ("Soort", Rij(DocumentatieTeksten.Soort(norm.Soort) + ". " + DocumentatieTeksten.Soortuitleg(norm.Soort))),
        (norm.Vereisten.Length == 1 ? "Vereiste" : "Vereisten", Lijst(norm.Vereisten.Select((v, i) => Vereiste(v, norm.Vereisten.Length > 1 && i == 0)))),
        ("Bronnen", Blad.Bronnen(norm.Bronnen)),
        ("Beschermt", DocumentatieTeksten.Beschermt(norm.Beschermt)),
        ("Gaat over", DocumentatieTeksten.Reikwijdte(norm.Reikwijdte)),
        ("Getoetst", DocumentatieTeksten.VoorElk(norm.VoorElk)),
        ("Geldig", DocumentatieTeksten.Geldig(norm.Geldig)),
        ("Peildatum", DocumentatieTeksten.Peildatum(boek.Zinnen.Woorden.Naam(norm.Peildatum.Lid))),
        ("Bewijslast", norm.BewijslastBestuursorgaan ? DocumentatieTeksten.BewijslastNorm : norm.Uitzonderingen.Any(u => u.BewijslastBestuursorgaan) ? DocumentatieTeksten.BewijslastBijUitzondering : DocumentatieTeksten.GeenBewijslast),
        ("Thema", Thema()),
        ("Naam in de regels", Code(norm.Id)));

    private Html Vereiste(string id, bool voornaamste) => Rij(
        blad.Vereiste(id),
        boek.Kader.Vereisten.FirstOrDefault(v => v.Id == id) is { } vereiste ? $" ({Kernwaarde(vereiste)})" : string.Empty,
        voornaamste ? DocumentatieTeksten.Voornaamste : string.Empty);

    private string Kernwaarde(Vereiste vereiste) => boek.Kader.Kernwaarden.FirstOrDefault(k => k.Id == vereiste.Kernwaarde)?.Naam ?? vereiste.Kernwaarde;

    private string Thema() => boek.Kader.Themas.FirstOrDefault(t => t.Id == norm.Thema)?.Naam ?? norm.Thema;

    private Html Uitzondering(Uitzondering uitzondering) => Met(
        "section",
        [new("class", "blok"), new("id", "uitzondering-" + Adressen.Anker(uitzondering.Id))],
        El("h3", Woorden.Hoofdletter(uitzondering.Id.Replace('-', ' '))),
        Alinea(blad.Tekst(uitzondering.Tekst)),
        blad.Voorwaarde(DocumentatieTeksten.UitzonderingAls, DocumentatieTeksten.UitzonderingAltijd, uitzondering.Als, norm.VoorElk),
        Blad.Kenmerken(
            ("Bron", Blad.Bron(uitzondering.Bron)),
            ("Geldig", uitzondering.Geldig == Geldigheid.Altijd ? null : (Html)DocumentatieTeksten.Geldig(uitzondering.Geldig)),
            ("Bewijslast", uitzondering.BewijslastBestuursorgaan ? (Html)DocumentatieTeksten.BewijslastUitzondering : null)),
        Blad.Uitdrukking(("als", uitzondering.AlsTekst.Length == 0 ? null : uitzondering.AlsTekst)));

    private Html Uitleg(Uitleg uitleg) => Met(
        "section",
        [new("class", "blok"), new("id", "uitleg-" + Adressen.Anker(uitleg.Id))],
        El("h3", uitleg.Vraag),
        Blad.Kenmerken(("Gevolgd", blad.Tekst(uitleg.Gevolgd)), ("De andere uitleg", blad.Tekst(uitleg.Andere)), ("Bron", Blad.Bron(uitleg.Bron))),
        Alinea(DocumentatieTeksten.BijAndereUitleg),
        uitleg.VanToepassingAls is { } toepassing ? blad.Voorwaarde(DocumentatieTeksten.GeldtAls, DocumentatieTeksten.GeldtAltijd, toepassing, norm.VoorElk) : Rij(),
        uitleg.OpeisbaarAls is { } opeisbaar ? blad.Voorwaarde(DocumentatieTeksten.OpeisbaarAls, DocumentatieTeksten.MeteenOpeisbaar, opeisbaar, norm.VoorElk) : Rij(),
        uitleg.VoldaanAls is { } voldaan ? blad.Voorwaarde(DocumentatieTeksten.VoldaanAls, DocumentatieTeksten.AltijdVoldaan, voldaan, norm.VoorElk) : Rij());

    private Html Zinnen()
    {
        var advies = norm.Soort == Normsoort.Aandachtspunt;
        return Blad.Kenmerken(
            (advies ? DocumentatieTeksten.Gevolgd : DocumentatieTeksten.Nageleefd, blad.Sjabloontekst(norm.Motivering.Nageleefd, norm)),
            (advies ? DocumentatieTeksten.NietGevolgd : DocumentatieTeksten.Geschonden, blad.Sjabloontekst(norm.Motivering.Geschonden, norm)),
            (DocumentatieTeksten.NietVanToepassing, blad.Sjabloontekst(norm.Motivering.NietVanToepassing ?? MotiveringTeksten.NietVanToepassing, norm)),
            (DocumentatieTeksten.NietVastgesteld, blad.Sjabloontekst(norm.Motivering.NietVastTeStellen, norm)));
    }

    private Html Feiten()
    {
        var lezing = boek.LezingVan(norm);
        var indirect = lezing.ViaBegrippen();
        return Rij(
            Feittabel(DocumentatieTeksten.Rechtstreeks, lezing.Feiten),
            indirect.Count == 0 ? Rij() : Open(DocumentatieTeksten.ViaBegrippenAantal(indirect.Count), Feittabel(DocumentatieTeksten.ViaBegrippen, indirect)));
    }

    private Html Feittabel(string bijschrift, HashSet<Feitlid> feiten) => Blad.Tabel(
        bijschrift,
        DocumentatieTeksten.Feitkolommen,
        boek.Feiten.Where(feiten.Contains).Select(f => ImmutableArray.Create(blad.Feit(f), Feitwerk.InWoorden(boek, f), Feitwerk.Aanwijzingen(boek, f))));
}
