using System.Globalization;
using System.Xml.Linq;

namespace Behoorlijkheid.Werkbank.Gevallen;

/// <summary>A run of the cases in the XML that build servers read (JUnit).</summary>
internal static class GevallenJUnit
{
    public static string Schrijf(Gevallenronde ronde)
    {
        var suites = new XElement(
            "testsuites",
            Aantallen(ronde.Uitslagen),
            ronde.Uitslagen.GroupBy(u => u.Norm.Bestand).Select(norm => new XElement(
                "testsuite",
                [new XAttribute("name", norm.Key), .. Aantallen(norm), .. norm.Select(Geval)])));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + suites.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XAttribute[] Aantallen(IEnumerable<Gevaluitslag> uitslagen)
    {
        var alle = uitslagen.ToList();
        return [new("tests", Getal(alle.Count)), new("failures", Getal(alle.Count(u => !u.Geslaagd)))];
    }

    private static XElement Geval(Gevaluitslag uitslag)
    {
        var geval = new XElement("testcase", new XAttribute("classname", uitslag.Norm.Bestand), new XAttribute("name", uitslag.Geval.Naam));
        if (!uitslag.Geslaagd)
        {
            geval.Add(new XElement("failure", new XAttribute("message", uitslag.Afwijkingen[0]), string.Join('\n', uitslag.Afwijkingen)));
        }

        return geval;
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
