using NUnit.Framework;

namespace Behoorlijkheid.Tests.Normen.Uitdrukkingen;

public sealed class ZinsbouwTests
{
    [TestCase("klacht.schriftelijk and",
        "24 uitdrukking.zinsbouw: De uitdrukking houdt op waar nog een feit of een waarde hoort.")]
    [TestCase("klacht.schriftelijk and and klacht.bijlagen",
        "25 uitdrukking.zinsbouw: Hier staat \"and\", maar hier hoort een feit, een waarde of een haakje.")]
    [TestCase("klacht.schriftelijk klacht.bijlagen",
        "21 uitdrukking.zinsbouw: Hier staat \"klacht\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    [TestCase("klacht.schriftelijk AND klacht.bijlagen",
        "21 uitdrukking.zinsbouw: Hier staat \"AND\", maar hier hoort \"and\", \"or\" of een vergelijking. Bedoelt u \"and\"?")]
    [TestCase("verdaging.weken == -1",
        "20 uitdrukking.zinsbouw: Hier staat een minteken voor een waarde, en negatieve getallen bestaan hier niet.")]
    [TestCase("klacht. and true",
        "7 uitdrukking.zinsbouw: Na een punt hoort een naam.")]
    [TestCase("(klacht).schriftelijk",
        "9 uitdrukking.zinsbouw: Hier staat \".\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    [TestCase("b => b.gehoord",
        "3 uitdrukking.zinsbouw: Een pijl staat alleen direct na het haakje van Any, All of Count, achter de naam van het item.")]
    [TestCase("klacht.schriftelijk in true",
        "21 uitdrukking.zinsbouw: Na \"in\" horen vaste waarden tussen haakjes. Schrijf bijvoorbeeld \"in (\"a\", \"b\")\".")]
    [TestCase("klacht.kanaal in ()",
        "19 uitdrukking.zinsbouw: Hier staat \")\", maar hier hoort een feit, een waarde of een haakje.")]
    [TestCase("()",
        "2 uitdrukking.zinsbouw: Hier staat \")\", maar hier hoort een feit, een waarde of een haakje.")]
    [TestCase("klacht.schriftelijk, klacht.bijlagen",
        "20 uitdrukking.zinsbouw: Hier staat \",\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    [TestCase("behandelaars.Any(isHoorder)",
        "14 uitdrukking.eigen-variabele: Na \"Any\" hoort tussen de haakjes een eigen naam voor het item. Schrijf bijvoorbeeld \"Any(x => x.…)\".")]
    [TestCase("behandelaars.Any(it.isHoorder)",
        "14 uitdrukking.eigen-variabele: Na \"Any\" hoort tussen de haakjes een eigen naam voor het item. Schrijf bijvoorbeeld \"Any(x => x.…)\".")]
    [TestCase("behandelaars.Any()",
        "14 uitdrukking.eigen-variabele: Na \"Any\" hoort tussen de haakjes een eigen naam voor het item. Schrijf bijvoorbeeld \"Any(x => x.…)\".")]
    [TestCase("behandelaars.All()",
        "14 uitdrukking.eigen-variabele: Na \"All\" hoort tussen de haakjes een eigen naam voor het item. Schrijf bijvoorbeeld \"All(x => x.…)\".")]
    [TestCase("behandelaars.Count(isHoorder) > 1",
        "14 uitdrukking.eigen-variabele: Na \"Count\" hoort tussen de haakjes een eigen naam voor het item. Schrijf bijvoorbeeld \"Count(x => x.…)\".")]
    [TestCase("not klacht.kanaal == \"brief\"",
        "1 uitdrukking.ontkenning: Bij \"not\" en \"==\" zonder haakjes is niet duidelijk wat wordt ontkend. Zet haakjes om wat wordt ontkend: \"not (a == b)\".")]
    [TestCase("! klacht.schriftelijk != klacht.bijlagen",
        "1 uitdrukking.ontkenning: Bij \"!\" en \"!=\" zonder haakjes is niet duidelijk wat wordt ontkend. Zet haakjes om wat wordt ontkend: \"not (a == b)\".")]
    [TestCase("not klacht.kanaal in (\"brief\")",
        "1 uitdrukking.ontkenning: Bij \"not\" en \"in\" zonder haakjes is niet duidelijk wat wordt ontkend. Zet haakjes om wat wordt ontkend: \"not (a == b)\".")]
    [TestCase("not not verdaging.weken + 1 == 2",
        "1 uitdrukking.ontkenning: Bij \"not\" en \"+\" zonder haakjes is niet duidelijk wat wordt ontkend. Zet haakjes om wat wordt ontkend: \"not (a == b)\".")]
    [TestCase("true and not klacht.kanaal == \"brief\"",
        "10 uitdrukking.ontkenning: Bij \"not\" en \"==\" zonder haakjes is niet duidelijk wat wordt ontkend. Zet haakjes om wat wordt ontkend: \"not (a == b)\".")]
    [TestCase("klacht.kanaal == \"brief\" \"email\"",
        "26 uitdrukking.zinsbouw: Hier staat \"email\", maar hier hoort \"and\", \"or\" of een vergelijking.")]
    public void Words_that_cannot_follow_each_other_are_refused(string uitdrukking, params string[] problemen) =>
        Assert.That(Proefuitdrukking.Problemen(uitdrukking), Is.EqualTo(problemen));
}
