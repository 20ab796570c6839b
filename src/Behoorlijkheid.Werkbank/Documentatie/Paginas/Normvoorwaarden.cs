using Behoorlijkheid.Normen;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>When a norm applies, when it is due and when it is complied with.</summary>
internal sealed class Normvoorwaarden(Blad blad, Norm norm)
{
    public Html Html => Rij(
        Alinea(DocumentatieTeksten.AlsAllesBekend, Link(blad.Naar($"{Adressen.Leeswijzer}#onbekend"), DocumentatieTeksten.WatOnbekendIs), "."),
        norm.VoorElk.IsEmpty ? Rij() : Alinea(DocumentatieTeksten.VoorElk(norm.VoorElk)),
        Blok("geldt", DocumentatieTeksten.Wanneer, blad.Voorwaarde(DocumentatieTeksten.GeldtAls, DocumentatieTeksten.GeldtAltijd, norm.VanToepassingAls, norm.VoorElk), "vanToepassingAls"),
        Blok("opeisbaar", DocumentatieTeksten.VanafWanneer, blad.Voorwaarde(DocumentatieTeksten.OpeisbaarAls, DocumentatieTeksten.MeteenOpeisbaar, norm.OpeisbaarAls, norm.VoorElk), "opeisbaarAls"),
        Blok("voldaan", DocumentatieTeksten.WanneerVoldaan, blad.Voorwaarde(DocumentatieTeksten.VoldaanAls, DocumentatieTeksten.AltijdVoldaan, norm.VoldaanAls, norm.VoorElk), "voldaanAls"));

    private Html Blok(string id, string kop, Html inhoud, string veld) => Met(
        "section",
        [new("class", "blok"), new("id", id)],
        El("h3", kop),
        inhoud,
        Blad.Uitdrukking((veld, norm.Uitdrukkingen.GetValueOrDefault(veld))));
}
