using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The text of a letter in OpenDocument.</summary>
internal sealed class Odtinhoud
{
    private static readonly string[] Prefixen = ["office", "style", "text", "table", "fo", "svg", "xlink"];

    private readonly Odtschrijver _xml;
    private readonly Odtregel _regel;
    private int _tabellen;

    // The last paragraph of the list that is being written.
    private Briefblok? _slot;

    private Odtinhoud(Odtschrijver xml, Briefdocument brief)
    {
        _xml = xml;
        _regel = new(xml, brief.Noten);
    }

    public static byte[] Van(Briefdocument brief) => Odtschrijver.Bestand("office:document-content", Prefixen, xml =>
    {
        Odtstijl.Lettertypen(xml, brief.Huisstijl);
        Odttabelstijl.Schrijf(xml, brief);
        xml.Element("office:body", [], () => xml.Element("office:text", [], () => new Odtinhoud(xml, brief).Schrijf(brief)));
    });

    private void Schrijf(Briefdocument brief)
    {
        Hoofd(brief);
        foreach (var blok in brief.Blokken)
        {
            Blok(blok);
        }
    }

    private void Hoofd(Briefdocument brief)
    {
        if (brief.Conceptmerk is { } merk)
        {
            Alinea(merk, Odtstijl.Conceptmerk);
        }

        if (brief.Afzender.Length > 0)
        {
            Alinea(brief.Afzender, Odtstijl.Afzender);
        }

        if (brief.Afzendergegevens.IsEmpty)
        {
            Links(brief, metRuimte: true);
            return;
        }

        // One row that only places: what is read first stands left.
        _xml.Element("table:table", [("table:name", "Briefhoofd"), ("table:style-name", Odttabelstijl.Briefhoofd)], () =>
        {
            _xml.Element("table:table-column", [("table:style-name", Odttabelstijl.Links)]);
            _xml.Element("table:table-column", [("table:style-name", Odttabelstijl.Rechts)]);
            _xml.Element("table:table-row", [], () =>
            {
                _xml.Element("table:table-cell", [("table:style-name", Odttabelstijl.Linkercel), ("office:value-type", "string")], () => Links(brief, metRuimte: false));
                _xml.Element("table:table-cell", [("table:style-name", Odttabelstijl.Rechtercel), ("office:value-type", "string")], () => Afzendergegevens(brief.Afzendergegevens));
            });
        });
    }

    private void Links(Briefdocument brief, bool metRuimte)
    {
        Regels(brief.Geadresseerde, Odtstijl.Geadresseerde);
        foreach (var (index, kenmerk) in brief.Kenmerken.Index())
        {
            _xml.Element("text:p", [("text:style-name", index == 0 ? Odtstijl.EersteKenmerk : Odtstijl.Kenmerk)], () =>
            {
                _xml.Element("text:span", [("text:style-name", Odtstijl.Kenmerknaam)], () => _xml.Tekst(kenmerk.Naam));
                _xml.Element("text:tab", []);
                _xml.Tekst(kenmerk.Waarde);
            });
        }

        var leeg = brief.Geadresseerde.Length + brief.Kenmerken.Length == 0;
        if (leeg != metRuimte)
        {
            _xml.Element("text:p", [("text:style-name", Odtstijl.Geadresseerde)]);
        }
    }

    private void Regels(ImmutableArray<string> regels, string stijl)
    {
        foreach (var regel in regels)
        {
            Alinea(regel, stijl);
        }
    }

    // A blank line between the sender's data is white space above the next.
    private void Afzendergegevens(ImmutableArray<string> regels)
    {
        foreach (var (index, regel) in regels.Index().Where(r => r.Item.Length > 0))
        {
            Alinea(regel, index > 0 && regels[index - 1].Length == 0 ? Odtstijl.Afzendergroep : Odtstijl.Afzendergegevens);
        }
    }

    private void Alinea(string tekst, string stijl) => _xml.Element("text:p", [("text:style-name", stijl)], () => _xml.Tekst(tekst));

