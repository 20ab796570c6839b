using Behoorlijkheid.Brieven.Document;
using static Behoorlijkheid.Brieven.Vormen.Odtschrijver;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The style sheet of a letter in OpenDocument, with the names that LibreOffice gives its own styles.</summary>
internal static class Odtstijlen
{
    private static readonly string[] Prefixen = ["office", "style", "text", "table", "fo", "svg", "xlink"];

    public static byte[] Van(Briefdocument brief) => Bestand("office:document-styles", Prefixen, xml =>
    {
        Odtstijl.Lettertypen(xml, brief.Huisstijl);
        xml.Element("office:styles", [], () =>
        {
            Grond(xml, brief.Huisstijl);
            Tekst(xml, brief.Huisstijl);
            Koppen(xml, brief.Huisstijl);
            Hoofd(xml, brief);
            Klein(xml, brief.Huisstijl);
            Tekens(xml, brief.Huisstijl);
            Odtlijststijl.Schrijf(xml);
        });
        Odtpagina.Schrijf(xml, brief);
    });

    private static void Grond(Odtschrijver xml, Huisstijl stijl)
    {
        xml.Element("style:default-style", [("style:family", "paragraph")], () =>
        {
            xml.Element("style:paragraph-properties", [("fo:orphans", "2"), ("fo:widows", "2"), ("style:writing-mode", "lr-tb"), ("style:tab-stop-distance", "12.5mm")]);
            xml.Element("style:text-properties",
            [
                ("style:font-name", Odtstijl.Letter), ("style:font-name-asian", Odtstijl.Letter), ("style:font-name-complex", Odtstijl.Letter),
                ("fo:font-size", Punten(stijl.Lettergrootte)), ("style:font-size-asian", Punten(stijl.Lettergrootte)), ("style:font-size-complex", Punten(stijl.Lettergrootte)),
                ("fo:language", "nl"), ("fo:country", "NL"), ("fo:hyphenate", "false"),
            ]);
        });
        xml.Element("style:style", [("style:name", Odtstijl.Standaard), ("style:family", "paragraph"), ("style:class", "text")]);
    }

    private static void Tekst(Odtschrijver xml, Huisstijl stijl)
    {
        var hoogte = Briefmaten.Regelhoogte(stijl);
        Odtstijl.Alinea(xml, Odtstijl.Tekst, Odtstijl.Standaard, Regels(hoogte, 0, Briefmaten.Alinea), []);
        Odtstijl.Alinea(xml, Odtstijl.Lijstalinea, Odtstijl.Standaard, Regels(hoogte, 0, Briefmaten.Punt), []);
        Odtstijl.Alinea(xml, Odtstijl.Bijeen, Odtstijl.Tekst, [("fo:keep-together", "always")], [], klasse: null);
        Odtstijl.Alinea(xml, Odtstijl.Lijstslot, Odtstijl.Lijstalinea, [("fo:margin-bottom", Punten(Briefmaten.Alinea))], [], klasse: "list");
        Odtstijl.Alinea(xml, Odtstijl.Citaat, Odtstijl.Tekst, [("fo:margin-left", Millimeters(Briefmaten.Inspringing)), ("fo:border-left", "1.5pt solid #767676"), ("fo:padding-left", "3mm")], []);
        // In a list the line would stand in the margin.
        Odtstijl.Alinea(xml, Odtstijl.Lijstcitaat, Odtstijl.Lijstalinea, [], [("fo:font-style", "italic"), ("style:font-style-complex", "italic")], klasse: null);
    }

    private static void Koppen(Odtschrijver xml, Huisstijl stijl)
    {
        for (var niveau = 1; niveau <= 3; niveau++)
        {
            (string, string)[] letters = niveau switch
            {
                1 => [("fo:font-weight", "bold"), ("style:font-weight-complex", "bold"), ("fo:color", "#" + stijl.Kleur), ("fo:font-size", Punten(stijl.Lettergrootte * 1.15m))],
                2 => [("fo:font-weight", "bold"), ("style:font-weight-complex", "bold")],
                _ => [("fo:font-style", "italic"), ("style:font-style-complex", "italic")],
            };
            (string, string)[] alinea = [.. Regels(Briefmaten.Regelhoogte(stijl), Briefmaten.BovenKop(niveau) - Briefmaten.Alinea, Briefmaten.Punt), ("fo:keep-with-next", "always"), ("fo:keep-together", "always")];
            Odtstijl.Alinea(xml, Odtstijl.Kop(niveau), Odtstijl.Standaard, alinea, letters, niveau: niveau);
        }
    }

