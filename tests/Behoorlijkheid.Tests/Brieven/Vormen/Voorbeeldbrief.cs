using System.Collections.Immutable;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Tests.Brieven.Vormen;

/// <summary>A letter that holds every kind of block and part once, as short as it can be; and the parts with which tests build others.</summary>
internal static class Voorbeeldbrief
{
    public static Huisstijl Stijl { get; } = new("Arial", 10m, "01689b");

    public static Briefdocument Brief { get; } = new()
    {
        Titel = "Rapportbrief 2016.33232",
        Paginakop = "Ons nummer 2016.33232",
        Conceptmerk = null,
        Afzender = "De ombudsman",
        Afzendergegevens = ["Postadres", "Postbus 1", "1000 AA [plaats]", "", "Bezoekadres", "[straat] 1", "1000 AA [plaats]", "", "Telefoon (000) 000 00 00", "post@voorbeeld.nl"],
        Geadresseerde = ["De heer [naam]", "[straat en nummer]", "[postcode en plaats]"],
        Kenmerken = [new("Datum", "1 juni 2017"), new("Ons nummer", "2016.33232"), new("Onderwerp", "rapportbrief over de behandeling van uw klacht door de gemeente Emmen")],
        Blokken = Tekst(),
        Noten =
        [
            [T("Artikel 9:7, eerste lid, van de Algemene wet bestuursrecht (Awb).")],
            [T("Rapport 2017/035 van 2 maart 2017, "), new Tekstdeel.Tekst("Terug aan tafel", Cursief: true), T("; zie "), new Tekstdeel.Koppeling("de website", new("https://www.voorbeeld.nl/?a=1&b=2")), T(".")],
        ],
        Huisstijl = Stijl,
    };

    /// <summary>The same letter as a draft that runs over four pages.</summary>
    public static Briefdocument Lang { get; } = Brief with
    {
        Conceptmerk = "CONCEPT – niet verzenden",
        Blokken = [.. Brief.Blokken[..^1], .. Enumerable.Range(1, 5).SelectMany(n => Brief.Blokken.Skip(1).SkipLast(1).Append(K(2, $"Nadere toelichting {n}")).Append(A(Lap))), Brief.Blokken[^1]],
    };

    /// <summary>A letter with nothing in its head.</summary>
    public static Briefdocument Kaal { get; } = Brief with { Afzender = "", Afzendergegevens = [], Geadresseerde = [], Kenmerken = [], Paginakop = "", Blokken = [A("Geachte heer,"), A(Lap)], Noten = [] };

    private const string Lap =
        "De klachtbehandelaar hoort beide kanten van het verhaal en weegt wat hij hoort. Waar de lezingen tegenover elkaar staan en niets de ene lezing aannemelijker maakt "
        + "dan de andere, past het niet om een van beide tot uitgangspunt te nemen. Dan blijft de klacht zonder oordeel, en dat laat ruimte om de beleving van de klager te erkennen.";

    public static Tekstdeel.Tekst T(string tekst) => new(tekst);

    public static Briefblok.Alinea A(params ImmutableArray<Tekstdeel> delen) => new(delen);

    public static Briefblok.Alinea A(string tekst) => new([T(tekst)]);

    public static Briefblok.Kop K(int niveau, string tekst) => new(niveau, [T(tekst)]);

    private static ImmutableArray<Briefblok> Tekst() =>
    [
        A("Geachte heer [naam],"),
        A(T("U klaagde bij ons over de gemeente Emmen. Wij hebben onderzocht hoe de gemeente met uw klacht is omgegaan. In deze brief leest u wat wij vinden. Ons oordeel is: de klacht is "), new Tekstdeel.Tekst("gegrond", Vet: true), T(".")),
        K(1, "Wat ging vooraf?"),
        A(T("U vond dat uw klantmanager u onder druk zette. De teamleider behandelde uw klacht daarover."), new Tekstdeel.Nootverwijzing(0), T(" Hij schreef u:")),
        new Briefblok.Citaat([A("Ik zie geen aanleiding om aan het verhaal van mijn medewerker te twijfelen."), A(T("Uw klacht is "), new Tekstdeel.Tekst("ongegrond", Cursief: true), T("."))]),
        K(1, "Wat vinden wij?"),
        K(2, "Onpartijdigheid"),
        A(T("Wie een klacht behandelt, heeft genoeg afstand tot degene over wie is geklaagd."), new Tekstdeel.Nootverwijzing(1), T(" Drie dingen tellen:")),
        new Briefblok.Opsomming(false,
        [
            [A("de behandelaar was niet betrokken bij wat er gebeurde;")],
            [A("de behandelaar staat los van de afdeling:"), new Briefblok.Opsomming(true, [[A("hij werkt er niet;")], [A("hij geeft er geen leiding.")]])],
            [A("ook de schijn telt.")],
        ]),
        K(3, "Twee lezingen"),
        A(T("Uw lezing en die van de klantmanager staan tegenover elkaar. Dan past geen oordeel (zie ook noot"), T("\u00A0"), new Tekstdeel.Nootverwijzing(0), T(").")),
        K(2, "Overzicht"),
        new Briefblok.Tabel(
            [[T("Vereiste")], [T("Wat er gebeurde")], [T("Uitkomst")]],
            [
                [[T("Onpartijdigheid")], [T("De teamleider behandelde een klacht over zijn eigen medewerker.")], [new Tekstdeel.Tekst("niet nageleefd", Vet: true)]],
                [[T("Voortvarendheid")], [T("De gemeente besliste op tijd.")], [T("nageleefd"), new Tekstdeel.Nootverwijzing(1)]],
            ]),
        K(1, "Hebt u nog vragen?"),
        new Briefblok.Opsomming(true, [[A(T("Mail naar "), new Tekstdeel.Koppeling("post@voorbeeld.nl", new("mailto:post@voorbeeld.nl")), T("."))], [A("Of bel ons."), A("Noem dan ons nummer: 2016.33232 & uw naam; \"tussen haakjes\" <mag> ook_zo_ *of* zo.")]]),
        A(T("Met vriendelijke groet,"), new Tekstdeel.Regeleinde(), T("de ombudsman"), new Tekstdeel.Regeleinde(), new Tekstdeel.Regeleinde(), new Tekstdeel.Regeleinde(), T("[naam]")),
    ];
}
