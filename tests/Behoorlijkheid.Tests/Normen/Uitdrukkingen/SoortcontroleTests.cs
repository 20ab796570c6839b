using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class SoortcontroleTests
{
    [TestCase("klacht.ontvangen == \"2016-10\"",
        "21 uitdrukking.datum: Hier staat \"2016-10\", maar hier hoort een bestaande dag als \"jjjj-mm-dd\".")]
    [TestCase("klacht.ontvangen == \"3 Oct 2016\"",
        "21 uitdrukking.datum: Hier staat \"3 Oct 2016\", maar hier hoort een bestaande dag als \"jjjj-mm-dd\".")]
    [TestCase("klacht.ontvangen == \"03-04-2024\"",
        "21 uitdrukking.datum: Hier staat \"03-04-2024\", maar hier hoort een bestaande dag als \"jjjj-mm-dd\".")]
    [TestCase("klacht.ontvangen == \"2016-02-30\"",
        "21 uitdrukking.datum: Hier staat \"2016-02-30\", maar hier hoort een bestaande dag als \"jjjj-mm-dd\".")]
    [TestCase("klacht.kanaal == \"Brief\"",
        "18 norm.onbekende-waarde: Hier staat \"Brief\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\". Bedoelt u \"brief\"?")]
    [TestCase("klacht.kanaal == \"2\"",
        "18 norm.onbekende-waarde: Hier staat \"2\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\".")]
    [TestCase("klacht.kanaal == \"brief,email\"",
        "18 norm.onbekende-waarde: Hier staat \"brief,email\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\".")]
    [TestCase("\"breif\" == klacht.kanaal",
        "1 norm.onbekende-waarde: Hier staat \"breif\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\". Bedoelt u \"brief\"?")]
    [TestCase("klacht.kanaal in (\"brief\", \"e-mail\")",
        "28 norm.onbekende-waarde: Hier staat \"e-mail\", maar klacht.kanaal is \"brief\", \"email\", \"webformulier\", \"app\", \"telefoon\", \"balie\", \"gesprek\", \"zitting\", \"socialeMedia\" of \"ander\". Bedoelt u \"email\"?")]
    [TestCase("klacht.kanaal == horen.afgezienDoor",
        "15 uitdrukking.soort: Hier wordt klacht.kanaal vergeleken met horen.afgezienDoor, maar dat zijn keuzes uit verschillende lijsten.")]
    [TestCase("klacht.kanaal > \"brief\"",
        "15 uitdrukking.volgorde: Hier staat \">\" bij klacht.kanaal (een keuze), maar alleen getallen en datums hebben een volgorde.")]
    [TestCase("klacht.schriftelijk > klacht.bijlagen",
        "21 uitdrukking.volgorde: Hier staat \">\" bij klacht.schriftelijk (waar of onwaar), maar alleen getallen en datums hebben een volgorde.")]
    [TestCase("behandelaar.functie > \"a\"",
        "21 uitdrukking.volgorde: Hier staat \">\" bij behandelaar.functie (een tekst), maar alleen getallen en datums hebben een volgorde.")]
    [TestCase("verdaging.weken == \"3\"",
        "17 uitdrukking.soort: Hier wordt verdaging.weken (een getal) vergeleken met \"3\" (een tekst). Schrijf een getal zonder aanhalingstekens.")]
    [TestCase("verdaging.weken == klacht.ontvangen",
        "17 uitdrukking.soort: Hier wordt verdaging.weken (een getal) vergeleken met klacht.ontvangen (een datum).")]
    [TestCase("klacht.schriftelijk == \"true\"",
        "21 uitdrukking.soort: Hier wordt klacht.schriftelijk (waar of onwaar) vergeleken met \"true\" (een tekst).")]
    [TestCase("klacht.ontvangen + 3 > beoordelingsdatum",
        "18 uitdrukking.soort: Hier staat \"+\" bij klacht.ontvangen (een datum), maar rekenen kan alleen met getallen. Reken met datums door Termijn.Dagen, Termijn.Weken, Termijn.Maanden, Termijn.Jaren of Termijn.KalenderWeken.")]
    [TestCase("behandelaar.functie + \"a\" == \"b\"",
        "21 uitdrukking.soort: Hier staat \"+\" bij behandelaar.functie (een tekst), maar rekenen kan alleen met getallen.")]
    [TestCase("klacht.ontvangen - beoordelingsdatum > 3",
        "18 uitdrukking.soort: Hier staat \"-\" bij klacht.ontvangen (een datum), maar rekenen kan alleen met getallen. Reken met datums door Termijn.Dagen, Termijn.Weken, Termijn.Maanden, Termijn.Jaren of Termijn.KalenderWeken.")]
    [TestCase("1 == 1",
        "3 uitdrukking.zonder-feit: Hier wordt 1 vergeleken met 1, en daar komt geen feit aan te pas.")]
    [TestCase("\"lid\" == \"lid\"",
        "7 uitdrukking.zonder-feit: Hier wordt \"lid\" vergeleken met \"lid\", en daar komt geen feit aan te pas.")]
    [TestCase("klacht.schriftelijk in (true, false)",
        "21 uitdrukking.soort: Hier staat \"in\" bij klacht.schriftelijk (waar of onwaar), maar \"in\" kan alleen bij een feit dat een keuze, een tekst of een getal is.")]
    [TestCase("klacht.ontvangen in (\"2016-10-03\")",
        "18 uitdrukking.soort: Hier staat \"in\" bij klacht.ontvangen (een datum), maar \"in\" kan alleen bij een feit dat een keuze, een tekst of een getal is.")]
    [TestCase("verdaging.weken in (1, verdaging.weken)",
        "24 uitdrukking.verzameling: Hier staat verdaging, maar tussen de haakjes van \"in\" staan alleen vaste waarden met komma's ertussen.")]
    [TestCase("verdaging.weken in (1 + 1)",
        "21 uitdrukking.verzameling: Hier staat 1, maar tussen de haakjes van \"in\" staan alleen vaste waarden met komma's ertussen.")]
    [TestCase("Termijn.Weken(klacht.ontvangen, 6) > 3",
        "36 uitdrukking.soort: Hier wordt Termijn.Weken(klacht.ontvangen, 6) (een datum) vergeleken met 3 (een getal).")]
    [TestCase("behandelaars.Count() == \"3\"",
        "22 uitdrukking.soort: Hier wordt behandelaars.Count() (een getal) vergeleken met \"3\" (een tekst). Schrijf een getal zonder aanhalingstekens.")]
    [TestCase("behandelaars.Any(b => b.isHoorder) == 3",
        "36 uitdrukking.soort: Hier wordt behandelaars.Any(b => b.isHoorder) (waar of onwaar) vergeleken met 3 (een getal).")]
    public void Values_of_different_kinds_are_not_compared(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));
}
