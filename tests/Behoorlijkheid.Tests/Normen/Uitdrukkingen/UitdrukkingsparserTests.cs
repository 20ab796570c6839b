using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class UitdrukkingsparserTests
{
    [TestCase("klacht.ontvangen",
        "1 uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.")]
    [TestCase("verdaging.weken + 1",
        "1 uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.")]
    [TestCase("behandelaars.Count()",
        "1 uitdrukking.soort: Deze uitdrukking is niet waar of onwaar, en een norm heeft een voorwaarde nodig.")]
    [TestCase("verdaging.weken and klacht.schriftelijk",
        "17 uitdrukking.soort: Aan beide kanten van \"and\" hoort iets wat waar of onwaar is.")]
    [TestCase("not verdaging.weken",
        "1 uitdrukking.soort: Achter \"not\" hoort iets wat waar of onwaar is.")]
    [TestCase("Termijn.Weken(\"2016-10-03\", 3) > beoordelingsdatum",
        "9 uitdrukking.soort: Bij Termijn.Weken horen tussen de haakjes een datum en een getal. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("Termijn.Weken(klacht.ontvangen, klacht.ontvangen) > beoordelingsdatum",
        "9 uitdrukking.soort: Bij Termijn.Weken horen tussen de haakjes een datum en een getal. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("Termijn.Weken(klacht.ontvangen) > beoordelingsdatum",
        "9 uitdrukking.soort: Bij Termijn.Weken horen tussen de haakjes een datum en een getal. Schrijf bijvoorbeeld \"Termijn.Weken(klacht.ontvangen, 6)\".")]
    [TestCase("5 > verdaging.weken > 3",
        "21 uitdrukking.soort: Wat aan de twee kanten van \">\" staat, is niet van dezelfde soort.")]
    [TestCase("(klacht.ontvangen) > (3)",
        "20 uitdrukking.soort: Wat aan de twee kanten van \">\" staat, is niet van dezelfde soort.")]
    [TestCase("(klacht.schriftelijk) > (klacht.bijlagen)",
        "1 uitdrukking.soort: In deze uitdrukking passen de waarden niet bij elkaar.")]
    [TestCase("(behandelaar.functie) == (klacht.kanaal)",
        "1 uitdrukking.soort: In deze uitdrukking passen de waarden niet bij elkaar.")]
    [TestCase("(klacht.ontvangen) == (\"onzin\")",
        "1 uitdrukking.soort: In deze uitdrukking passen de waarden niet bij elkaar.")]
    [TestCase("beklaagden.All(b => 3)",
        "1 uitdrukking.soort: In deze uitdrukking passen de waarden niet bij elkaar.")]
    public void What_the_parser_refuses_is_said_in_Dutch(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));
}
