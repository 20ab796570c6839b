using System.Collections.Immutable;
using System.Globalization;
using Behoorlijkheid.Brieven.Document;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>Writes the parts of a line as OpenDocument.</summary>
internal sealed class Odtregel(Odtschrijver xml, ImmutableArray<ImmutableArray<Tekstdeel>> noten)
{
    private readonly HashSet<int> _gezien = [];

    public void Schrijf(ImmutableArray<Tekstdeel> delen)
    {
        // A space after an element or at an edge is white space that a reader may drop.
        var naElement = true;
        foreach (var deel in delen)
        {
            switch (deel)
            {
                case Tekstdeel.Tekst tekst:
                    Tekst(tekst, naElement);
                    break;
                case Tekstdeel.Regeleinde:
                    xml.Element("text:line-break", []);
                    break;
                case Tekstdeel.Koppeling koppeling:
                    xml.Element("text:a", [("xlink:type", "simple"), ("xlink:href", koppeling.Adres.AbsoluteUri), ("text:style-name", Odtstijl.Hyperlink)], () => xml.Tekst(koppeling.Inhoud));
                    break;
                case Tekstdeel.Nootverwijzing noot:
                    Noot(noot.Noot);
                    break;
            }

            naElement = deel is Tekstdeel.Regeleinde;
        }
    }

    private void Tekst(Tekstdeel.Tekst tekst, bool naElement)
    {
        if (tekst.Vet || tekst.Cursief)
        {
            var stijl = (tekst.Vet, tekst.Cursief) switch { (true, true) => Odtstijl.VetCursief, (true, false) => Odtstijl.Vet, _ => Odtstijl.Cursief };
            xml.Element("text:span", [("text:style-name", stijl)], () => xml.Tekst(tekst.Inhoud));
        }
        else if (naElement && tekst.Inhoud.StartsWith(' '))
        {
            xml.Element("text:s", []);
            xml.Tekst(tekst.Inhoud[1..]);
        }
        else
        {
            xml.Tekst(tekst.Inhoud);
        }
    }

    // A note stands where the text first refers to it. A later reference repeats its number.
    private void Noot(int plaats)
    {
        var nummer = (plaats + 1).ToString(CultureInfo.InvariantCulture);
        var id = "noot" + nummer;
        if (!_gezien.Add(plaats))
        {
            xml.Element("text:span", [("text:style-name", Odtstijl.Nootanker)], () => xml.Element(
                "text:note-ref",
                [("text:note-class", "footnote"), ("text:reference-format", "text"), ("text:ref-name", id)],
                () => xml.Tekst(nummer)));
            return;
        }

        xml.Element("text:note", [("text:id", id), ("text:note-class", "footnote")], () =>
        {
            xml.Element("text:note-citation", [], () => xml.Tekst(nummer));
            xml.Element("text:note-body", [], () => xml.Element("text:p", [("text:style-name", Odtstijl.Voetnoot)], () => Schrijf(noten[plaats])));
        });
    }
}
