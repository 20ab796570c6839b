using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>The last days in the handling of a complaint.</summary>
internal sealed class Termijnpagina(Kaderboek boek, Termijnregels regels)
{
    private readonly Blad blad = new(boek, Adressen.Termijnen);

    public Bladzijde Bladzijde => new(blad.Adres, DocumentatieTeksten.Termijnen, Alinea(RegisterTeksten.TermijnenInleiding))
    {
        Delen =
        [
            .. regels.Momenten.Select(m => new Bladdeel(Adressen.Anker(m.Id), Woorden.Hoofdletter(m.Naam), Moment(m))),
            .. regels.NietGecodeerd.IsEmpty ? [] : ImmutableArray.Create(new Bladdeel("niet-gecodeerd", RegisterTeksten.NietGecodeerd, Rij(regels.NietGecodeerd.Select(Ongecodeerd)))),
        ],
    };

    private Html Moment(Termijnregel moment) => Rij(
        Blad.Kenmerken(
            ("Aard", DocumentatieTeksten.Aard(moment.Aard)),
            ("Bepaald", moment.VoorElk.IsEmpty ? null : (Html)DocumentatieTeksten.VoorElk(moment.VoorElk)),
            ("Wat te doen", blad.Tekst(moment.Volgende))),
        blad.Voorwaarde(RegisterTeksten.TermijnAls, RegisterTeksten.TermijnAltijd, moment.Als, moment.VoorElk),
        Rij(moment.Varianten.Select((v, i) => Variant(moment, v, i))),
        moment.GedaanAls is { } gedaan ? blad.Voorwaarde(RegisterTeksten.GedaanAls, RegisterTeksten.AltijdGedaan, gedaan, moment.VoorElk) : Rij());

    private Html Variant(Termijnregel moment, Termijnvariant variant, int nummer) => Met(
        "section",
        [new("class", "blok")],
        El("h3", moment.Varianten.Length == 1 ? RegisterTeksten.DeLaatsteDag : DocumentatieTeksten.LaatsteDagVariant(nummer + 1)),
        Alinea(Dag(moment, variant.Dag)),
        variant.Als is Voorwaarde.Constante { Waar: true } ? Rij() : blad.Voorwaarde(RegisterTeksten.VariantAls, string.Empty, variant.Als, moment.VoorElk),
        Blad.Kenmerken(
            ("Bron", variant.Bron is { } bron ? Blad.Bron(bron) : null),
            ("Geldig", variant.Geldig == Geldigheid.Altijd ? null : (Html)DocumentatieTeksten.GeldigAlsDag(variant.Geldig)),
            ("Opmerking", variant.Opmerking is { } opmerking ? blad.Tekst(opmerking) : null),
            ("Andere uitleg", variant.AndereUitleg.IsEmpty ? null : Lijst(variant.AndereUitleg.Select(u => Rij(blad.Tekst(u.Tekst), " ", Dag(moment, u.Dag)))))));

    private string Dag(Termijnregel moment, Termijndag dag) => DocumentatieTeksten.Uiterlijk(
        boek.Zinnen.Van(dag.Uiterlijk, moment.VoorElk),
        dag.Hoogstens is { } hoogstens ? boek.Zinnen.Van(hoogstens, moment.VoorElk) : null);

    private Html Ongecodeerd(NietGecodeerd regel) => Met(
        "section",
        [new("class", "blok")],
        El("h3", Woorden.Hoofdletter(regel.Id.Replace('-', ' '))),
        Alinea(blad.Tekst(regel.Tekst)),
        blad.Voorwaarde(RegisterTeksten.DitGeldtAls, RegisterTeksten.DitGeldtAltijd, regel.Als, []),
        Blad.Kenmerken(("Bron", Blad.Bron(regel.Bron))));
}
