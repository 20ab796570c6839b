using System.Collections.Immutable;
using Behoorlijkheid.Normen;
using Behoorlijkheid.Weergave;
using Behoorlijkheid.Werkbank.Zinnen;
using static Behoorlijkheid.Werkbank.Documentatie.Html;

namespace Behoorlijkheid.Werkbank.Documentatie.Paginas;

/// <summary>When a norm is in force, and what changed from version to version.</summary>
internal sealed class Normversies(Blad blad, Norm norm)
{
    private readonly ImmutableArray<Norm> versies = [.. blad.Boek.Versies(norm).Reverse()];

    public Html Html => Rij(
        Alinea(DocumentatieTeksten.Geldig(norm.Geldig), " ", DocumentatieTeksten.Peildatum(blad.Boek.Zinnen.Woorden.Naam(norm.Peildatum.Lid))),
        Uitzonderingen(),
        versies.Length == 1 ? Alinea(DocumentatieTeksten.EenVersie) : Vergelijking());

    private Html Uitzonderingen()
    {
        var gedateerd = norm.Uitzonderingen.Where(u => u.Geldig != Geldigheid.Altijd).ToList();
        return gedateerd.Count == 0
            ? Rij()
            : Rij(Alinea(DocumentatieTeksten.GedateerdeUitzonderingen), Lijst(gedateerd.Select(u =>
                Rij(Link("#uitzondering-" + Adressen.Anker(u.Id), Woorden.Hoofdletter(u.Id.Replace('-', ' '))), ": ", DocumentatieTeksten.Geldig(u.Geldig)))));
    }

    // Side by side, with a row for everything that is not the same in all of them.
    private Html Vergelijking()
    {
        var rijen = Velden().ToList();
        var anders = rijen.Where(r => r.Kaal.Distinct(StringComparer.Ordinal).Count() > 1).ToList();
        var gelijk = rijen.Except(anders).Select(r => Woorden.KleineLetter(r.Naam)).ToList();
        return Rij(
            Blad.Tabel(
                DocumentatieTeksten.VersiesNaastElkaar,
                versies.Select(v => DocumentatieTeksten.Versie(v)).Prepend(DocumentatieTeksten.WatVerschilt),
                anders.Select(r => r.Cellen.Insert(0, r.Naam)).Prepend([DocumentatieTeksten.Pagina, .. versies.Select(v => v == norm ? (Html)DocumentatieTeksten.DezePagina : blad.Norm(v))])),
            gelijk.Count == 0 ? Rij() : Alinea(DocumentatieTeksten.Gelijkgebleven(gelijk)));
    }

    private IEnumerable<(string Naam, ImmutableArray<string> Kaal, ImmutableArray<Html> Cellen)> Velden()
    {
        yield return Tekst("Titel", n => n.Titel);
        yield return Tekst("Geldig", n => DocumentatieTeksten.Geldig(n.Geldig));
        yield return Tekst("Soort", n => DocumentatieTeksten.Soort(n.Soort));
        yield return Tekst("Vereisten", n => Woorden.En([.. n.Vereisten.Select(Vereiste)]));
        yield return Tekst("Beschermt", n => DocumentatieTeksten.Beschermt(n.Beschermt));
        yield return Tekst("Bronnen", n => string.Join("; ", n.Bronnen.Select(Woorden.Bron)));
        yield return Voorwaarde(DocumentatieTeksten.Wanneer, n => n.VanToepassingAls);
        yield return Voorwaarde(DocumentatieTeksten.VanafWanneer, n => n.OpeisbaarAls);
        yield return Voorwaarde(DocumentatieTeksten.WanneerVoldaan, n => n.VoldaanAls);
        foreach (var id in versies.SelectMany(v => v.Uitzonderingen).Select(u => u.Id).Distinct(StringComparer.Ordinal))
        {
            yield return Uitzondering(id);
        }

        yield return Tekst("Zin bij nageleefd", n => n.Motivering.Nageleefd);
        yield return Tekst("Zin bij geschonden", n => n.Motivering.Geschonden);
        yield return Tekst("Aanwijzing", n => n.Aanwijzing);
        yield return Tekst("Toelichting", n => n.Toelichting ?? string.Empty);
    }

    private (string Naam, ImmutableArray<string> Kaal, ImmutableArray<Html> Cellen) Tekst(string naam, Func<Norm, string> veld)
    {
        var teksten = versies.Select(veld).ToImmutableArray();
        return (naam, teksten, [.. teksten.Select(blad.Tekst)]);
    }

    private (string Naam, ImmutableArray<string> Kaal, ImmutableArray<Html> Cellen) Voorwaarde(string naam, Func<Norm, Voorwaarde?> veld) => (
        naam,
        [.. versies.Select(v => veld(v) is { } voorwaarde ? Kaal(blad.Boek.Zinnen.Van(voorwaarde, v.VoorElk)) : string.Empty)],
        [.. versies.Select(v => veld(v) is { } voorwaarde ? blad.Voorwaarde(DocumentatieTeksten.AlsVoorwaarde, DocumentatieTeksten.GeldtAltijd, voorwaarde, v.VoorElk, metUitleg: false) : DocumentatieTeksten.KomtNietVoor)]);

    private (string Naam, ImmutableArray<string> Kaal, ImmutableArray<Html> Cellen) Uitzondering(string id)
    {
        var (naam, kaal, cellen) = Voorwaarde($"Uitzondering “{id.Replace('-', ' ')}”", n => n.Uitzonderingen.FirstOrDefault(u => u.Id == id)?.Als);
        var teksten = versies.Select(v => v.Uitzonderingen.FirstOrDefault(u => u.Id == id)?.Tekst ?? string.Empty).ToImmutableArray();
        return (naam, [.. kaal.Zip(teksten, (a, b) => a + b)], [.. cellen.Zip(teksten, (cel, tekst) => tekst.Length == 0 ? cel : Rij(Alinea(blad.Tekst(tekst)), cel))]);
    }

    private string Vereiste(string id) => blad.Boek.Kader.Vereisten.FirstOrDefault(v => v.Id == id)?.Naam ?? id;

    private static string Kaal(Zin zin) => $"{zin.Tekst}({string.Join('|', zin.Onder.Select(Kaal))})";
}