    private static void Hoofd(Odtschrijver xml, Briefdocument brief)
    {
        var hoogte = Briefmaten.Regelhoogte(brief.Huisstijl);
        var kleur = "#" + brief.Huisstijl.Kleur;
        Odtstijl.Alinea(
            xml, Odtstijl.Conceptmerk, Odtstijl.Standaard, [("fo:line-height", Punten(Briefmaten.Merkregel))],
            [("fo:font-size", "16pt"), ("fo:font-weight", "bold"), ("fo:letter-spacing", "1pt"), ("fo:color", "#b30000")], klasse: null);
        Odtstijl.Alinea(
            xml, Odtstijl.Afzender, Odtstijl.Standaard, Regels(Briefmaten.Afzenderregel(brief), 0, Briefmaten.OnderAfzender(brief)),
            [("fo:font-size", Punten(Briefmaten.Afzender(brief))), ("fo:font-weight", "bold"), ("fo:color", kleur)], klasse: null);
        Odtstijl.Alinea(xml, Odtstijl.Geadresseerde, Odtstijl.Standaard, Regels(hoogte, 0, 0), [], klasse: "extra");
        Kenmerk(xml, Odtstijl.Kenmerk, hoogte, 0);
        Kenmerk(xml, Odtstijl.EersteKenmerk, hoogte, Briefmaten.BovenKenmerken(brief));
    }

    private static void Kenmerk(Odtschrijver xml, string naam, decimal hoogte, decimal boven)
    {
        var plaats = Millimeters(Briefmaten.Kenmerknaam);
        List<(string Naam, string Waarde)> eigenschappen = [.. Regels(hoogte, boven, 0), ("fo:margin-left", plaats), ("fo:text-indent", Millimeters(-Briefmaten.Kenmerknaam))];
        xml.Element("style:style", [("style:name", naam), ("style:display-name", Odtstijl.Zichtbaar(naam)), ("style:family", "paragraph"), ("style:parent-style-name", Odtstijl.Standaard)], () =>
            xml.Element("style:paragraph-properties", eigenschappen.ToArray()));
    }

    private static void Klein(Odtschrijver xml, Huisstijl stijl)
    {
        var hoogte = Briefmaten.KleineRegelhoogte(stijl);
        (string Naam, string Waarde)[] klein = [("fo:font-size", Punten(Briefmaten.Klein(stijl))), ("style:font-size-asian", Punten(Briefmaten.Klein(stijl))), ("style:font-size-complex", Punten(Briefmaten.Klein(stijl)))];
        Odtstijl.Alinea(xml, Odtstijl.Afzendergegevens, Odtstijl.Standaard, Regels(hoogte, 0, 0), klein, klasse: null);
        Odtstijl.Alinea(xml, Odtstijl.Afzendergroep, Odtstijl.Afzendergegevens, [("fo:margin-top", Punten(hoogte / 2))], [], klasse: null);
        Odtstijl.Alinea(xml, Odtstijl.Tabeltekst, Odtstijl.Standaard, Regels(hoogte, 0, 0), klein, klasse: "extra");
        Odtstijl.Alinea(xml, Odtstijl.Tabelkop, Odtstijl.Tabeltekst, [("fo:keep-with-next", "always")], [("fo:font-weight", "bold"), ("style:font-weight-complex", "bold")], klasse: "extra");
        Odtstijl.Alinea(xml, Odtstijl.Voetnoot, Odtstijl.Standaard, [.. Regels(hoogte, 0, 2), ("fo:margin-left", "4mm"), ("fo:text-indent", "-4mm")], klein, klasse: "extra");
        Odtpagina.Kopstijl(xml, Regels(hoogte, 0, 0), klein);
    }

    private static void Tekens(Odtschrijver xml, Huisstijl stijl)
    {
        Odtstijl.Teken(xml, Odtstijl.Vet, [("fo:font-weight", "bold"), ("style:font-weight-asian", "bold"), ("style:font-weight-complex", "bold")]);
        Odtstijl.Teken(xml, Odtstijl.Cursief, [("fo:font-style", "italic"), ("style:font-style-asian", "italic"), ("style:font-style-complex", "italic")]);
        Odtstijl.Teken(xml, Odtstijl.VetCursief, [("fo:font-style", "italic"), ("style:font-style-complex", "italic"), ("fo:font-weight", "bold"), ("style:font-weight-complex", "bold")]);
        Odtstijl.Teken(xml, Odtstijl.Hyperlink, [("style:text-underline-style", "solid"), ("style:text-underline-width", "auto"), ("style:text-underline-color", "font-color")]);
        Odtstijl.Teken(xml, Odtstijl.Kenmerknaam, [("fo:color", "#" + stijl.Kleur)]);
        Odtstijl.Teken(xml, Odtstijl.Nootnummer, [("style:text-position", "super 58%")]);
        Odtstijl.Teken(xml, Odtstijl.Nootanker, [("style:text-position", "super 58%")]);
    }

    // At least this height: a character of another alphabet may need more, and is not cut off.
    private static (string Naam, string Waarde)[] Regels(decimal hoogte, decimal boven, decimal onder) =>
    [
        ("style:line-height-at-least", Punten(hoogte)), ("fo:margin-top", Punten(boven)), ("fo:margin-bottom", Punten(onder)),
    ];
}