    private void Blok(Briefblok blok)
    {
        switch (blok)
        {
            case Briefblok.Kop kop:
                var niveau = kop.Niveau.ToString(CultureInfo.InvariantCulture);
                _xml.Element("text:h", [("text:style-name", Odtstijl.Kop(kop.Niveau)), ("text:outline-level", niveau)], () => _regel.Schrijf(kop.Tekst));
                break;
            case Briefblok.Tabel tabel:
                Tabel(tabel);
                break;
            case Briefblok.Opsomming:
                _slot = Laatste(blok);
                Binnen(blok, niveau: 0, inCitaat: false);
                break;
            default:
                Binnen(blok, niveau: 0, inCitaat: false);
                break;
        }
    }

    private void Binnen(Briefblok blok, int niveau, bool inCitaat)
    {
        switch (blok)
        {
            case Briefblok.Alinea alinea:
                _xml.Element("text:p", [("text:style-name", Stijl(alinea, niveau, inCitaat))], () => _regel.Schrijf(alinea.Tekst));
                break;
            case Briefblok.Opsomming lijst:
                Opsomming(lijst, niveau, inCitaat);
                break;
            case Briefblok.Citaat citaat:
                foreach (var binnen in citaat.Blokken)
                {
                    Binnen(binnen, niveau, inCitaat: true);
                }

                break;
        }
    }

    private string Stijl(Briefblok.Alinea alinea, int niveau, bool inCitaat) => (niveau > 0, inCitaat) switch
    {
        (true, true) => Odtstijl.Lijstcitaat,
        (true, false) => ReferenceEquals(alinea, _slot) ? Odtstijl.Lijstslot : Odtstijl.Lijstalinea,
        (false, true) => Odtstijl.Citaat,
        _ => alinea.Tekst.Any(d => d is Tekstdeel.Regeleinde) ? Odtstijl.Bijeen : Odtstijl.Tekst,
    };

    private static Briefblok Laatste(Briefblok blok) => blok switch
    {
        Briefblok.Opsomming lijst => Laatste(lijst.Punten[^1][^1]),
        Briefblok.Citaat citaat => Laatste(citaat.Blokken[^1]),
        _ => blok,
    };

    private void Opsomming(Briefblok.Opsomming lijst, int niveau, bool inCitaat) =>
        _xml.Element("text:list", [("text:style-name", Odtstijl.Lijst(lijst.Genummerd, inCitaat))], () =>
        {
            foreach (var punt in lijst.Punten)
            {
                _xml.Element("text:list-item", [], () =>
                {
                    foreach (var blok in punt)
                    {
                        Binnen(blok, niveau + 1, inCitaat);
                    }
                });
            }
        });

    private void Tabel(Briefblok.Tabel tabel)
    {
        var naam = Odttabelstijl.Naam(++_tabellen);
        _xml.Element("table:table", [("table:name", naam), ("table:style-name", naam)], () =>
        {
            for (var kolom = 0; kolom < tabel.Koppen.Length; kolom++)
            {
                _xml.Element("table:table-column", [("table:style-name", Odttabelstijl.Kolom(naam, kolom))]);
            }

            _xml.Element("table:table-header-rows", [], () => Rij(tabel.Koppen, isKop: true));
            foreach (var rij in tabel.Rijen)
            {
                Rij(rij, isKop: false);
            }
        });
        _xml.Element("text:p", [("text:style-name", Odtstijl.Tabeltekst)]);
    }

    private void Rij(ImmutableArray<ImmutableArray<Tekstdeel>> cellen, bool isKop) =>
        _xml.Element("table:table-row", [("table:style-name", Odttabelstijl.Rij)], () =>
        {
            foreach (var cel in cellen)
            {
                _xml.Element(
                    "table:table-cell",
                    [("table:style-name", isKop ? Odttabelstijl.Kopcel : Odttabelstijl.Cel), ("office:value-type", "string")],
                    () => _xml.Element("text:p", [("text:style-name", isKop ? Odtstijl.Tabelkop : Odtstijl.Tabeltekst)], () => _regel.Schrijf(cel)));
            }
        });
}
