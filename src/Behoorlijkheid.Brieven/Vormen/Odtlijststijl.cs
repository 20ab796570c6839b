using System.Globalization;

namespace Behoorlijkheid.Brieven.Vormen;

/// <summary>The lists and notes of OpenDocument: how they are numbered and how far they lie in.</summary>
internal static class Odtlijststijl
{
    private static readonly string[] Tekens = ["•", "–", "◦"];

    public static void Schrijf(Odtschrijver xml)
    {
        foreach (var inCitaat in (bool[])[false, true])
        {
            Lijst(xml, Odtstijl.Lijst(genummerd: false, inCitaat), inCitaat, "text:list-level-style-bullet", n => [("text:bullet-char", Tekens[n % Tekens.Length])]);
            Lijst(xml, Odtstijl.Lijst(genummerd: true, inCitaat), inCitaat, "text:list-level-style-number", _ => [("style:num-suffix", "."), ("style:num-format", "1")]);
        }

        xml.Element("text:notes-configuration",
        [
            ("text:note-class", "footnote"), ("text:citation-style-name", Odtstijl.Nootnummer), ("text:citation-body-style-name", Odtstijl.Nootanker), ("text:default-style-name", Odtstijl.Voetnoot),
            ("style:num-format", "1"), ("text:start-value", "0"), ("text:footnotes-position", "page"), ("text:start-numbering-at", "document"),
        ]);
    }

    // OpenDocument has ten levels at most; deeper lists take the last.
    private static void Lijst(Odtschrijver xml, string naam, bool inCitaat, string niveau, Func<int, (string Naam, string Waarde)[]> vorm) => xml.Element("text:list-style", [("style:name", naam)], () =>
    {
        for (var n = 0; n < Briefmaten.Lijstniveaus + 1; n++)
        {
            var links = Odtschrijver.Millimeters((Briefmaten.Inspringing * (n + 1)) + (inCitaat ? Briefmaten.Citaat : 0));
            xml.Element(niveau, [("text:level", (n + 1).ToString(CultureInfo.InvariantCulture)), .. vorm(n)], () =>
                xml.Element("style:list-level-properties", [("text:list-level-position-and-space-mode", "label-alignment")], () =>
                    xml.Element("style:list-level-label-alignment",
                    [
                        ("text:label-followed-by", "listtab"), ("text:list-tab-stop-position", links), ("fo:text-indent", Odtschrijver.Millimeters(-Briefmaten.Inspringing)), ("fo:margin-left", links),
                    ])));
        }
    });
}
