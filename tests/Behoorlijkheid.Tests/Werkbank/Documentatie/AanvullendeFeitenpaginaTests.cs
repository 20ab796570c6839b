using System.Net;
using System.Text;
using Behoorlijkheid.Tests.Normen.Aanvullend;
using Behoorlijkheid.Werkbank.Documentatie;
using NUnit.Framework;

namespace Behoorlijkheid.Tests.Werkbank.Documentatie;

/// <summary>Facts that a kader declares stand on the site as all others.</summary>
public sealed class AanvullendeFeitenpaginaTests
{
    [Test]
    public void A_declared_fact_has_its_place_with_its_words_and_the_norms_that_read_it()
    {
        var site = Documentatiemaker.Maak(Aanvulkader.Van("aanvullend.tolkAangeboden and aanvullend.tolkwijze == \"terPlaatse\" and aanvullend.begrijpelijk").Werk().Waarde);
        var pagina = Lees(site["feiten/aanvullend.html"]);
        var tolk = Deel(pagina, "Is de klager een tolk aangeboden?");

        Assert.That(tolk, Does.Contain("Ja: de klager is een tolk aangeboden.").And.Contain("Nee: de klager is geen tolk aangeboden.").And.Contain("normen/proef.html"));
        Assert.That(Deel(pagina, "Hoe werkte de tolk?"), Does.Contain("De tolk was erbij.").And.Contain("De tolk werkte per telefoon.").And.Contain("normen/proef.html"));
        Assert.That(Deel(pagina, "Was de vertaling te begrijpen?"), Does.Contain("Vraag het de klager.").And.Contain("normen/proef.html"));
        Assert.That(Deel(pagina, "Hoeveel gesprekken waren er?"), Does.Not.Contain("normen/proef.html"));
        Assert.That(Lees(site["normen/proef.html"]), Does.Contain("feiten/aanvullend.html#").And.Contain("De klager is een tolk aangeboden.").And.Contain("De tolk was erbij."));
        Assert.That(Lees(site["feiten.html"]), Does.Contain("Is de klager een tolk aangeboden?"));
        Assert.That(Lees(site["zoekindex.js"]), Does.Contain("Is de klager een tolk aangeboden?"));
    }

    private static string Lees(byte[] html) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(html));

    // From the heading with the question to the next.
    private static string Deel(string pagina, string vraag)
    {
        var begin = pagina.IndexOf($"<h2>{vraag}", StringComparison.Ordinal);
        Assert.That(begin, Is.Not.Negative, vraag);
        var einde = pagina.IndexOf("<h2>", begin + 4, StringComparison.Ordinal);
        return einde < 0 ? pagina[begin..] : pagina[begin..einde];
    }
}
